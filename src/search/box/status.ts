import type { Pair } from '../../catalog/schema.ts'
import { search } from '../../i18n/search.ts'
import type { SearchResult } from '../engine.ts'
import { pairOf } from './dom.ts'

/** Milliseconds after which a typist has stopped: a screen reader speaks one sentence for a query, not one for each letter. */
const SETTLED = 700
let waiting: ReturnType<typeof setTimeout> | undefined

/** What a search gave, in a sentence; null before anything is asked. */
export function statusOf({ state, hits, unknown }: Pick<SearchResult, 'state' | 'hits' | 'unknown'>): Pair | null {
  if (state === 'done') return search.results(hits.length)
  if (state === 'none') return unknown.length > 0 ? search.noSuchCode : search.none
  return state === 'error' ? search.error : null
}

/** Says in the live region what a search gave, once per settled query. */
export function announce(region: HTMLElement | null, result: SearchResult): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    const sentence = statusOf(result)
    region?.replaceChildren(...(sentence ? [pairOf(sentence)] : []))
  }, SETTLED)
}
