import type { SearchController } from './controller.ts'

const changed = (controller: SearchController): void => controller.changed()

/**
 * `<search-box>`: a plain form until it is used. What searches is loaded when the box gets the focus, or at once when the
 * address asks a question. When it cannot be loaded, the page has a sentence ready that says so and shows another way.
 */
class SearchBox extends HTMLElement {
  private controller: Promise<SearchController> | undefined
  /** The composition that goes on was ended with Enter. */
  private entered = false
  /** The text was changed by hand since it was pasted or searched for. */
  private edited = false

  connectedCallback(): void {
    const form = this.querySelector('form')
    this.addEventListener('focusin', () => this.use(() => undefined))
    this.addEventListener('input', (event) => {
      this.edited = event instanceof InputEvent && event.inputType !== 'insertFromPaste'
      this.use((controller) => controller.changed(event))
    })
    this.addEventListener('paste', ({ target, clipboardData }) => {
      // A whole ticket replaces the one before it; a line may be meant for the text that is being written.
      const lines = clipboardData?.getData('text/plain').includes('\n') ?? false
      if (lines && !this.edited && target instanceof HTMLTextAreaElement) target.select()
    })
    this.addEventListener('compositionend', () => {
      const { entered } = this
      this.entered = false
      this.use((controller) => (entered ? controller.toFirst() : controller.composed()))
    })
    this.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('[data-clear]')) this.clear()
    })
    this.addEventListener('keydown', (event) => {
      // Enter that ends a composition belongs to the keyboard: some browsers mark it, some only number it 229.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells it in no other way
      if (event.isComposing || event.keyCode === 229) {
        this.entered = event.key === 'Enter' && event.target instanceof HTMLTextAreaElement
        return
      }
      // A letter typed on a result goes on with the text. The key is put in where the focus is when it is let through.
      if (
        event.key.length === 1 &&
        event.key !== ' ' &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        event.target instanceof HTMLAnchorElement
      )
        this.querySelector('textarea')?.focus()
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
      else this.clear()
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

  private clear(): void {
    const field = this.querySelector('textarea')
    if (!field) return
    field.value = ''
    field.focus()
    this.use(changed)
  }

  /** Does something with the search, which is loaded first; a load that failed is tried again each time. */
  private use(action: (controller: SearchController) => unknown): void {
    this.controller ??= import('./controller.ts').then(({ startController }) => {
      delete document.documentElement.dataset['lost']
      return startController(this)
    })
    void this.controller.then(action, () => {
      this.controller = undefined
      document.documentElement.dataset['lost'] = ''
      const results = this.querySelector<HTMLElement>('#results')
      if (results) results.dataset['state'] = 'error'
    })
  }
}

customElements.define('search-box', SearchBox)
