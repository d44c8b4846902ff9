import { matches, type Choice } from '../../catalog/filter-values.ts'
import type { Card } from '../index/card.ts'
import type { Knowledge } from '../index/knowledge.ts'
import type { Signals } from '../learning/signals.ts'
import { comparisonWith, mended } from './comparison.ts'
import { decisive, evidenceOf } from './evidence.ts'
import { FIGURES } from './figures.ts'
import { quotationsIn, type Piece } from '../language/pieces.ts'
import { briefOf, leadOf, oursOf, probability, softMaximum, type Grounds } from './probability.ts'
import { mostTelling, readPieces, signalsTogether, windowsOf, type ReadPiece } from './reading.ts'

/** A code that answers, or might. */
export interface Candidate {
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

/** What a text comes to: every code by the evidence of the whole text and by what it quotes. Throws when a file cannot be loaded. */
export async function answerTo(pieces: readonly Piece[], knowledge: Knowledge, codes: number, choice: Choice): Promise<Answer> {
  const read = await readPieces(pieces, knowledge)
  let tables = await knowledge.evidenceOf(signalsIn(read))
  const evidence = (signals: Signals): Float64Array => evidenceOf(signals, tables, codes + 1)
  let telling = await mostTelling(read, codes, evidence)
  const numbers = comparedOf(evidence(signalsTogether(telling)), codes)
  const cards = await knowledge.cardsOf(numbers)
  const { quotes, spell } = comparisonWith(cards, knowledge)
  telling = telling.map((piece) => mended(piece, tables, spell, knowledge))
  tables = await knowledge.evidenceOf(signalsIn(telling))
  const whole = evidence(signalsTogether(telling))
  const each = telling.map(({ signals }) => evidence(signals))
  const single = pieces.length === 1
  const quoted = new Map<number, { value: number; piece: Piece }>()
  const compare = (text: string, piece: Piece, closed: boolean): void => {
    for (const [index, value] of quotes.of(text, closed)) if (value > (quoted.get(index)?.value ?? 0)) quoted.set(index, { value, piece })
  }
  for (const window of windowsOf(telling)) {
    compare(window.text, window, single)
    for (const quotation of quotationsIn(window.text)) compare(quotation.text, window, quotation.closed)
  }
  const quotedOf = ({ index }: { index: number }): number => quoted.get(index)?.value ?? 0
  const most = Math.max(0, ...[...quoted.values()].map(({ value }) => value))
  const scored = cards
    .map((card, index) => ({ card, index, number: numbers[index] ?? 0 }))
    .map((one) => ({
      ...one,
      score:
        (FIGURES.trust * (whole[one.number] ?? 0) + FIGURES.agreed * each.reduce((sum, piece) => sum + (piece[one.number] ?? 0), 0)) *
          (1 - FIGURES.silenced * most ** 3) +
        FIGURES.quoted * quotedOf(one) ** 2,
    }))
    .sort((a, b) => b.score - a.score || a.number - b.number)
  // What a filter leaves out competes all the same: a single code that is left is no likelier for that.
  const chosen = scored.filter(({ card }) => matches(card.filters, choice))
  const [first] = chosen
  const total = softMaximum(scored.map(({ score }) => score))
  const least = Math.max(FIGURES.quotedTogether, Math.min(single ? FIGURES.quotedWhole : 1, first ? quotedOf(first) * FIGURES.alike : 1))
  const likeFirst = (one: (typeof scored)[number]): boolean =>
    first !== undefined && (sameCode(one.card, first.card) || quotedOf(one) >= least)
  const grounds: Grounds = {
    base: 1,
    ours: oursOf(whole[codes] ?? 0),
    lead: leadOf(scored.filter(likeFirst).reduce((sum, { score }) => sum + Math.exp(score - total), 0)),
    agreed: first
      ? Math.log1p(each.reduce((sum, piece) => sum + Math.exp((piece[first.number] ?? 0) - softMaximum(piece.subarray(0, codes))), 0))
      : 0,
    brief: briefOf(telling.reduce((sum, { text }) => sum + text.length, 0)),
  }
  const sure = probability(grounds)
  const candidates = chosen.map(({ card, index, score }) => ({
    card,
    probability: sure * Math.exp(score - (first?.score ?? 0)),
    quoted: quotedOf({ index }),
  }))
  return {
    candidates,
    sure,
    grounds,
    decided: first ? (decisive(telling, each, first.number) ?? quoted.get(first.index)?.piece ?? null) : null,
  }
}

/** A code and the one that it moved to have one text and one meaning. */
const sameCode = (one: Card, other: Card): boolean =>
  one.code === other.code || (one.message === other.message && (one.status === 'moved' || other.status === 'moved'))

function comparedOf(whole: Float64Array, codes: number): number[] {
  const numbers = Array.from({ length: codes }, (_, number) => number)
  if (codes <= FIGURES.compared) return numbers
  return numbers.sort((a, b) => (whole[b] ?? 0) - (whole[a] ?? 0) || a - b).slice(0, FIGURES.compared)
}

/** Numbers of the signals of pieces, one by one: a megabyte has half a million, and of a small table nobody asks for them. */
function* signalsIn(pieces: readonly ReadPiece[]): Generator<number> {
  for (const { signals } of pieces) yield* signals.keys()
}
