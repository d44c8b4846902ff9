import type { Pair } from '../../catalog/schema.ts'
import type { FilterControls } from './filter-controls.ts'
import type { Filters } from '../index/retrieval.ts'

const NAMES = ['domain', 'class', 'actor', 'retry'] as const

/** The filters of a box: a closed fold until somebody opens it or an address asks for one. */
export interface BoxFilters {
  chosen(): Filters
  /** Sets what an address asks for; loads the choices when it asks for any. */
  choose(asked: URLSearchParams): Promise<void>
  /** They are offered where there is something to narrow down, and stay while one is set. */
  show(wanted: boolean): void
}

/** Starts the filters in the fold `details`. `changed` is called when one is set. */
export function boxFilters(details: HTMLDetailsElement | null, domains: Record<string, Pair>, changed: () => void): BoxFilters {
  let loading: Promise<FilterControls> | undefined
  let controls: FilterControls | undefined
  const load = async (): Promise<FilterControls | undefined> => {
    const place = details?.querySelector<HTMLElement>('.search-selects')
    if (!place) return undefined
    loading ??= import('./filter-controls.ts').then(({ filterControls }) => (controls = filterControls(place, domains)))
    return loading
  }
  const chosen = (): Filters => controls?.chosen() ?? {}
  details?.addEventListener('toggle', () => void load())
  details?.addEventListener('change', changed)
  // A change of a filter is no change of the text.
  details?.addEventListener('input', (event) => {
    event.stopPropagation()
  })
  return {
    chosen,
    async choose(asked) {
      if (!NAMES.some((name) => asked.has(name))) return
      const loaded = await load()
      loaded?.choose(asked)
      details?.setAttribute('open', '')
    },
    show(wanted) {
      details?.toggleAttribute('hidden', !wanted && Object.keys(chosen()).length === 0)
    },
  }
}
