import { matches, type Choice } from '../../catalog/filter-values.ts'
import type { Card } from '../index/card.ts'
import type { Evidence } from '../index/evidence-table.ts'
import type { Knowledge } from '../index/knowledge.ts'
import type { Unit } from '../language/analyser.ts'
import { unitSignals, signalsOf, type Signals } from '../learning/signals.ts'
import { FIGURES } from './figures.ts'
import { quotationsIn, type Piece } from './pieces.ts'
import { probability, softMaximum, type Grounds } from './probability.ts'
import { quotesOf, type Quotes } from './quotes.ts'
import { createSpeller, type Speller } from './speller.ts'

/** A code that answers, or might. */
export interface Candidate {
  number: number
  card: Card
  /** The probability that this code answers, from 0 to 1. */
  probability: number
  /** How far the text quotes a text of the code, from 0 to 1. */
  quoted: number
}

/** What a text comes to. */
export interface Answer {
  /** The likeliest first. */
  candidates: Candidate[]
  /** The probability that the first candidate is right. */
  sure: number
  grounds: Grounds
  /** The piece that speaks most for the first candidate. */
  decided: Piece | null
}

interface ReadPiece extends Piece {
  units: readonly Unit[]
  signals: Signals
}

/** What a text comes to: every code by the evidence of the whole text and by what it quotes. Throws when a file cannot be loaded. */
export async function answerTo(pieces: readonly Piece[], knowledge: Knowledge, codes: number, choice: Choice): Promise<Answer> {
  const read = pieces.map((piece) => readPiece(piece, knowledge))
  let tables = await knowledge.evidenceOf(signalsIn(read))
  const subjects = codes + knowledge.background.length
  const evidence = (signals: Signals): Float64Array => evidenceOf(signals, tables, subjects)
  let telling = mostTelling(read, codes, evidence)
  const numbers = comparedOf(evidence(together(telling)), codes)
  const cards = await knowledge.cardsOf(numbers)
  const { quotes, spell } = comparisonWith(cards, knowledge)
  telling = telling.map((piece) => {
    const mended = mend(piece, tables, spell)
    return mended === piece.text ? piece : { ...readPiece({ ...piece, text: mended }, knowledge), text: piece.text }
  })
  tables = await knowledge.evidenceOf(signalsIn(telling))
  const whole = evidence(together(telling))
  const single = pieces.length === 1
  const quoted = new Map<number, { value: number; piece: Piece }>()
  const compare = (text: string, piece: Piece, whole: boolean): void => {
    for (const [index, value] of quotes.of(text, whole)) if (value > (quoted.get(index)?.value ?? 0)) quoted.set(index, { value, piece })
  }
  for (const window of windowsOf(telling)) {
    compare(window.text, window, single)
    for (const quotation of quotationsIn(window.text)) compare(quotation, window, true)
  }
  const most = Math.max(0, ...[...quoted.values()].map(({ value }) => value))
  const scored = cards
    .map((card, index) => ({ card, index, number: numbers[index] ?? 0 }))
    .filter(({ card }) => matches(card.filters, choice))
    .map((one) => ({
      ...one,
      score: (whole[one.number] ?? 0) * (1 - FIGURES.silenced * most ** 3) + FIGURES.quoted * (quoted.get(one.index)?.value ?? 0) ** 2,
    }))
    .sort((a, b) => b.score - a.score || a.number - b.number)
  const ours = softMaximum(whole.subarray(0, codes))
  const others = softMaximum(knowledge.background.flatMap((kind, index) => (kind === 'other' ? [whole[codes + index] ?? 0] : [])))
  const [first] = scored
  const total = softMaximum(scored.map(({ score }) => score))
  const evidenceFor = Math.max(-10, Math.min(10, ours - others)) / 10
  const grounds: Grounds = {
    base: 1,
    evidence: evidenceFor,
    unquoted: evidenceFor * (1 - most),
    quoted: most,
    share: first ? Math.exp(first.score - total) : 0,
    foreign: foreignShare(telling, tables),
    pieces: Math.log(Math.max(1, telling.length)),
    strength: first ? Math.min(30, whole[first.number] ?? 0) / 10 : 0,
  }
  const sure = probability(grounds)
  const candidates = scored.map(({ card, index, number, score }) => ({
    card,
    number,
    probability: sure * Math.exp(score - (first?.score ?? 0)),
    quoted: quoted.get(index)?.value ?? 0,
  }))
  return {
    candidates,
    sure,
    grounds,
    decided: first ? (decisive(telling, first.number, evidence) ?? quoted.get(first.index)?.piece ?? null) : null,
  }
}

/** The soft evidence of signals for every subject, in logits. */
function evidenceOf(signals: Signals, tables: readonly Evidence[], subjects: number): Float64Array {
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

function together(pieces: readonly ReadPiece[]): Signals {
  const all: Signals = new Map()
  for (const { signals } of pieces)
    for (const [signal, strength] of signals) if (strength > (all.get(signal) ?? 0)) all.set(signal, strength)
  return all
}

/** All pieces, or of many those that speak most for some code. */
function mostTelling(pieces: readonly ReadPiece[], codes: number, evidence: (signals: Signals) => Float64Array): readonly ReadPiece[] {
  if (pieces.length <= FIGURES.mostPieces) return pieces
  const told = pieces.map((piece, index) => ({ piece, index, value: Math.max(...evidence(piece.signals).subarray(0, codes)) }))
  const best = told.sort((a, b) => b.value - a.value || a.index - b.index).slice(0, FIGURES.mostPieces)
  return best.sort((a, b) => a.index - b.index).map(({ piece }) => piece)
}

function comparedOf(whole: Float64Array, codes: number): number[] {
  const numbers = Array.from({ length: codes }, (_, number) => number)
  if (codes <= FIGURES.compared) return numbers
  return numbers.sort((a, b) => (whole[b] ?? 0) - (whole[a] ?? 0) || a - b).slice(0, FIGURES.compared)
}

interface Comparison {
  cards: readonly Card[]
  quotes: Quotes
  spell: Speller
}
let kept: Comparison | undefined

/** What texts are compared with, letter by letter. The cards of a small table are the same each time. */
function comparisonWith(cards: readonly Card[], { analyse, lexicon }: Knowledge): Comparison {
  if (kept?.cards.length === cards.length && kept.cards.every((card, index) => card === cards[index])) return kept
  const texts = cards.flatMap(({ message, description, title, earlier }) => [message, description.ko, title.ko, title.en, ...earlier])
  const words = texts.flatMap((text) => {
    const { units, words: english } = analyse(text)
    return [...english, ...units.flatMap(({ kind, stem }) => (kind === 'ko' ? [stem] : []))]
  })
  kept = { cards, quotes: quotesOf(cards), spell: createSpeller([...words, ...lexicon.words]) }
  return kept
}

function readPiece(piece: Piece, { analyse, lexicon }: Knowledge): ReadPiece {
  const { units } = analyse(piece.text)
  return { ...piece, units, signals: signalsOf(units, lexicon) }
}

const signalsIn = (pieces: readonly ReadPiece[]): Set<number> => new Set(pieces.flatMap(({ signals }) => [...signals.keys()]))

/** The text of a piece with its misspelt words put right: words that were never learned whole, and a known one is a slip away. */
function mend({ text, units }: ReadPiece, tables: readonly Evidence[], spell: Speller): string {
  const strange = units.flatMap((unit) => (isNoun(unit) && learnedOf(unit, tables) < 1 ? [unit.stem] : []))
  if (strange.length === 0) return text
  return text.replace(/[가-힣]+|[A-Za-z]+/g, (word) => {
    const lower = word.toLowerCase()
    return strange.some((stem) => lower.includes(stem)) ? (spell(lower) ?? word) : word
  })
}

const isNoun = ({ kind, weight }: Unit): boolean => weight > 0.5 && (kind === 'ko' || kind === 'en')

/** Share of a unit's signals of which something was learned. */
function learnedOf(unit: Unit, tables: readonly Evidence[]): number {
  const signals = [...unitSignals(unit).keys()]
  const learned = signals.filter((signal) => tables.some(({ from }) => from.has(signal)))
  return signals.length === 0 ? 1 : learned.length / signals.length
}

/** Pieces one by one, and each with the next: a mail breaks its lines in the middle of a sentence. */
function windowsOf(pieces: readonly Piece[]): Piece[] {
  const pairs = pieces.slice(1).flatMap((next, at): Piece[] => {
    const piece = pieces[at]
    return piece ? [{ text: `${piece.text} ${next.text}`, from: piece.from, to: next.to }] : []
  })
  return [...pieces, ...pairs]
}

/** The piece that speaks most for a code, against the best of all others. */
function decisive(pieces: readonly ReadPiece[], number: number, evidence: (signals: Signals) => Float64Array): ReadPiece | null {
  let best: ReadPiece | null = null
  let most = 0
  for (const piece of pieces) {
    const value = evidence(piece.signals)[number] ?? 0
    if (value > most) [best, most] = [piece, value]
  }
  return best
}

/** Share of the nouns of which nothing was ever learned: another product's words, another language. */
function foreignShare(pieces: readonly ReadPiece[], tables: readonly Evidence[]): number {
  const nouns = pieces.flatMap(({ units }) => units.filter(isNoun))
  return nouns.length === 0 ? 0 : nouns.filter((unit) => learnedOf(unit, tables) === 0).length / nouns.length
}
