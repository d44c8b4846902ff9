import type { Catalog, CodeEntry } from '../catalog/index.ts'
import { leftOn } from './remarks.ts'

/** What happened to a code on a day. */
export interface Change {
  kind: 'new' | 'reworded' | 'retired' | 'moved'
  date: string
  entry: CodeEntry
  /** Texts before and after, for a reworded code. */
  texts: { before: string[]; after: string[] } | null
}

/**
 * Everything that happened to the codes since the first table, newest first. A code that left does so on the day its facts
 * name, or with the first table that lacks it: once, so that a table added later does not tell it a second time.
 */
export function changesOf({ codes }: Catalog): Change[] {
  const found = codes.flatMap((entry): Change[] => {
    const changes: Change[] = []
    entry.history.forEach(({ date, change, entry: row }, index) => {
      if (change === 'new') changes.push({ kind: 'new', date, entry, texts: null })
      const before = entry.history[index - 1]?.entry
      if (change === 'reworded' && row && before) {
        changes.push({ kind: 'reworded', date, entry, texts: { before: [before.message, before.description], after: [row.message, row.description] } })
      }
    })
    const left = leftOn(entry)
    if (left !== null) changes.push({ kind: entry.status === 'moved' ? 'moved' : 'retired', date: left, entry, texts: null })
    return changes
  })
  // The codes are in order already; sorting keeps them so within a day.
  return found.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
}
