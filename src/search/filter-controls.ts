import { CODE_CLASSES } from '../catalog/anatomy.ts'
import type { Pair } from '../catalog/schema.ts'
import { bothOf, el, pairOf } from './dom.ts'
import type { Filters } from './retrieval.ts'
import { ACTORS, FILTERS, RETRIES, STRINGS } from './strings.ts'

/** The filters of a box. */
export interface FilterControls {
  chosen(): Filters & Record<string, string[]>
  /** Sets what an address asks for. */
  choose(asked: URLSearchParams): void
  /** They are offered where there is something to narrow down, and stay while one is set. */
  show(wanted: boolean): void
}

/** Puts the filters into their place, closed. `changed` is called when one is set. */
export function filterControls(place: HTMLElement | null, domains: Record<string, Pair>, changed: () => void): FilterControls {
  const classes = Object.fromEntries(Object.entries(CODE_CLASSES).filter(([id]) => id.length === 3))
  const labels = Object.fromEntries(Object.entries(classes).map(([id, { ko, en }]) => [id, { ko: `${id} ${ko}`, en }]))
  const values: Record<keyof typeof FILTERS, Record<string, Pair>> = { domain: domains, class: labels, actor: ACTORS, retry: RETRIES }
  const selects = Object.entries(FILTERS).map(([name, label]) => {
    // An option holds text alone, so it says both.
    const options = Object.entries(values[name as keyof typeof FILTERS]).map(([value, text]) => el('option', { value }, bothOf(text)))
    const select = el('select', { name }, el('option', { value: '' }, bothOf(STRINGS.all)), options) as HTMLSelectElement
    return { name, select, row: el('label', {}, pairOf(label), select) }
  })
  const details = el('details', { hidden: '' }, el('summary', {}, pairOf(STRINGS.filters)), el('div', { class: 'search-selects' }, selects.map(({ row }) => row)))
  details.addEventListener('change', changed)
  // A change of a filter is no change of the text.
  details.addEventListener('input', (event) => {
    event.stopPropagation()
  })
  place?.replaceChildren(details)
  const chosen = (): Filters & Record<string, string[]> =>
    Object.fromEntries(selects.flatMap(({ name, select }) => (select.value === '' ? [] : [[name, [select.value]]])))
  return {
    chosen,
    choose(asked) {
      for (const { name, select } of selects) select.value = asked.get(name) ?? ''
      if (Object.keys(chosen()).length > 0) details.setAttribute('open', '')
    },
    show(wanted) {
      details.toggleAttribute('hidden', !wanted && Object.keys(chosen()).length === 0)
    },
  }
}
