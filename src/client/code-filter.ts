import { choiceIn } from '../catalog/filter-values.ts'
import { addOtherRows, isChosen } from './other-pages.ts'

/**
 * `<code-filter>`: hides the rows of its table that do not match the selects, and fetches the matching rows of the table's other pages. The choice
 * is kept in the address.
 */
class CodeFilter extends HTMLElement {
  /** Number of the latest choice, so that rows that arrive for an older choice are dropped. */
  private turn = 0
  /** Number of rows on all pages of the table. */
  private total = ''

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('[data-filters]')
    if (!form) return
    this.total = this.querySelector('output')?.textContent ?? ''
    this.fill(form)
    this.apply(form)
    form.addEventListener('change', () => {
      this.apply(form)
      this.remember(form)
    })
    form.addEventListener('reset', () => {
      // The browser empties the fields after the event.
      setTimeout(() => {
        this.apply(form)
        this.remember(form)
      })
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
    })
    addEventListener('popstate', () => {
      this.fill(form)
      this.apply(form)
    })
  }

  /** Takes the choice from the address. A value without an option is ignored. */
  private fill(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search)
    for (const select of form.querySelectorAll('select')) {
      const value = query.get(select.name) ?? ''
      select.value = [...select.options].some((option) => option.value === value) ? value : ''
    }
  }

  private apply(form: HTMLFormElement): void {
    const choice = choiceIn(new FormData(form))
    const narrowed = Object.keys(choice).length > 0
    const turn = (this.turn += 1)
    for (const row of this.querySelectorAll('[data-other]')) row.remove()
    for (const row of this.querySelectorAll<HTMLElement>('tbody tr')) row.hidden = !isChosen(row, choice)
    const pages = this.querySelector<HTMLElement>('[data-pages]')
    if (pages) pages.hidden = narrowed
    const table = this.querySelector('tbody')
    if (!pages || !table || !narrowed) {
      this.showCount(pages ? this.total : null)
      return
    }
    const stopped = (): boolean => turn !== this.turn
    void addOtherRows(table, pages, choice, stopped)
      // Offline, only the rows of this page are shown.
      .catch(() => false)
      .then((all) => {
        if (!stopped()) this.showCount(null, all ? '' : '+')
      })
  }

  /** Shows the number of visible rows, or `total` when it is given. `suffix` is "+" when not every matching row is shown. */
  private showCount(total: string | null, suffix = ''): void {
    const shown = this.querySelectorAll('tbody tr:not([hidden])').length
    const output = this.querySelector('output')
    if (output) output.textContent = total ?? `${String(shown)}${suffix}`
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0 || suffix !== '')
  }

  /** Writes the choice into the address. */
  private remember(form: HTMLFormElement): void {
    const url = new URL(location.href)
    for (const [name, value] of new FormData(form)) {
      if (value === '') url.searchParams.delete(name)
      else url.searchParams.set(name, value as string)
    }
    history.replaceState(history.state, '', url)
  }
}

customElements.define('code-filter', CodeFilter)
