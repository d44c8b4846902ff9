import { pairOf } from './dom.ts'
import type { SearchResult } from '../engine.ts'
import { STRINGS } from './strings.ts'

/** Long enough for a typist to have stopped: a screen reader hears one sentence for a query, not one for each letter. */
const SETTLED = 700
let waiting: ReturnType<typeof setTimeout> | undefined

/** Says in the live region what a search gave, once per settled query. */
export function announce(region: HTMLElement | null, { state, hits, unknown }: SearchResult): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    const said =
      state === 'done'
        ? STRINGS.results(hits.length)
        : state === 'none'
          ? unknown.length > 0
            ? STRINGS.noSuchCode
            : STRINGS.none
          : state === 'error'
            ? STRINGS.error
            : null
    region?.replaceChildren(...(said ? [pairOf(said)] : []))
  }, SETTLED)
}
