const NAMES = ['domain', 'class', 'actor', 'retry'] as const

/** `<code-filter>`: hides the rows of its table that do not match the selects; the choice stands in the address. */
class CodeFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('[data-filters]')
    if (!form) return
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
    const data = new FormData(form)
    const wanted = NAMES.map((name) => [name, (data.get(name) as string | null) ?? ''] as const).filter(([, value]) => value !== '')
    let count = 0
    for (const row of this.querySelectorAll<HTMLElement>('tbody tr')) {
      const shown = wanted.every(([name, value]) => (row.dataset[name] ?? '').split(' ').includes(value))
      row.hidden = !shown
      if (shown) count += 1
    }
    const output = this.querySelector('output')
    if (output) output.textContent = String(count)
    this.querySelector('.none')?.toggleAttribute('hidden', count > 0)
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
