import { likelyDomain } from '../anatomy.ts'
import type { Families } from '../family-schema.ts'
import { movesIn, officialTexts, rowOf } from './history.ts'
import type { TableEntry, TableRevision } from './parse-table.ts'

/** A text before and after. */
interface Rewording {
  before: string
  after: string
}

/** What a revision of the official table changes, each list in the order of the tables. */
export interface TableDiff {
  /** Date of the table that it is compared with. */
  against: string
  /** Language of the new table's descriptions; they are compared with the last ones in that language, where there are any. */
  lang: 'ko' | 'en'
  /** `domain` by the digits alone; `back`: an older table had the code. */
  new: (TableEntry & { domain: string; back: boolean })[]
  gone: TableEntry[]
  /** `null`: that text is the same. */
  reworded: { code: string; message: Rewording | null; description: Rewording | null }[]
  /** A code that is gone and the new one with the same texts; neither is in the lists above. */
  moved: { from: string; to: string; message: string; description: string }[]
  same: number
}

/** Compares a revision with the ones before it, oldest first. The same functions make the pages' histories. */
export function tableDiff(older: readonly TableRevision[], next: TableRevision, families: Families): TableDiff {
  const base = older.at(-1)
  const known = officialTexts(older)
  const moves = movesIn(older, next)
  const arrived = new Set(moves.values())
  const diff: TableDiff = { against: base?.date ?? '', lang: next.lang, new: [], gone: [], reworded: [], moved: [], same: 0 }
  for (const entry of next.entries) {
    const { code, message, description } = entry
    if (!base || !rowOf(base, code)) {
      if (!arrived.has(code)) diff.new.push({ ...entry, domain: likelyDomain(code, families) ?? '', back: known.has(code) })
      continue
    }
    const before = known.get(code)
    const words = { code, message: rewording(before?.message, message), description: rewording(before?.[next.lang], description) }
    if (words.message || words.description) diff.reworded.push(words)
    else diff.same += 1
  }
  for (const entry of base?.entries ?? []) {
    const to = moves.get(entry.code)
    if (to !== undefined) diff.moved.push({ from: entry.code, to, message: entry.message, description: rowOf(next, to)?.description ?? '' })
    else if (!rowOf(next, entry.code)) diff.gone.push(entry)
  }
  return diff
}

function rewording(before: string | undefined, after: string): Rewording | null {
  return before === undefined || before === after ? null : { before, after }
}

/** Whether a revision changes anything. */
export function isEmpty(diff: TableDiff): boolean {
  return diff.new.length + diff.gone.length + diff.reworded.length + diff.moved.length === 0
}
