type Key = 'view' | 'theme'

/** A choice of the reader that was kept; `null` where there is none or storage is refused. */
export function kept(key: Key): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a choice of the reader; where storage is refused the choice holds for this page only. */
export function keep(key: Key, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Storage is refused; the page works without it.
  }
}
