import { CODE_CLASSES } from '../../catalog/anatomy.ts'
import type { Pair } from '../../catalog/schema.ts'
import { bothOf, el, pairOf } from './dom.ts'
import type { Filters } from '../index/retrieval.ts'
import { ACTORS, ALL, FILTERS, RETRIES } from './filter-strings.ts'

/** The filters of a box, once somebody has opened them. */
export interface FilterControls {
  chosen(): Filters
  /** Sets what an address asks for. */
  choose(asked: URLSearchParams): void
}

/** Puts a choice for each filter into `place`. A choice is told to the form by its `change`, as any field's. */
export function filterControls(place: HTMLElement, domains: Record<string, Pair>): FilterControls {
  const classes = Object.entries(CODE_CLASSES).filter(([id]) => id.length === 3)
  const labels = Object.fromEntries(classes.map(([id, { ko, en }]) => [id, { ko: `${id} ${ko}`, en }]))
  const values: Record<keyof typeof FILTERS, Record<string, Pair>> = { domain: domains, class: labels, actor: ACTORS, retry: RETRIES }
  const selects = Object.entries(FILTERS).map(([name, label]) => {
    // An option holds text alone, so it says both.
    const options = Object.entries(values[name as keyof typeof FILTERS]).map(([value, text]) => el('option', { value }, bothOf(text)))
    const select = el('select', { name }, el('option', { value: '' }, bothOf(ALL)), options) as HTMLSelectElement
    return { name, select, row: el('label', {}, pairOf(label), select) }
  })
  place.replaceChildren(...selects.map(({ row }) => row))
  return {
    chosen: () => Object.fromEntries(selects.flatMap(({ name, select }) => (select.value === '' ? [] : [[name, [select.value]]]))),
    choose(asked) {
      for (const { name, select } of selects) select.value = asked.get(name) ?? ''
    },
  }
}
