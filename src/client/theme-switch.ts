import { press } from './press.ts'
import { store } from './storage.ts'
import { showTheme } from './theme.ts'

/** `<theme-switch>`: buttons of the themes automatic, light and dark. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const mark = (): void => {
      press(this.querySelectorAll('button'), ({ dataset }) => dataset['setTheme'] === document.documentElement.dataset['choice'])
    }
    mark()
    this.addEventListener('click', ({ target }) => {
      const theme = (target as Element).closest<HTMLElement>('[data-set-theme]')?.dataset['setTheme']
      if (!theme) return
      store('theme', theme === 'auto' ? null : theme)
      showTheme(theme)
      mark()
    })
    // A page from the back/forward cache shows the theme of the moment; the listener of first-paint.ts has set it by then.
    addEventListener('pageshow', mark)
  }
}

customElements.define('theme-switch', ThemeSwitch)
