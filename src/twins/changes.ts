import type { Catalog, CodeEntry } from '../catalog/index.ts'

/** A change of a code on one day. */
export interface Change {
  kind: 'new' | 'back' | 'reworded' | 'retired' | 'moved'
  date: string
  entry: CodeEntry
  /** Texts before and after, for a new or reworded code. */
  texts: { before: string[]; after: string[] } | null
}

/**
 * All changes of the codes since the first table, newest first. A code leaves on the day that its facts name, or else with the first table
 * that lacks it. Its leaving is one change, so that a later table does not repeat it.
 */
export function changesOf({ codes }: Catalog): Change[] {
  const events = codes.flatMap((entry): Change[] => {
    const changes: Change[] = []
    if (entry.origin && 'since' in entry.origin)
      changes.push({ kind: 'new', date: entry.origin.since, entry, texts: { before: [], after: [entry.message, entry.description.ko] } })
    const { history, left, status } = entry
    history.forEach(({ date, lang, change, entry: row }, index) => {
      const earlier = history.slice(0, index)
      if (row && (change === 'new' || change === 'back'))
        changes.push({ kind: change, date, entry, texts: { before: [], after: [row.message, row.description] } })
      if (row && change === 'reworded') {
        const [message, description] = [
          earlier.findLast((step) => step.entry),
          earlier.findLast((step) => step.entry && step.lang === lang),
        ]
        const before = [message?.entry?.message, description?.entry?.description].filter((text) => text !== undefined)
        changes.push({ kind: change, date, entry, texts: { before, after: [row.message, row.description] } })
      }
      // The code came back in a later table. The last time that it left is added below.
      if (change === 'gone' && history.slice(index).some((step) => step.entry)) changes.push({ kind: 'retired', date, entry, texts: null })
    })
    if (left !== null) changes.push({ kind: status === 'moved' ? 'moved' : 'retired', date: left, entry, texts: null })
    // Of one day there may be a table in each language: what both changed is told once.
    return changes.filter(({ date }, index) => !changes.slice(0, index).some((earlier) => earlier.date === date))
  })
  // Sorting is stable, so the codes of one day stay in the order of the catalogue.
  return events.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
}
