import type { Catalog } from '../../catalog/index.ts'
import { piecesOf } from '../language/pieces.ts'
import type { SignalsOf } from './examples.ts'
import type { Example } from './learn.ts'
import { together } from './signals.ts'

/**
 * How much a ticket counts: as a whole, since that is how a text is judged, and each line by itself, since a reader may say only
 * that. Chosen by cross-validation over the writers (`npm run fit:search`) for 1,600 tickets; of 2,100 each counts less, so that all together
 * count as much.
 */
const WEIGHT = { whole: 1.1, line: 0.13 }
/** Texts whose numbers answer or refuse them; their words teach nothing. */
const BY_NUMBER: ReadonlySet<string> = new Set(['decoy', 'code-dress'])

/** What the labelled tickets teach: examples by code, and those of tickets that no code with a page answers. */
export function ticketExamples(catalog: Catalog, signalsOf: SignalsOf): { byCode: Map<string, Example[]>; unanswered: Example[] } {
  const byCode = new Map<string, Example[]>()
  const unanswered: Example[] = []
  for (const { kind, text, expect } of catalog.tickets) {
    if (BY_NUMBER.has(kind)) continue
    const code = expect.find((code) => catalog.byCode.has(code))
    const lines = [...piecesOf(text)].map((piece) => signalsOf(piece.text)).filter(({ size }) => size > 0)
    const examples = [{ signals: together(lines), weight: WEIGHT.whole }, ...lines.map((signals) => ({ signals, weight: WEIGHT.line }))]
    if (code === undefined) unanswered.push(...examples)
    else byCode.set(code, [...(byCode.get(code) ?? []), ...examples])
  }
  return { byCode, unanswered }
}
