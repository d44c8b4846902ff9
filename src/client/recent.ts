import { stored, store } from './storage.ts'

/** Number of codes that are kept. */
const MOST = 8

/** Codes whose pages were opened last, the latest first; kept in this browser only. */
const recentCodes = (): string[] => (stored('recent') ?? '').split(' ').filter((code) => /^-?\d+$/.test(code))

/** Remembers that the page of a code was opened. */
function remember(code: string): void {
  store('recent', [code, ...recentCodes().filter((other) => other !== code)].slice(0, MOST).join(' '))
}

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

const opened = document.querySelector<HTMLElement>('[data-code-page]')?.dataset['codePage']
if (opened !== undefined) remember(opened)
