import type { CodeEntry } from './join.ts'
import type { Lang } from './schema.ts'
import type { Appearance } from './tables/history.ts'

/** What a table, here or elsewhere, said of a code from a day on. */
interface Moment {
  date: string
  /** Day on which something else held, where only an edition of tables that are not here says so. */
  until: string | null
  change: Appearance['change']
  texts: { message: string; description: string | null; lang: Lang } | null
}

/**
 * The tables here and the editions of tables that are not here in one order. A table that only repeats what an edition already had rewords
 * nothing.
 */
export function timeline({ history, editions }: Pick<CodeEntry, 'history' | 'editions'>): Moment[] {
  // Of one day there may be a table in each language: one that changed nothing is not told beside the other.
  const told = history.filter(
    ({ date, change }, index) =>
      change !== 'same' || !history.some((other, at) => at !== index && other.date === date && (other.change !== 'same' || at < index)),
  )
  const tables = told.map(({ date, lang, change, entry }): Moment => {
    const known = editions.some(
      ({ message, from, until }) => message === entry?.message && from < date && (until === undefined || until > date),
    )
    return {
      date,
      until: null,
      change: change === 'reworded' && known ? 'same' : change,
      texts: entry && { message: entry.message, description: entry.description, lang },
    }
  })
  const others = editions.map(({ message, description, from, until }): Moment => ({
    date: from,
    until: until ?? null,
    change: 'reworded',
    texts: { message, description: description ?? null, lang: 'ko' },
  }))
  // Sorting is stable: of one day, the table here comes first.
  return [...tables, ...others].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
