import { choiceIn } from '../catalog/filter-values.ts'
import { addOtherRows, isChosen } from './other-pages.ts'

/** `<code-filter>`: hides the rows of its table that do not match the selects, and gets those of its other pages; the choice stands in the address. */
class CodeFilter extends HTMLElement {
  /** Grows with every choice, so that rows that arrive for an older one are dropped. */
  private turn = 0
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
      // The fields are empty only after the event.
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

  /** Takes the choice from the address; a value that no option has counts as none. */
  private fill(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search)
    for (const select of form.querySelectorAll('select')) {
      const wanted = query.get(select.name) ?? ''
      select.value = [...select.options].some((option) => option.value === wanted) ? wanted : ''
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
      this.count(pages ? this.total : null)
      return
    }
    const stopped = (): boolean => turn !== this.turn
    void addOtherRows(table, pages, choice, stopped)
      // Offline the rows of this page are better than none.
      .catch(() => false)
      .then((all) => {
        if (!stopped()) this.count(null, all ? '' : '+')
      })
  }

  /** Says how many rows are shown; `total` where the table has more pages than this. */
  private count(total: string | null, more = ''): void {
    const shown = this.querySelectorAll('tbody tr:not([hidden])').length
    const output = this.querySelector('output')
    if (output) output.textContent = total ?? `${String(shown)}${more}`
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0 || more !== '')
  }

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
