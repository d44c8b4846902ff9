import type { Catalog, CodeEntry } from '../catalog/index.ts'

/** What happened to a code on a day. */
export interface Change {
  kind: 'new' | 'back' | 'reworded' | 'retired' | 'moved'
  date: string
  entry: CodeEntry
  /** Texts before and after, for a new or reworded code. */
  texts: { before: string[]; after: string[] } | null
}

/**
 * Everything that happened to the codes since the first table, newest first. A code that left does so on the day its facts
 * name, or with the first table that lacks it: once, so that a table added later does not tell it a second time.
 */
export function changesOf({ codes }: Catalog): Change[] {
  const found = codes.flatMap((entry): Change[] => {
    const changes: Change[] = []
    const { history, left, status } = entry
    history.forEach(({ date, lang, change, entry: row }, index) => {
      const earlier = history.slice(0, index)
      if (row && (change === 'new' || change === 'back'))
        changes.push({ kind: change, date, entry, texts: { before: [], after: [row.message, row.description] } })
      if (row && change === 'reworded') {
        const [message, description] = [earlier.findLast((one) => one.entry), earlier.findLast((one) => one.entry && one.lang === lang)]
        const before = [message?.entry?.message, description?.entry?.description].filter((text) => text !== undefined)
        changes.push({ kind: change, date, entry, texts: { before, after: [row.message, row.description] } })
      }
      // A code that came back later; the last time it left is told below.
      if (change === 'gone' && history.slice(index).some((one) => one.entry)) changes.push({ kind: 'retired', date, entry, texts: null })
    })
    if (left !== null) changes.push({ kind: status === 'moved' ? 'moved' : 'retired', date: left, entry, texts: null })
    return changes
  })
  // The codes are in order already; sorting keeps them so within a day.
  return found.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
}
