import type { Lang } from '../schema.ts'
import { push } from '../push.ts'
import type { TableEntry, TableRevision } from './parse-table.ts'

/** A code in one revision of the official table. */
export interface Appearance {
  date: string
  /** Language of the revision's descriptions. */
  lang: Lang
  /** `null`: the code is not in this revision. */
  entry: TableEntry | null
  /** What the revision changed, seen from the ones before it. */
  change: 'first' | 'new' | 'back' | 'same' | 'reworded' | 'gone' | 'absent'
}

/** Official texts of a code by language, each from the newest table that has it. `ko` and `en` are descriptions. */
export interface OfficialTexts extends Partial<Record<Lang, string>> {
  message: string
}

const rows = new WeakMap<TableRevision, Map<string, TableEntry>>()

/** Row of a code in a revision, or `null`. */
export function rowOf(table: TableRevision, code: string): TableEntry | null {
  let index = rows.get(table)
  if (!index) rows.set(table, (index = new Map(table.entries.map((entry) => [entry.code, entry]))))
  return index.get(code) ?? null
}

/**
 * What happened to a code from revision to revision, oldest first. Descriptions are compared with the last ones in the same
 * language: a table in English rewords nothing by being in English.
 */
export function appearances(code: string, tables: readonly TableRevision[]): Appearance[] {
  let before: TableEntry | null = null
  let seen = false
  const known: Partial<Record<Lang, string>> = {}
  return tables.map((table, index) => {
    const { date, lang } = table
    const entry = rowOf(table, code)
    let change: Appearance['change']
    // Of one day the English table comes first, and may lag behind: the Korean one says which codes there are.
    const settled = tables[index + 1]?.date !== date
    if (!entry) change = !before ? 'absent' : settled ? 'gone' : 'same'
    else if (index === 0) change = 'first'
    else if (!before) change = seen ? 'back' : 'new'
    else change = before.message === entry.message && (known[lang] ?? entry.description) === entry.description ? 'same' : 'reworded'
    if (entry || settled) before = entry
    if (entry) {
      seen = true
      known[lang] = entry.description
    }
    return { date, lang, entry, change }
  })
}

/** Newest official texts of every code that any of the tables has, in the order of their first appearance. */
export function officialTexts(tables: readonly TableRevision[]): Map<string, OfficialTexts> {
  const found = new Map<string, OfficialTexts>()
  for (const { lang, entries } of tables) {
    for (const { code, message, description } of entries) found.set(code, { ...found.get(code), message, [lang]: description })
  }
  return found
}

/**
 * Codes to which a revision gave other digits: from a code that is gone to one that is new and carries the same texts. Where
 * several new codes carry them, the one that keeps most of the digits; where that does not decide either, none.
 */
export function movesIn(older: readonly TableRevision[], next: TableRevision): Map<string, string> {
  const base = older.at(-1)
  const moves = new Map<string, string>()
  if (!base) return moves
  const fresh = new Map<string, TableEntry[]>()
  for (const entry of next.entries) {
    if (!rowOf(base, entry.code)) push(fresh, entry.message, entry)
  }
  const gone = base.entries.filter(({ code }) => !rowOf(next, code))
  const described = gone.length > 0 && fresh.size > 0 ? officialTexts(older) : new Map<string, OfficialTexts>()
  for (const { code, message } of gone) {
    const description = described.get(code)?.[next.lang]
    const same = (fresh.get(message) ?? []).filter((entry) => (description ?? entry.description) === entry.description)
    const kept = same.map((entry) => ({ code: entry.code, digits: sharedDigits(code, entry.code) })).sort((a, b) => b.digits - a.digits)
    const [best, second] = kept
    if (best && best.digits !== second?.digits) moves.set(code, best.code)
  }
  return moves
}

/** How many digits two codes of the same length have in the same place. */
const sharedDigits = (a: string, b: string): number =>
  a.length === b.length ? [...a].filter((digit, index) => digit === b[index]).length : 0
