import { keep } from './storage.ts'

const root = document.documentElement
const NEXT: Record<string, 'auto' | 'light' | 'dark'> = { auto: 'light', light: 'dark', dark: 'auto' }

/** `<theme-switch>`: one button that goes from automatic to light to dark; CSS shows the icon and name of the choice. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      const choice = NEXT[root.dataset['choice'] ?? 'auto'] ?? 'auto'
      keep('theme', choice === 'auto' ? null : choice)
      root.dataset['choice'] = choice
      const dark = choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
      root.dataset['theme'] = dark ? 'dark' : 'light'
    })
  }
}

customElements.define('theme-switch', ThemeSwitch)
