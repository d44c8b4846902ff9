import type { Appearance } from './tables/history.ts'
import type { CodeFacts } from './schema.ts'

/** Whether a code is in the official table, and if not, since when, and what stands in its place. */
export interface Standing {
  status: 'current' | 'retired' | 'moved'
  /** Day on which the code left the table; `null` for a current one. */
  left: string | null
  /** Code in its place; `inferred` where no table and no guide names it. */
  successor: { code: string; inferred: boolean } | null
  /** What `facts.later` says of the table of `later_table`, while the newest table here is an older one. */
  later: NonNullable<CodeFacts['later']>['status'] | null
}

/**
 * Standing of a code by its history and its facts. The facts know of tables that are not here: about the time after the last table that has the
 * code they are believed, about any other time the tables are. `movedTo` is the new code that came with the same texts when this one left.
 * `laterTable` is the month of the table that `later` in the facts tells of.
 */
export function standingOf(facts: CodeFacts | null, history: readonly Appearance[], movedTo: string | null, laterTable: string): Standing {
  const newest = history.at(-1)
  // Of what no table here has had, the facts alone can tell.
  if (facts?.printed && history.every(({ entry }) => !entry)) return { status: 'current', left: null, successor: null, later: null }
  const inNewest = newest?.entry != null
  const goneIn = inNewest ? null : (history.findLast(({ change }) => change === 'gone')?.date ?? null)
  const lastIn = history.findLast(({ entry }) => entry)?.date ?? ''
  const known = facts?.later
  const leftOn = known?.left_on
  if (known && leftOn !== undefined && leftOn > lastIn) {
    return {
      status: known.status === 'moved' ? 'moved' : 'retired',
      left: goneIn !== null && goneIn < leftOn ? goneIn : leftOn,
      successor: known.successor === undefined ? null : { code: known.successor, inferred: known.successor_inferred ?? false },
      later: inNewest && newest.date < laterTable ? known.status : null,
    }
  }
  if (inNewest) {
    const open = known && leftOn === undefined && newest.date < laterTable
    return { status: 'current', left: null, successor: null, later: open ? known.status : null }
  }
  return { status: movedTo ? 'moved' : 'retired', left: goneIn, successor: movedTo ? { code: movedTo, inferred: true } : null, later: null }
}
