import type { Unit } from '../language/analyser.ts'
import type { Lexicon } from '../language/lexicon.ts'

/** What a text shows of its subject: numbers of signals, each with how strongly it is there. */
export type Signals = Map<number, number>

/** Signals are told apart by so many bits: enough that a word nobody has taught seldom meets one that was. */
const SIGNAL_BITS = 18
/** Coarse: measured steps of 0.2 on the labelled half that is there to look at change less than one query in a hundred. */
const STRENGTH = { whole: 1, form: 0.4, bigram: 0.5, filler: 0.5, beside: 0.7, apart: 0.35, role: 0.7, next: 0.4 }
/** A text of so much strength counts as it is; a longer one less, by this power: it shows more of everything. */
const LENGTH = { usual: 8, power: 0.25 }
/** Weight up to which a unit only holds the sentence together. */
const FILLER = 0.1

/**
 * Signals of a unit by itself: its concept, and less strongly the form that names it, since 한도 and 요금제 are not said of the same
 * things. Without a concept its stem; a Korean one by its pairs of syllables, which outlive endings and slips.
 */
export function unitSignals(unit: Unit): Signals {
  const { concept, kind, stem } = unit
  const weight = unit.weight <= FILLER ? STRENGTH.filler : unit.weight
  if (concept !== '')
    return new Map([
      [numberOf(`=${concept}`), STRENGTH.whole],
      [numberOf(`.${unit.form ?? ''}`), STRENGTH.form],
    ])
  // Laughter, weeping and initial consonants name no subject; a text of initials is found by what it quotes.
  if (kind === 'initials') return new Map()
  if (kind === 'ko') return new Map(bigrams(stem).map((pair) => [numberOf(pair), weight * STRENGTH.bigram]))
  return new Map(stem.length < 2 ? [] : [[numberOf(stem), weight]])
}

/** A unit in a pair: its concept, its English stem, or how a Korean word begins. */
const nameOf = ({ concept, kind, stem }: Unit): string => (concept !== '' ? `=${concept}` : kind === 'ko' ? stem.slice(0, 2) : stem)

/** Two syllables each: 게이트웨이 gives 게이, 이트, 트웨, 웨이. */
function bigrams(stem: string): string[] {
  return Array.from({ length: Math.max(0, stem.length - 1) }, (_, at) => stem.slice(at, at + 2))
}

/**
 * Signals of a text: those of its units, which of them follow each other, which concepts stand beside each other or with one
 * between, and what is done to what: "delete the stage that has a plan" and "delete the plan that has a stage" are two.
 */
export function signalsOf(units: readonly Unit[], lexicon: Lexicon): Signals {
  const all: Signals = new Map()
  const add = (signal: number, strength: number): void => {
    if (strength > (all.get(signal) ?? 0)) all.set(signal, strength)
  }
  for (const unit of units) for (const [signal, strength] of unitSignals(unit)) add(signal, strength)
  const telling = units.filter(({ weight, kind }) => weight > FILLER && kind !== 'initials').map(nameOf)
  telling.slice(1).forEach((name, at) => {
    add(numberOf(`${telling[at] ?? ''}~${name}`), STRENGTH.next)
  })
  const named = units.filter(({ concept }) => concept !== '')
  named.forEach(({ concept, kind }, at) => {
    for (const [step, strength] of [STRENGTH.beside, STRENGTH.apart].entries()) {
      const other = named[at + step + 1]?.concept
      if (other !== undefined && other !== concept) add(numberOf([concept, other].sort().join('+')), strength)
    }
    if (lexicon.kindOf(concept) !== 'action') return
    const object = kind === 'ko' ? objectBefore(named, at, lexicon) : objectAfter(named, at, lexicon)
    if (object) add(numberOf(`${object.concept}>${concept}`), STRENGTH.role)
  })
  return all
}

/** Signals of several texts together: each as strong as where it is strongest. */
export function together(texts: Iterable<Signals>): Signals {
  const all: Signals = new Map()
  for (const signals of texts) for (const [signal, strength] of signals) if (strength > (all.get(signal) ?? 0)) all.set(signal, strength)
  return all
}

/** The signals of a text in proportion to its length. */
export function inProportion(signals: Signals): Signals {
  let square = 0
  for (const strength of signals.values()) square += strength ** 2
  const factor = (Math.max(1, square) / LENGTH.usual) ** -LENGTH.power
  return new Map([...signals].map(([signal, strength]) => [signal, strength * factor]))
}

/** The object of a Korean verb: of the few nouns before it the nearest with 을 or 를, else the nearest. */
function objectBefore(named: readonly Unit[], at: number, lexicon: Lexicon): Unit | undefined {
  const before = named.slice(Math.max(0, at - 3), at).reverse()
  return before.find(({ object }) => object) ?? before.find(({ concept }) => lexicon.kindOf(concept) === 'thing')
}

/** The object of an English verb: the next noun. */
function objectAfter(named: readonly Unit[], at: number, lexicon: Lexicon): Unit | undefined {
  return named.slice(at + 1, at + 3).find(({ concept }) => lexicon.kindOf(concept) === 'thing')
}

/** FNV-1a, folded to the bits above. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return ((hash >>> SIGNAL_BITS) ^ hash) & ((1 << SIGNAL_BITS) - 1)
}
