import { push } from '../../catalog/push.ts'
import type { Card } from '../index/card.ts'
import { initials, jamo } from '../language/hangul.ts'

/** One text of a card, ready to be compared. */
interface QuotedText {
  card: number
  letters: string
  initials: string
  grams: number
  /** Official wordings are what is quoted; titles and translations are ours. */
  official: boolean
}

/** How far a piece of text quotes each card: from 0 to 1, cards that it does not quote left out. */
export interface Quotes {
  of(piece: string, closed: boolean): Map<number, number>
}

const GRAM = 3
const LONGEST = 400
const OWN = 0.85
/** Letters that a screenshot, a font or a hurried eye takes for one another. */
const FOLDED: Record<string, string> = { i: 'l', '1': 'l', '|': 'l', '0': 'o', '5': 's' }
/** What is left of a message that ends where a quotation goes on. */
const ENDED = 0.9
/** Below this share of common letters any two sentences of the product look alike. */
const ALIKE = 0.55
/** So many letters say something by themselves. */
const TELLING = 14
const SHORTEST = 4
/** The most that a text with slips counts: less than one that stands there as written. */
const FUZZY = 0.72
const CONSONANTS = /^[ㄱ-ㅎ]+$/

/** Letters of a text without spaces and marks, in jamo, with lookalikes folded. */
export function lettersOf(text: string): string {
  return jamo(text.toLowerCase().replace(/[^\p{L}\p{N}|]+/gu, ''))
    .replace(/[i1|05]/g, (char) => FOLDED[char] ?? char)
    .replaceAll('rn', 'm')
    .slice(0, LONGEST)
}

/** Makes the comparison with a set of cards. */
export function quotesOf(cards: readonly Card[]): Quotes {
  const texts: QuotedText[] = []
  const having = new Map<string, number[]>()
  cards.forEach((card, index) => {
    const official = new Set([card.message, card.description.ko, ...card.earlier])
    const own = new Set([card.title.ko, card.title.en, card.description.en])
    for (const text of new Set([...official, ...own])) {
      const letters = lettersOf(text)
      if (letters === '') continue
      const grams = gramsOf(letters)
      for (const gram of grams) push(having, gram, texts.length)
      texts.push({ card: index, letters, initials: initials(text), grams: grams.size, official: official.has(text) })
    }
  })
  return {
    of(piece, closed) {
      const best = new Map<number, number>()
      const add = (card: number, value: number): void => {
        if (value > (best.get(card) ?? 0)) best.set(card, value)
      }
      const letters = lettersOf(piece)
      if (CONSONANTS.test(letters)) {
        if (closed) for (const text of texts) if (consonantsIn(letters, text)) add(text.card, text.official ? 1 : OWN)
        return best
      }
      if (letters.length < SHORTEST) return best
      const grams = gramsOf(letters)
      const shared = new Map<number, number>()
      for (const gram of grams) for (const text of having.get(gram) ?? []) shared.set(text, (shared.get(text) ?? 0) + 1)
      for (const [index, count] of shared) {
        const text = texts[index]
        if (!text || count < ALIKE * Math.min(grams.size, text.grams)) continue
        const value = likeness(letters, grams.size, text, count, closed) * (text.official ? 1 : OWN)
        // Where a quotation goes on after a message, the longer ones that begin so are likelier than the one that ends there.
        const longer = closed && goesOn(letters, text.letters) ? texts.filter((other) => continues(other, text)) : []
        for (const other of longer) add(other.card, value)
        add(text.card, longer.length > 0 ? value * ENDED : value)
      }
      return best
    },
  }
}

/** Two consonants are in any sentence; laughter and weeping are none. */
function consonantsIn(letters: string, text: QuotedText): boolean {
  return letters.length > 2 && new Set(letters).size > 1 && text.initials.includes(letters)
}

/** Whether a message stands in a text, and the text goes on after it. */
function goesOn(letters: string, message: string): boolean {
  if (message.length < TELLING) return false
  const at = letters.indexOf(message)
  return at >= 0 && at + message.length + GRAM < letters.length
}

const continues = (longer: QuotedText, text: QuotedText): boolean =>
  text.official && longer.official && longer.letters.length > text.letters.length && longer.letters.startsWith(text.letters)

function likeness(letters: string, size: number, text: QuotedText, shared: number, closed: boolean): number {
  // A long quotation says more than a short one: a message that goes on is not the one that it begins like.
  const length = closed ? 1 : 0.7 + 0.3 * Math.min(1, Math.min(letters.length, text.letters.length) / 60)
  if (text.letters.includes(letters)) {
    // Where a longer text goes on, every message that begins so competes; the rest of the text tells which it is.
    const begins = !closed && letters.length >= TELLING && text.letters.startsWith(letters)
    const part = begins ? 1 : letters.length / text.letters.length
    // Of a longer text, two words that stand in some message are evidence at most: a heading, a product's name.
    const meagre = closed || letters.length >= 2 * TELLING ? 1 : Math.min(1, part * 1.3)
    return (0.8 + 0.2 * part) * length * meagre
  }
  if (text.letters.length >= TELLING && letters.includes(text.letters)) return (0.8 + 0.2 * (text.letters.length / letters.length)) * length
  const share = Math.max(shared / size, text.letters.length >= TELLING + 6 ? shared / text.grams : 0)
  if (share < ALIKE) return 0
  return Math.min(FUZZY, (share - 0.4) * 1.3) * Math.min(1, letters.length / TELLING) * length
}

/** Runs of three letters: most of them outlive a slip, another ending, another spacing. */
function gramsOf(letters: string): Set<string> {
  const out = new Set<string>()
  for (let at = 0; at + GRAM <= letters.length; at++) out.add(letters.slice(at, at + GRAM))
  return out
}
