/** Keeps a choice of the reader; where storage is refused the choice holds for this page only. */
export function keep(key: 'view' | 'theme', value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Storage is refused; the page works without it.
  }
}
