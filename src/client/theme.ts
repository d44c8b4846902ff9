/** Sets the attributes of `<html>` that show a theme: `data-choice` for the buttons, `data-theme` for the colours. Automatic follows the system; an unknown choice is automatic. */
export function showTheme(choice: string | null): void {
  const { dataset } = document.documentElement
  const theme = choice === 'light' || choice === 'dark' ? choice : 'auto'
  dataset['choice'] = theme
  dataset['theme'] = theme === 'auto' ? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') : theme
}
