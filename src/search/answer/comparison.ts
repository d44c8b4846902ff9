import type { Card } from '../index/card.ts'
import type { Evidence } from '../index/evidence-table.ts'
import type { Knowledge } from '../index/knowledge.ts'
import { stemEnglish } from '../language/english.ts'
import { isNoun, learnedOf } from './evidence.ts'
import { quotesOf, type Quotes } from './quotes.ts'
import { readPiece, type ReadPiece } from './reading.ts'
import { createSpeller, type Speller } from './speller.ts'

/** What texts are compared with, letter by letter. */
interface Comparison {
  cards: readonly Card[]
  quotes: Quotes
  spell: Speller
}
let kept: Comparison | undefined

/** The comparison with some cards. Those of a small table are the same each time, and so is their comparison. */
export function comparisonWith(cards: readonly Card[], { analyse, lexicon }: Knowledge): Comparison {
  if (kept?.cards.length === cards.length && kept.cards.every((card, index) => card === cards[index])) return kept
  const texts = cards.flatMap(({ message, description, title, earlier }) => [message, description.ko, title.ko, title.en, ...earlier])
  const words = texts.flatMap((text) => {
    const { units, words: english } = analyse(text)
    return [...english, ...units.flatMap(({ kind, stem }) => (kind === 'ko' ? [stem] : []))]
  })
  kept = { cards, quotes: quotesOf(cards), spell: createSpeller([...words, ...lexicon.words]) }
  return kept
}

/** The piece as it is meant: words that were never learned whole are put right where a known one is a slip away. */
export function mended(piece: ReadPiece, tables: readonly Evidence[], spell: Speller, knowledge: Knowledge): ReadPiece {
  const strange = piece.units.flatMap((unit) => (isNoun(unit) && learnedOf(unit, tables) < 1 ? [unit.stem] : []))
  if (strange.length === 0) return piece
  const text = piece.text.replace(/[가-힣]+|[A-Za-z]+/g, (word) => {
    const lower = word.toLowerCase()
    return strange.some((stem) => lower.includes(stem) || stemEnglish(lower) === stem) ? (spell(lower) ?? word) : word
  })
  return text === piece.text ? piece : { ...readPiece({ ...piece, text }, knowledge), text: piece.text }
}
