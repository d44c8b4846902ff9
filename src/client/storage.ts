type Key = 'view' | 'theme' | 'recent'

/** The stored choice of the reader, or `null` when there is none or the browser refuses storage. */
export function stored(key: Key): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Stores a choice of the reader; `null` removes it. When the browser refuses storage, the choice holds for this page only. */
export function store(key: Key, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // The browser refuses storage.
  }
}
