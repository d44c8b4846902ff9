import { keepPlace } from './keep-place.ts'
import { press } from './press.ts'
import { store } from './storage.ts'

const root = document.documentElement

/**
 * `<view-switch>`: Korean, English or both. Without JavaScript its links show one language by `#ko` and `#en` (base.css).
 * With JavaScript they are buttons, which set, store and announce the view; what the reader was at stays where it was on the screen. The address
 * stays the same, but for a `?lang=`, which is updated.
 */
class ViewSwitch extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.querySelectorAll('a')) link.replaceWith(buttonFor(link))
    this.mark()
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-set-view]')
      const view = button?.dataset['setView']
      if (!button || !view) return
      keepPlace(() => {
        root.dataset['view'] = view
        root.lang = view === 'en' ? 'en' : 'ko'
      })
      store('view', view)
      const url = new URL(location.href)
      if (url.searchParams.has('lang')) {
        url.searchParams.set('lang', view)
        history.replaceState(history.state, '', url)
      }
      this.mark()
      this.announce(button)
    })
    // A page from the back/forward cache shows the view of the moment; the listener of first-paint.ts has set it by then.
    addEventListener('pageshow', () => {
      this.mark()
    })
  }

  private mark(): void {
    press(this.querySelectorAll('button'), ({ dataset }) => dataset['setView'] === root.dataset['view'])
  }

  /** Tells the name of the switch and the choice, in the language that is now shown. */
  private announce({ innerText }: HTMLElement): void {
    const region = this.querySelector('[role="status"]')
    const name = this.querySelector<HTMLElement>('#view-name')?.innerText ?? ''
    if (region) region.textContent = `${name}: ${innerText}`
  }
}

/** A button in place of a link, with its look, its words and its data. */
function buttonFor({ attributes, childNodes }: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button')
  for (const { name, value } of attributes) if (name !== 'href') button.setAttribute(name, value)
  button.type = 'button'
  button.append(...childNodes)
  return button
}

customElements.define('view-switch', ViewSwitch)
