import type { SearchController } from './controller.ts'

/**
 * `<search-box>`: a plain form until it is used. What searches is loaded when the box gets the focus, or at once when the
 * address asks a question.
 */
class SearchBox extends HTMLElement {
  #controller: Promise<SearchController> | undefined

  connectedCallback(): void {
    const form = this.querySelector('form')
    this.addEventListener('focusin', () => void this.#load())
    this.addEventListener('input', () => void this.#load().then((controller) => controller.changed()))
    this.addEventListener('keydown', (event) => {
      // Enter that ends a composition belongs to the keyboard: some browsers mark it, some only number it 229.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells it in no other way
      if (event.isComposing || event.keyCode === 229) return
      const plain = event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement
      if (plain || event.key === 'ArrowDown' || event.key === 'ArrowUp' || event.key === 'Escape') void this.#key(event, plain)
    })
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#load().then((controller) => controller.open())
    })
    const asked = new URLSearchParams(location.search)
    if (this.dataset['place'] === 'home' && asked.has('q')) void this.#load().then((controller) => controller.ask(asked))
    // Typed before this script was there, or put back by the browser on the way back.
    else if (this.querySelector('textarea')?.value) void this.#load().then((controller) => controller.changed())
    else if (this.contains(document.activeElement)) void this.#load()
  }

  async #key(event: KeyboardEvent, enter: boolean): Promise<void> {
    const empty = event.target instanceof HTMLTextAreaElement && event.target.value === ''
    if (event.key === 'Escape') {
      event.preventDefault()
      if (empty) this.dispatchEvent(new CustomEvent('search-close', { bubbles: true }))
      else void this.#load().then((controller) => controller.clear())
      return
    }
    if (enter) {
      event.preventDefault()
      await this.#load().then((controller) => controller.open())
    } else {
      const inText = event.target instanceof HTMLTextAreaElement && event.target.value.includes('\n')
      if (inText && event.key === 'ArrowUp') return
      if (this.querySelector('#results a') === null) return
      event.preventDefault()
      await this.#load().then((controller) => controller.move(event.key === 'ArrowDown' ? 1 : -1))
    }
  }

  #load(): Promise<SearchController> {
    this.#controller ??= import('./controller.ts').then(({ startController }) => startController(this))
    this.#controller.catch(() => {
      this.#controller = undefined
      const results = this.querySelector<HTMLElement>('#results')
      if (results) results.dataset['state'] = 'error'
    })
    return this.#controller
  }
}

customElements.define('search-box', SearchBox)
