import { both } from '../../i18n/meanings.ts'

const root = document.documentElement

/**
 * Names each option in the language of the view, with the number of its codes where that is known: an option holds text alone, so styles cannot
 * hide one of its languages.
 */
export function nameOptions(parent: ParentNode): void {
  for (const option of parent.querySelectorAll<HTMLOptionElement>('option[data-en]')) {
    const { ko = '', en = '', count } = option.dataset
    const { view } = root.dataset
    // The narrowest phones have room for one language.
    const name = view === 'en' ? en : view === 'ko' || innerWidth < 352 ? ko : both({ ko, en })
    option.textContent = count === undefined ? name : `${name} (${count})`
  }
}

/** Names the options again whenever the view changes. */
export function keepOptionsNamed(parent: ParentNode): void {
  nameOptions(parent)
  new MutationObserver(() => {
    nameOptions(parent)
  }).observe(root, { attributeFilter: ['data-view'] })
}
