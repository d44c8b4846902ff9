import { store } from './storage.ts'
import { showTheme, type Theme } from './theme.ts'

const NEXT: Record<string, Theme> = { auto: 'light', light: 'dark', dark: 'auto' }

/** `<theme-switch>`: a button that cycles from automatic to light to dark. CSS shows the icon and name of the choice. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      const choice = NEXT[document.documentElement.dataset['choice'] ?? 'auto'] ?? 'auto'
      store('theme', choice === 'auto' ? null : choice)
      showTheme(choice)
    })
  }
}

customElements.define('theme-switch', ThemeSwitch)
