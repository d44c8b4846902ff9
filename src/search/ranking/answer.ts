import { analyse } from '../language/analyser.ts'
import { candidatesFor, lookalikes } from './candidates.ts'
import type { Card } from '../index/card.ts'
import { closeness, type Query } from './closeness.ts'
import { confidence, groundsOf, type Grounds } from './confidence.ts'
import { corrected } from './correction.ts'
import { featuresOf } from './features.ts'
import { RANKING } from './weights.ts'
import { otherReadings } from '../query/readings.ts'
import type { Resolved } from '../query/resolver.ts'
import type { Filters, Found, Retrieval } from '../index/retrieval.ts'
import { plainTerm } from '../language/terms.ts'
import { bare } from '../language/text.ts'

/** A code that answers. `card` is null when the index could not be reached: the code is known all the same. */
export interface Hit {
  code: string
  card: Card | null
  closeness: number
  /** Why it is trusted; nothing where no text was compared. */
  grounds?: Grounds
}

interface Ranked extends Hit {
  /** The closeness without what was learned, by which answers to different readings compare. */
  order: number
  confidence: number
}

const SHOWN = 20
const NEAR = 3
/** Candidates whose cards are loaded and compared: for the text itself, and for one of several readings of it. */
const CANDIDATES = { text: 16, reading: 8 }
/** Candidates more that only look alike, for words with a slip. */
const ALIKE = 8
/** From here on a reading is so close that no further one is looked at. */
const CLOSE = 0.9
/** A reading that is one of the texts, word for word. */
const SAID = 1.45
/** How much closer than a sentence a fragment of a paste must be. */
const MEAGRE = 0.7
/** A candidate farther than this from the best is not shown as an answer. */
const TAIL = 0.65

/** The answer to one reading of a text. */
export interface Answer {
  hits: Hit[]
  near: Hit[]
  text: string
  /** How close the first one is; what nothing fits stays below any answer. */
  best: number
  /** The text with its slips mended, where it has any. */
  mended: string | null
}

/** Tries what the text may have meant, the likeliest first, and keeps the closest answer. */
export async function bestAnswer(resolved: Resolved, retrieval: Retrieval, codes: number, filters: Filters): Promise<Answer> {
  let best: Answer = { hits: [], near: [], text: '', best: 0, mended: null }
  const consider = async (texts: string[], handicap: number, most = CANDIDATES.reading): Promise<void> => {
    for (const answer of await Promise.all(texts.map((text) => answerTo(text, retrieval, codes, filters, most)))) {
      if (answer.best - handicap > best.best || best.text === '') best = { ...answer, best: answer.best - handicap }
    }
  }
  for (const message of resolved.messages) {
    // Of a paste, two words that stand in some text are no message yet: a heading, a product's name.
    const meagre = !resolved.typed && analyse(message).units.filter(({ weight }) => weight > 0.1).length < 3
    await consider([message], meagre ? MEAGRE : 0, resolved.messages.length > 1 ? CANDIDATES.reading : CANDIDATES.text)
    if (best.best >= SAID && !meagre) return best
  }
  // No sentence alone says it: all together may.
  if (!resolved.typed && best.hits.length === 0) await consider([resolved.messages.join(' ')], 0, CANDIDATES.text)
  if (best.mended !== null) await consider([best.mended], 0.05)
  if (best.best < CLOSE && resolved.typed && resolved.messages[0] !== undefined) {
    await consider(otherReadings(resolved.messages[0]), 0.05)
  }
  return best
}

async function answerTo(text: string, retrieval: Retrieval, codes: number, filters: Filters, most: number): Promise<Answer> {
  const exact = bare(text)
  if (exact.length > 1 && exact.length < 12) {
    const plain = await retrieval.ask(plainTerm(text), filters)
    const cards = await Promise.all(plain.map((found) => found.card()))
    const hits = cards.filter((card) => [card.message, card.description.ko].some((value) => bare(value) === exact))
    if (hits.length > 0)
      return { hits: hits.map((card) => ({ code: card.code, card, closeness: 1 })), near: [], text, best: 2, mended: null }
  }
  const analysis = analyse(text)
  const { query, found } = await candidatesFor(analysis, retrieval, codes, filters)
  const alike = await lookalikes(query.units, retrieval, filters)
  const hopeful = new Map([...found.slice(0, most), ...alike.slice(0, ALIKE)].map((one) => [one.id, one]))
  const ranked = await rank(query, [...hopeful.values()])
  const top = ranked[0]
  if (!top) return { hits: [], near: [], text, best: 0, mended: null }
  // The one in front may owe its place to the order of words; those right behind it speak for it.
  const sure = Math.max(...ranked.filter((one) => one.closeness >= top.closeness * 0.9).map((one) => one.confidence))
  const mended = corrected(
    text,
    query.units,
    ranked.slice(0, 10).flatMap(({ card }) => (card ? [featuresOf(card)] : [])),
  )
  const hits = sure >= RANKING.enough ? ranked.filter((one) => one.closeness >= top.closeness * TAIL).slice(0, SHOWN) : []
  return { hits, near: ranked.slice(0, NEAR), text, best: hits.length > 0 ? top.order : Math.min(0.3, top.order), mended }
}

async function rank(query: Query, list: Found[]): Promise<Ranked[]> {
  const candidates = (await Promise.all(list.map((found) => found.card()))).map(featuresOf)
  const compared = candidates.map((candidate) => ({ card: candidate.card, ...closeness(query, candidate) }))
  // Where a text itself is quoted, what people say instead of it has no say.
  const quoted = Math.max(0, ...compared.map(({ literal, wording }) => Math.max(literal, wording)))
  return compared
    .map((one): Ranked => {
      const grounds = groundsOf(one, query.signals)
      const learned = RANKING.learned * (1 - Math.min(1, quoted)) * one.learned
      return {
        code: one.card.code,
        card: one.card,
        closeness: one.order + learned,
        grounds,
        order: one.order,
        confidence: confidence(grounds),
      }
    })
    .sort((a, b) => b.closeness - a.closeness || (a.code < b.code ? -1 : 1))
}
