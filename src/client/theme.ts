/** What a reader may choose; `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark'

/** Shows a theme by attributes of `<html>`: the choice for the button, light or dark for the colours. Anything else than a theme is `auto`. */
export function showTheme(choice: string | null): void {
  const { dataset } = document.documentElement
  const theme: Theme = choice === 'light' || choice === 'dark' ? choice : 'auto'
  dataset['choice'] = theme
  dataset['theme'] = theme === 'auto' ? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') : theme
}
