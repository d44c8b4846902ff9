/** A choice of theme; `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark'

/** Sets the attributes of `<html>` that show a theme: `data-choice` for the button, `data-theme` for the colours. An unknown choice is `auto`. */
export function showTheme(choice: string | null): void {
  const { dataset } = document.documentElement
  const theme: Theme = choice === 'light' || choice === 'dark' ? choice : 'auto'
  dataset['choice'] = theme
  dataset['theme'] = theme === 'auto' ? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') : theme
}
