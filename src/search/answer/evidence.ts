import type { Evidence } from '../index/evidence-table.ts'
import type { Unit } from '../language/analyser.ts'
import { unitSignals, type Signals } from '../learning/signals.ts'
import type { ReadPiece } from './reading.ts'

/** The evidence of signals for every subject, in logits. */
export function evidenceOf(signals: Signals, tables: readonly Evidence[], subjects: number): Float64Array {
  const total = new Float64Array(subjects)
  for (const [signal, strength] of signals) {
    for (const table of tables) {
      const from = table.from.get(signal)
      if (from === undefined) continue
      const to = from + (table.counts.get(signal) ?? 0)
      for (let at = from; at < to; at++) {
        const subject = table.subjects[at] ?? 0
        total[subject] = (total[subject] ?? 0) + (table.weights[at] ?? 0) * strength
      }
    }
  }
  return total
}

/** The piece that speaks most for a code, against the best of all others. */
export function decisive(pieces: readonly ReadPiece[], number: number, evidence: (signals: Signals) => Float64Array): ReadPiece | null {
  let best: ReadPiece | null = null
  let most = 0
  for (const piece of pieces) {
    const value = evidence(piece.signals)[number] ?? 0
    if (value > most) [best, most] = [piece, value]
  }
  return best
}

/** Share of the nouns of which nothing was ever learned: another product's words, another language. */
export function foreignShare(pieces: readonly ReadPiece[], tables: readonly Evidence[]): number {
  const nouns = pieces.flatMap(({ units }) => units.filter(isNoun))
  return nouns.length === 0 ? 0 : nouns.filter((unit) => learnedOf(unit, tables) === 0).length / nouns.length
}

/** Whether a unit is a noun that says something. */
export const isNoun = ({ kind, weight }: Unit): boolean => weight > 0.5 && (kind === 'ko' || kind === 'en')

/** Share of a unit's signals of which something was learned; a concept is known. */
export function learnedOf(unit: Unit, tables: readonly Evidence[]): number {
  if (unit.concept !== '') return 1
  const signals = [...unitSignals(unit).keys()]
  const learned = signals.filter((signal) => tables.some(({ from }) => from.has(signal)))
  return signals.length === 0 ? 1 : learned.length / signals.length
}
