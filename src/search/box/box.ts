import type { SearchController } from './controller.ts'

const changed = (controller: SearchController): void => controller.changed()

/**
 * `<search-box>`: a plain form until it is used. What searches is loaded when the box gets the focus, or at once when the
 * address asks a question. When it cannot be loaded, the page has a sentence ready that says so and shows another way.
 */
class SearchBox extends HTMLElement {
  private controller: Promise<SearchController> | undefined

  connectedCallback(): void {
    const form = this.querySelector('form')
    this.addEventListener('focusin', () => this.use(() => undefined))
    this.addEventListener('input', (event) => this.use((controller) => controller.changed(event)))
    this.addEventListener('compositionend', () => this.use((controller) => controller.composed()))
    this.addEventListener('keydown', (event) => {
      // Enter that ends a composition belongs to the keyboard: some browsers mark it, some only number it 229.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells it in no other way
      if (event.isComposing || event.keyCode === 229) return
      const plain = event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement
      if (plain || event.key === 'ArrowDown' || event.key === 'ArrowUp' || event.key === 'Escape') this.key(event, plain)
    })
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.use((controller) => controller.open())
    })
    const asked = new URLSearchParams(location.search)
    if (this.dataset['place'] === 'home' && asked.has('q')) this.use((controller) => controller.ask(asked))
    // Typed before this script was there, or put back by the browser on the way back.
    else if (this.querySelector('textarea')?.value) this.use(changed)
    else if (this.contains(document.activeElement)) this.use(() => undefined)
  }

  private key(event: KeyboardEvent, enter: boolean): void {
    const field = this.querySelector('textarea')
    if (event.key === 'Escape') {
      event.preventDefault()
      if (field === event.target && field?.value === '') this.dispatchEvent(new CustomEvent('search-close', { bubbles: true }))
      else if (field) {
        field.value = ''
        field.focus()
        this.use(changed)
      }
      return
    }
    if (enter) {
      event.preventDefault()
      this.use((controller) => controller.open())
    } else {
      const inText = event.target instanceof HTMLTextAreaElement && event.target.value.includes('\n')
      if (inText && event.key === 'ArrowUp') return
      if (this.querySelector('#results a, [data-places] a') === null) return
      event.preventDefault()
      this.use((controller) => controller.move(event.key === 'ArrowDown' ? 1 : -1))
    }
  }

  /** Does something with the search, which is loaded first; a load that failed is tried again each time. */
  private use(action: (controller: SearchController) => unknown): void {
    this.controller ??= import('./controller.ts').then(({ startController }) => startController(this))
    void this.controller.then(action, () => {
      this.controller = undefined
      const results = this.querySelector<HTMLElement>('#results')
      if (results) results.dataset['state'] = 'error'
    })
  }
}

customElements.define('search-box', SearchBox)
