import { element } from './elements.ts'
import { recentCodes } from './recent.ts'
import { store } from './storage.ts'

/** `<recent-codes>`: links to the codes that were opened last, hidden while there are none. `data-path` is the path of a code, with {code} in its place. */
class RecentCodes extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('ul')
    const path = this.dataset['path'] ?? ''
    const show = (): void => {
      const shown = recentCodes()
      list?.replaceChildren(
        ...shown.map((code) => {
          const link = element('a', 'tap-target font-mono', code)
          link.href = path.replace('{code}', code)
          return element('li', '', link)
        }),
      )
      this.hidden = shown.length === 0
    }
    show()
    // A page from the back/forward cache has the codes that it was left with.
    addEventListener('pageshow', show)
    this.querySelector('button')?.addEventListener('click', () => {
      store('recent', null)
      this.hidden = true
    })
  }
}

customElements.define('recent-codes', RecentCodes)
