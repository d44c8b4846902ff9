import type { Catalog } from '../../catalog/index.ts'
import { piecesOf } from '../language/pieces.ts'
import type { SignalsOf } from './examples.ts'
import type { Example } from './learn.ts'
import { together } from './signals.ts'

/**
 * How much a ticket counts: as a whole, since that is how a text is judged, and each line by itself, since a reader may say only
 * that. Chosen by cross-validation over the writers (`npm run fit:search`).
 */
const WEIGHT = { whole: 1.5, line: 0.2 }
/** Texts whose numbers answer or refuse them; their words teach nothing. */
const BY_NUMBER: ReadonlySet<string> = new Set(['decoy', 'code-dress'])
/** Tickets about codes that have no page yet are nobody's until the page exists. */
const WITHOUT_PAGE = 'without-page'

/** What the labelled tickets teach: examples by code, and by kind those of tickets that nothing answers. */
export function ticketExamples(catalog: Catalog, signalsOf: SignalsOf): { byCode: Map<string, Example[]>; unanswered: Example[][] } {
  const byCode = new Map<string, Example[]>()
  const unanswered = new Map<string, Example[]>()
  for (const { kind, text, expect } of catalog.tickets) {
    if (BY_NUMBER.has(kind)) continue
    const code = expect.find((code) => catalog.byCode.has(code))
    const [map, key] = code === undefined ? [unanswered, expect.length > 0 ? WITHOUT_PAGE : kind] : [byCode, code]
    const lines = [...piecesOf(text)].map((piece) => signalsOf(piece.text)).filter(({ size }) => size > 0)
    const examples = [{ signals: together(lines), weight: WEIGHT.whole }, ...lines.map((signals) => ({ signals, weight: WEIGHT.line }))]
    map.set(key, [...(map.get(key) ?? []), ...examples])
  }
  return { byCode, unanswered: [...unanswered.values()] }
}
