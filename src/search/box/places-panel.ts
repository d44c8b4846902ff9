import type { Families } from '../../catalog/family-schema.ts'
import type { Choice } from '../../catalog/filter-values.ts'
import type { Pair } from '../../catalog/schema.ts'
import { search } from '../../i18n/search.ts'
import { el, linesOf, pairOf, SUMMARY } from './dom.ts'
import { openPagefind, type Pagefind } from '../fulltext/pagefind.ts'
import { findPlaces, type Places, type View } from '../fulltext/places.ts'
import { placesView } from './places-view.ts'

/** The part of the box that says where words stand. Pagefind is loaded when it is opened. */
export interface PlacesPanel {
  /** Searches for a text when the panel is open. `wanted`: nothing answers, so that it opens by itself, until the reader has opened or closed it. */
  ask(text: string, choice: Choice, wanted: boolean): void
  /** Takes the panel away: there is no text, or one that may not travel. */
  hide(): void
}

interface Question {
  text: string
  choice: Choice
}

/** Milliseconds after the last change of the text before it is searched for: each search may load parts of the index. */
const SETTLED = 300

interface PanelOptions {
  /** Base path of the site, with a slash at its end. */
  base: string
  families: Families
  /** Is called with a sentence for screen readers. */
  say: (sentence: Pair) => void
}

/** Makes a panel of an empty fold. */
export function placesPanel(fold: HTMLDetailsElement, { base, families, say }: PanelOptions): PlacesPanel {
  const summary = el('summary', { class: SUMMARY }, pairOf(search.where))
  const list = el('div', { 'data-places': '' })
  /** Says that places are looked for: seen only while the panel is open. */
  const showLooking = (): void => {
    list.replaceChildren(el('p', { class: 'my-2 text-md' }, linesOf(search.looking)))
  }
  showLooking()
  fold.replaceChildren(summary, list)
  let asked: Question | null = null
  /** The question whose places are shown or being loaded. */
  let answered: Question | null = null
  let byReader = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  let pagefind: Promise<Pagefind> | undefined

  const opened = (): Promise<Pagefind> => {
    pagefind ??= openPagefind(base)
    // A start that failed is tried again at the next question.
    pagefind.catch(() => (pagefind = undefined))
    return pagefind
  }
  /** Shows places; `before` is how many were shown already, and the reader goes on at the next. */
  const load = async (next: () => Promise<Places>, before = 0): Promise<void> => {
    const question = answered
    fold.dataset['state'] = 'searching'
    try {
      const places = await next()
      if (question !== answered) return
      list.replaceChildren(...placesView(places, families, (more) => void load(more, places.places.length)))
      if (before > 0) list.querySelectorAll<HTMLElement>('ol > li > a')[before]?.focus()
      fold.dataset['state'] = places.places.length > 0 ? 'done' : 'none'
      say(places.places.length > 0 ? search.places(places.places.length) : search.nowhere)
    } catch {
      if (question !== answered) return
      answered = null
      list.replaceChildren(el('p', { class: 'my-2 font-semibold' }, linesOf(search.placesError)))
      fold.dataset['state'] = 'error'
      say(search.placesError)
    }
  }
  const run = (): void => {
    clearTimeout(waiting)
    if (!fold.open || !asked || answered === asked) return
    const { text, choice } = asked
    answered = asked
    const view = (document.documentElement.dataset['view'] ?? 'both') as View
    void load(async () => findPlaces(await opened(), text, choice, view))
  }
  summary.addEventListener('click', () => (byReader = true))
  fold.addEventListener('toggle', run)

  return {
    ask(text, choice, wanted) {
      if (asked?.text !== text || JSON.stringify(asked.choice) !== JSON.stringify(choice)) asked = { text, choice }
      fold.hidden = false
      if (!byReader) fold.open = wanted
      clearTimeout(waiting)
      waiting = setTimeout(run, SETTLED)
    },
    hide() {
      clearTimeout(waiting)
      asked = answered = null
      fold.hidden = true
      if (!byReader) fold.open = false
      showLooking()
    },
  }
}
