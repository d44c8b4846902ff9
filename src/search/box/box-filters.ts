import { choiceIn, type Choice } from '../../catalog/filter-values.ts'
import type { Filter } from '../../i18n/filters.ts'
import { keepOptionsNamed } from './option-names.ts'
import { el, pairOf } from './dom.ts'

const SELECT = 'min-h-11 w-full rounded-lg border border-field bg-surface px-2 text-ink'

/** The filters of a box: a closed fold until somebody opens it or an address asks for one. */
export interface BoxFilters {
  chosen(): Choice
  /** Sets what an address asks for. */
  choose(address: URLSearchParams): void
  /** Shows the fold where there is something to narrow down; it stays while a filter is set. */
  show(wanted: boolean): void
}

/** Puts a select for each filter into the fold. `changed` is called when one is set. */
export function boxFilters(fold: HTMLDetailsElement, filters: readonly Filter[], changed: () => void): BoxFilters {
  const selects = filters.map(({ name, label, options }) => {
    const items = options.map(({ value, label: { ko, en } }) => el('option', { value, 'data-ko': ko, 'data-en': en }))
    return el('label', { class: 'grid text-sm text-muted' }, pairOf(label), el('select', { name, class: SELECT }, items))
  })
  fold.querySelector('[data-selects]')?.replaceChildren(...selects)
  keepOptionsNamed(fold)
  fold.addEventListener('change', changed)
  // A change of a filter is no change of the text.
  fold.addEventListener('input', (event) => {
    event.stopPropagation()
  })
  const chosen = (): Choice => {
    const form = fold.closest('form')
    return form ? choiceIn(new FormData(form)) : {}
  }
  return {
    chosen,
    choose(address) {
      const choice = choiceIn(address)
      for (const select of fold.querySelectorAll('select')) {
        const wanted = choice[select.name as keyof Choice] ?? ''
        select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : ''
      }
      fold.open ||= Object.keys(chosen()).length > 0
    },
    show(wanted) {
      fold.hidden = !wanted && Object.keys(chosen()).length === 0
    },
  }
}
