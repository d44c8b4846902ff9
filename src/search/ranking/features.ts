import { analyse, type Analysis, type Unit } from '../language/analyser.ts'
import type { Card } from '../index/card.ts'
import { initials, jamo } from '../language/hangul.ts'

/** One text of a card, ready to be compared. */
export interface TextFeatures {
  /** Official message or description, or ours: title, translation. */
  field: 'official' | 'own'
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
  /** Runs of three letters of the text as written. */
  grams: ReadonlySet<string>
}

/** A card with everything that comparing needs; made once per card. */
export interface CardFeatures {
  card: Card
  texts: TextFeatures[]
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
  ]
  const features = { card, texts }
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
    grams: grams(bare),
  }
}

/** Runs of three letters (jamo) of a text without spaces: most of them outlive a slip, another ending, another spacing. */
export function grams(bare: string): Set<string> {
  const letters = jamo(bare)
  const out = new Set<string>()
  for (let at = 0; at + 3 <= letters.length; at++) out.add(letters.slice(at, at + 3))
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
