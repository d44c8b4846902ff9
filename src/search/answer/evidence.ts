import type { Evidence } from '../index/evidence-table.ts'
import type { Unit } from '../language/analyser.ts'
import { inProportion, unitSignals, type Signals } from '../learning/signals.ts'
import type { ReadPiece } from './reading.ts'

/** The evidence of signals for every subject, in logits. */
export function evidenceOf(signals: Signals, tables: readonly Evidence[], subjects: number): Float64Array {
  const total = new Float64Array(subjects)
  for (const [signal, strength] of inProportion(signals)) {
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

/** The piece that speaks most for a code, by the evidence of each. */
export function decisive(pieces: readonly ReadPiece[], each: readonly Float64Array[], number: number): ReadPiece | null {
  const values = each.map((evidence) => evidence[number] ?? 0)
  const most = Math.max(0, ...values)
  return most > 0 ? (pieces[values.indexOf(most)] ?? null) : null
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
