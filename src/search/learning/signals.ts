import type { Unit } from '../language/analyser.ts'
import { bigrams } from '../language/terms.ts'

/** What a text shows of its subject: numbers of signals, each with how strongly it is there. */
export type Signals = Map<number, number>

/** Signals are told apart by so many bits: few enough to travel in a card, many enough that two seldom meet. */
const BITS = 16
const STRENGTH = { whole: 1, bigram: 0.5, beside: 0.7, apart: 0.35 }
/** Weight up to which a unit only holds the sentence together. */
const FILLER = 0.1
const NOTHING: Signals = new Map<number, number>()

/** Signals of a unit by itself: its concept, or its stem; a Korean stem by its pairs of syllables, which outlive endings and slips. */
export function unitSignals(unit: Unit): Signals {
  const { concept, kind, stem, weight } = unit
  if (weight <= FILLER) return NOTHING
  if (concept !== '') return new Map([[numberOf(`=${concept}`), STRENGTH.whole]])
  if (kind === 'ko') return new Map(bigrams(stem).map((pair) => [numberOf(pair), weight * STRENGTH.bigram]))
  return stem.length < 2 ? NOTHING : new Map([[numberOf(stem), weight]])
}

/** Signals of a text: those of its units, and which concepts stand beside each other or with one between. */
export function signalsOf(units: readonly Unit[]): Signals {
  const all: Signals = new Map()
  const add = (signal: number, strength: number): void => {
    all.set(signal, Math.max(all.get(signal) ?? 0, strength))
  }
  for (const unit of units) for (const [signal, strength] of unitSignals(unit)) add(signal, strength)
  const concepts = units.flatMap(({ concept }) => (concept === '' ? [] : [concept]))
  concepts.forEach((concept, at) => {
    for (const [step, strength] of [STRENGTH.beside, STRENGTH.apart].entries()) {
      const other = concepts[at + step + 1]
      if (other !== undefined && other !== concept) add(numberOf([concept, other].sort().join('+')), strength)
    }
  })
  return all
}

/** FNV-1a, folded to the bits above. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ hash) & ((1 << BITS) - 1)
}
