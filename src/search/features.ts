import { analyse, type Analysis, type Unit } from './analyser.ts'
import type { Card } from './card.ts'
import { initials, jamo } from './hangul.ts'
import { isThing } from './lexicon.ts'
import { unsketch } from './sketch.ts'

/** One text of a card, ready to be compared. */
export interface TextFeatures {
  /** Official message or description, ours (title, translation), or a phrase. */
  field: 'official' | 'own' | 'phrase'
  bare: string
  joined: string
  english: string[]
  words: string[]
  spaced: string
  concepts: Set<string>
  units: Unit[]
  initials: string
  /** Jamo of the text, made when a slip is suspected. */
  letters: () => string
  /** Runs of three letters of an official text as written; see wording(). */
  grams: ReadonlySet<string>
  pairs: ReadonlySet<string>
}

/** A card with everything that comparing needs; made once per card. */
export interface CardFeatures {
  card: Card
  texts: TextFeatures[]
  /** Concepts that stand side by side in the official texts and ours. */
  pairs: ReadonlySet<string>
}

const kept = new WeakMap<Card, CardFeatures>()

/** Features of a card. */
export function featuresOf(card: Card): CardFeatures {
  const known = kept.get(card)
  if (known) return known
  const text =
    (field: TextFeatures['field']) =>
    (value: string): TextFeatures =>
      textFeatures(field, analyse(value), value)
  const texts = [
    ...[card.message, card.description.ko, ...card.earlier].map(text('official')),
    ...[card.title.ko, card.title.en, card.description.en].map(text('own')),
    ...card.phrases.map((phrase) => {
      const units = unsketch(phrase)
      const joined = units.map((unit) => unit.stem).join('')
      return textFeatures('phrase', { units, joined, bare: joined, words: [], spaced: ` ${units.map((unit) => unit.stem).join(' ')}` }, '')
    }),
  ]
  const features = { card, texts, pairs: new Set(texts.flatMap((one) => [...one.pairs])) }
  kept.set(card, features)
  return features
}

function textFeatures(field: TextFeatures['field'], { units, bare, joined, words, spaced }: Analysis, text: string): TextFeatures {
  let letters: string | undefined
  return {
    field,
    bare,
    joined,
    units: units.filter((unit) => unit.weight > 0.1),
    words,
    spaced,
    english: [...new Set(units.filter((unit) => unit.kind === 'en').map((unit) => unit.stem))],
    concepts: new Set(units.map((unit) => unit.concept).filter((concept) => concept !== '')),
    initials: initials(text),
    letters: () => (letters ??= jamo(joined)),
    grams: field === 'phrase' ? NONE : grams(bare),
    pairs: field === 'phrase' ? NONE : pairs(units),
  }
}

const NONE: ReadonlySet<string> = new Set()

/** Runs of three letters (jamo) of a text without spaces: most of them outlive a slip, another ending, another spacing. */
export function grams(bare: string): Set<string> {
  const letters = jamo(bare)
  const out = new Set<string>()
  for (let at = 0; at + 3 <= letters.length; at++) out.add(letters.slice(at, at + 3))
  return out
}

/** Stems of words with which another clause begins. */
const CLAUSE = new Set([
  'becaus',
  'sinc',
  'when',
  'while',
  'whil',
  'befor',
  'after',
  'then',
  'so',
  'if',
  'that',
  '후',
  '때문',
  '때',
  '위해',
])

/**
 * Pairs of concepts that stand side by side, whichever comes first, one of them a thing: deleting a stage is not deleting a
 * plan that has one.
 */
export function pairs(units: readonly Unit[]): Set<string> {
  // That it failed goes with everything and tells nothing apart; it stands between one clause and the next.
  const concepts = units
    .filter((unit) => unit.weight > 0.1 || CLAUSE.has(unit.stem))
    .map((unit) => (unit.concept === 'cannot' ? '' : unit.concept))
  const out = new Set<string>()
  for (let at = 0; at + 1 < concepts.length; at++) {
    const [a = '', b = ''] = [concepts[at], concepts[at + 1]]
    if (a !== '' && b !== '' && a !== b && (isThing(a) || isThing(b))) out.add(a < b ? `${a} ${b}` : `${b} ${a}`)
  }
  return out
}

/** Length of the longest run of letters that two texts have in common. */
export function longestRun(a: string, b: string): number {
  let best = 0
  let before = new Uint16Array(b.length + 1)
  for (const letter of a) {
    const row = new Uint16Array(b.length + 1)
    for (let j = 0; j < b.length; j++) {
      if (letter !== b[j]) continue
      const run = (before[j] ?? 0) + 1
      row[j + 1] = run
      if (run > best) best = run
    }
    before = row
  }
  return best
}
