import { amongCandidates } from './among.ts'
import { analyse } from './analyser.ts'
import { candidatesFor, lookalikes } from './candidates.ts'
import type { Card } from './card.ts'
import { closeness, type Query } from './closeness.ts'
import { corrected } from './correction.ts'
import { featuresOf } from './features.ts'
import { RANKING } from './ranking.ts'
import { otherReadings } from './readings.ts'
import type { Resolved } from './resolver.ts'
import type { Filters, Found, Retrieval } from './retrieval.ts'
import { plainTerm } from './terms.ts'
import { bare } from './text.ts'

/** A code that answers. `card` is null when the index could not be reached: the code is known all the same. */
export interface Hit {
  code: string
  card: Card | null
  closeness: number
}

const SHOWN = 20
const NEAR = 3
/** Candidates whose cards are loaded: at least so many, and all that come close behind the first, but no more than so many. */
const CANDIDATES = { least: 6, most: 40, behind: 0.62 }
/** From here on a candidate is so close that no further one is looked at. */
const CLOSE = 0.9
/** A candidate farther than this from the best is not shown as an answer. */
const TAIL = 0.55

/** The answer to one reading of a text. */
export interface Answer {
  hits: Hit[]
  near: Hit[]
  text: string
  best: number
  /** The text with its slips mended, where it has any. */
  mended: string | null
}

/** Tries what the text may have meant, the likeliest first, and keeps the closest answer. */
export async function bestAnswer(resolved: Resolved, retrieval: Retrieval, codes: number, filters: Filters): Promise<Answer> {
  let best: Answer = { hits: [], near: [], text: '', best: 0, mended: null }
  const consider = async (texts: string[], handicap: number): Promise<void> => {
    for (const answer of await Promise.all(texts.map((text) => answerTo(text, retrieval, codes, filters)))) choose(answer, handicap)
  }
  const choose = (answer: Answer, handicap: number): void => {
    if (answer.best - handicap > best.best || best.text === '') best = answer
  }
  for (const message of resolved.messages) {
    await consider([message], 0)
    if (best.best >= 1.2) return best
  }
  if (best.mended !== null) await consider([best.mended], 0.05)
  if (best.best < CLOSE && resolved.typed && resolved.messages[0] !== undefined) {
    await consider(otherReadings(resolved.messages[0]), 0.05)
  }
  return best
}

async function answerTo(text: string, retrieval: Retrieval, codes: number, filters: Filters): Promise<Answer> {
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
  const first = found[0]?.score ?? 0
  const near = found.filter(({ score }, index) => index < CANDIDATES.least || score >= first * CANDIDATES.behind)
  let list = near.slice(0, CANDIDATES.most).map((candidate) => candidate.found)
  if (list.length < 3 || query.units.every((unit) => unit.strange || unit.weight < 0.1)) {
    const more = await lookalikes(analysis, retrieval, filters)
    list = [...new Map([...list, ...more].map((one) => [one.id, one])).values()]
  }
  const ranked = await rank(query, list)
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
  return { hits, near: ranked.slice(0, NEAR), text, best: hits.length > 0 ? top.closeness : Math.min(0.3, top.closeness), mended }
}

async function rank(query: Query, list: Found[]): Promise<(Hit & { confidence: number })[]> {
  const candidates = (await Promise.all(list.map((found) => found.card()))).map(featuresOf)
  const calm = amongCandidates(query, candidates)
  return candidates
    .map((candidate): Hit & { confidence: number } => {
      const { score, confidence } = closeness(calm, candidate)
      return { code: candidate.card.code, card: candidate.card, closeness: score, confidence }
    })
    .sort((a, b) => b.closeness - a.closeness || (a.code < b.code ? -1 : 1))
}
