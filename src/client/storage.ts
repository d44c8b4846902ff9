type Key = 'view' | 'theme' | 'recent'

/** All sites of an origin share its storage, also two of this program below different paths. */
const nameOf = (key: Key): string => `apigw-codes:${import.meta.env.BASE_URL}${key}`

/** The stored choice of the reader, or `null` when there is none or the browser refuses storage. */
export function stored(key: Key): string | null {
  try {
    return localStorage.getItem(nameOf(key))
  } catch {
    return null
  }
}

/** Stores a choice of the reader; `null` removes it. When the browser refuses storage, the choice holds for this page only. */
export function store(key: Key, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(nameOf(key))
    else localStorage.setItem(nameOf(key), value)
  } catch {
    // The browser refuses storage.
  }
}
