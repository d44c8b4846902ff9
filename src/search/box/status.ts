import type { Pair } from '../../catalog/schema.ts'
import { search } from '../../i18n/search.ts'
import type { SearchResult } from '../engine.ts'
import { pairOf } from './dom.ts'

/** Milliseconds after which a typist has stopped: a screen reader speaks one sentence for a query, not one for each letter. */
const SETTLED = 700

/** What a search gave, in a sentence; null before anything is asked. */
export function statusOf({ state, hits, unknown }: Pick<SearchResult, 'state' | 'hits' | 'unknown'>): Pair | null {
  if (state === 'done') return search.results(hits.length)
  if (state === 'none') return unknown.length > 0 ? search.noSuchCode : search.none
  return state === 'error' ? search.error : null
}

/** The live region of a box. */
export interface Announcer {
  /** Says what a search gave, once per settled query. It takes the place of what has not been said yet. */
  answer: (sentence: Pair | null) => void
  /** Says something more about the same query: after its answer, and not instead of it. */
  add: (sentence: Pair) => void
}

/** Announces in a region. What is said takes the place of what was said before. */
export function announcer(region: HTMLElement): Announcer {
  let unsaid: Pair[] = []
  let waiting: ReturnType<typeof setTimeout> | undefined
  const say = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      region.replaceChildren(...unsaid.flatMap((sentence) => [pairOf(sentence), ' ']))
      unsaid = []
    }, SETTLED)
  }
  return {
    answer(sentence) {
      unsaid = sentence ? [sentence] : []
      say()
    },
    add(sentence) {
      unsaid.push(sentence)
      say()
    },
  }
}
