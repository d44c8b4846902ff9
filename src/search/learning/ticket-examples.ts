import type { Catalog } from '../../catalog/index.ts'
import { piecesOf } from '../language/pieces.ts'
import type { SignalsOf } from './examples.ts'
import type { Example } from './learn.ts'
import { together } from './signals.ts'

/**
 * How much a ticket counts: as a whole, since that is how a text is judged, and each line by itself, since a reader may say only
 * that. Chosen by cross-validation over the writers (`npm run fit:search`).
 */
const WEIGHT = { whole: 1.1, line: 0.13 }
/** Texts whose numbers answer or refuse them; their words teach nothing. */
const BY_NUMBER: ReadonlySet<string> = new Set(['decoy', 'code-dress'])

/** A ticket as a whole, or a line of one by itself. */
export interface TicketExample extends Example {
  line: boolean
}

/** What the labelled tickets teach: examples by code, and those of tickets that no code with a page answers. */
export function ticketExamples(
  catalog: Catalog,
  signalsOf: SignalsOf,
): { byCode: Map<string, TicketExample[]>; unanswered: TicketExample[] } {
  const byCode = new Map<string, TicketExample[]>()
  const unanswered: TicketExample[] = []
  for (const { kind, text, expect } of catalog.tickets) {
    if (BY_NUMBER.has(kind)) continue
    const code = expect.find((code) => catalog.byCode.has(code))
    const lines = [...piecesOf(text)].map((piece) => signalsOf(piece.text)).filter(({ size }) => size > 0)
    const examples = [
      { signals: together(lines), weight: WEIGHT.whole, line: false },
      ...lines.map((signals) => ({ signals, weight: WEIGHT.line, line: true })),
    ]
    if (code === undefined) unanswered.push(...examples)
    else byCode.set(code, [...(byCode.get(code) ?? []), ...examples])
  }
  return { byCode, unanswered }
}
