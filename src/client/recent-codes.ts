import { recentCodes } from './recent.ts'
import { store } from './storage.ts'

/** `<recent-codes>`: links to the codes that were opened last, hidden while there are none. `data-path` is the path of a code, with {code} in its place. */
class RecentCodes extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('ul')
    const path = this.dataset['path'] ?? ''
    const shown = recentCodes()
    list?.replaceChildren(
      ...shown.map((code) => {
        const item = document.createElement('li')
        const link = document.createElement('a')
        link.className = 'tap-target font-mono'
        link.href = path.replace('{code}', code)
        link.textContent = code
        item.append(link)
        return item
      }),
    )
    this.hidden = shown.length === 0
    this.querySelector('button')?.addEventListener('click', () => {
      store('recent', null)
      this.hidden = true
    })
  }
}

customElements.define('recent-codes', RecentCodes)
