import { analyse, type Analysis, type Unit } from './analyser.ts'
import type { Card } from './card.ts'
import { initials, jamo } from './hangul.ts'
import { unsketch } from './sketch.ts'

/** One text of a card, ready to be compared. */
export interface TextFeatures {
  /** Official message or description, ours (title, translation), or a phrase. */
  field: 'official' | 'own' | 'phrase'
  bare: string
  joined: string
  english: string[]
  concepts: Set<string>
  units: Unit[]
  initials: string
  /** Jamo of the text, made when a slip is suspected. */
  letters: () => string
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
  const text = (field: TextFeatures['field']) => (value: string): TextFeatures => textFeatures(field, analyse(value), value)
  const texts = [
    ...[card.message, card.description.ko, ...card.earlier].map(text('official')),
    ...[card.title.ko, card.title.en, card.description.en].map(text('own')),
    ...card.phrases.map((phrase) => {
      const units = unsketch(phrase)
      const joined = units.map((unit) => unit.stem).join('')
      return textFeatures('phrase', { units, joined, bare: joined }, '')
    }),
  ]
  const features = { card, texts }
  kept.set(card, features)
  return features
}

function textFeatures(field: TextFeatures['field'], { units, bare, joined }: Analysis, text: string): TextFeatures {
  let letters: string | undefined
  return {
    field,
    bare,
    joined,
    units: units.filter((unit) => unit.weight > 0.1),
    english: [...new Set(units.filter((unit) => unit.kind === 'en').map((unit) => unit.stem))],
    concepts: new Set(units.map((unit) => unit.concept).filter((concept) => concept !== '')),
    initials: initials(text),
    letters: () => (letters ??= jamo(joined)),
  }
}
