import type { CodeFacts } from '../schema.ts'

/** A cause with the checks and steps that belong to it, by their ids. `cause` is `null` for what holds for all causes. */
export interface Remedy {
  cause: string | null
  checks: string[]
  fix: string[]
}

/**
 * Causes in the order of the note, each with its checks and steps; last, where there is something, what holds for all of them. Of a single cause
 * everything is its own.
 */
export function byCause({ causes, checks, fix }: CodeFacts['evidence']): Remedy[] {
  const ids = Object.keys(causes)
  const [only] = ids
  const own = (list: CodeFacts['evidence']['checks'], cause: string | null): string[] =>
    Object.entries(list).flatMap(([id, source]) => {
      const belongs = ids.length === 1 ? only : (source.for ?? null)
      return belongs === cause ? [id] : []
    })
  return [...ids, null]
    .map((cause) => ({ cause, checks: own(checks, cause), fix: own(fix, cause) }))
    .filter((remedy) => remedy.cause !== null || remedy.checks.length + remedy.fix.length > 0)
}

/** The evidence with checks and steps in the order in which they are shown: their numbers are their places in it. */
export function inShownOrder(evidence: CodeFacts['evidence']): CodeFacts['evidence'] {
  const remedies = byCause(evidence)
  const sorted = (list: 'checks' | 'fix'): CodeFacts['evidence']['checks'] => {
    const ids = remedies.flatMap((remedy) => remedy[list])
    return Object.fromEntries(Object.entries(evidence[list]).sort(([a], [b]) => ids.indexOf(a) - ids.indexOf(b)))
  }
  return { ...evidence, checks: sorted('checks'), fix: sorted('fix') }
}
