import { analyse } from './analyser.ts'
import { candidatesFor, lookalikes } from './candidates.ts'
import type { Card } from './card.ts'
import { closeness, amongCandidates, type Query } from './closeness.ts'
import { corrected } from './correction.ts'
import { featuresOf } from './features.ts'
import { RANKING } from './ranking.ts'
import { otherReadings } from './readings.ts'
import { resolve, type Resolved } from './resolver.ts'
import { openRetrieval, type Filters, type Found, type PagefindModule, type Retrieval } from './retrieval.ts'
import { codeTerm, plainTerm } from './terms.ts'
import { bare } from './text.ts'

/** A code that answers. `card` is null when the index could not be reached: the code is known all the same. */
export interface Hit {
  code: string
  card: Card | null
  closeness: number
}

/** What a search gives. */
export interface SearchResult {
  state: 'idle' | 'done' | 'none' | 'error'
  understood: { by: 'nothing' | 'codes' | 'prefix' | 'message' | 'text'; resolved: Resolved; text: string }
  /** Answers, the best first. */
  hits: Hit[]
  /** Numbers like codes that no table has, with the codes around them. */
  unknown: { code: string; neighbours: string[] }[]
  /** What comes nearest when nothing fits. */
  near: Hit[]
}

/** The search of the site. */
export interface Engine {
  /** Loads the index ahead of the first search. Throws nothing. */
  warm(): Promise<void>
  /** Loads what the next searches will want of a small table, so that typing on asks the network nothing. Throws nothing. */
  stock(): Promise<void>
  /** Answers a text. Throws nothing: what goes wrong is the state `error`. */
  search(text: string, filters?: Filters): Promise<SearchResult>
}

/** Where things are and what is known without the index. */
export interface EngineOptions {
  /** Base path of the site, with a slash at its end. */
  base: string
  load: () => Promise<PagefindModule>
  /** All codes in their order. */
  codes: readonly string[]
}

const SHOWN = 20
/** Up to so many codes all cards are loaded once somebody searches: 50 KB for a hundred. */
const STOCKED = 150
const NEAR = 3
/** Candidates whose cards are loaded: at least so many, and all that come close behind the first, but no more than so many. */
const CANDIDATES = { least: 8, most: 40, behind: 0.62 }
/** From here on a candidate is so close that no further one is looked at. */
const CLOSE = 0.9
/** A candidate farther than this from the best is not shown as an answer. */
const TAIL = 0.55

/** Makes the search. Nothing is loaded before `warm` or the first search that needs the index. */
export function createEngine({ base, load, codes }: EngineOptions): Engine {
  const known = new Set(codes)
  let opening: Promise<Retrieval> | null = null
  const open = (): Promise<Retrieval> => {
    opening ??= openRetrieval(base, load)
    // A failed start is tried again at the next search.
    opening.catch(() => (opening = null))
    return opening
  }
  const search = async (text: string, filters: Filters): Promise<SearchResult> => {
    const resolved = resolve(text, known)
    const unknown = resolved.unknown.map((code) => ({ code, neighbours: neighbours(code, codes) }))
    const result = (state: SearchResult['state'], by: SearchResult['understood']['by'], hits: Hit[], near: Hit[] = [], what = ''): SearchResult => ({
      state,
      understood: { by, resolved, text: what },
      hits,
      unknown,
      near,
    })
    if (text.trim() === '') return result('idle', 'nothing', [])
    const named = resolved.codes.length > 0 ? resolved.codes : resolved.prefix
    if (named.length > 0) {
      const hits = await cardsOf(named, open)
      return result('done', resolved.codes.length > 0 ? 'codes' : 'prefix', hits)
    }
    if (unknown.length > 0 && resolved.typed) return result('none', 'codes', [])
    const retrieval = await open()
    const answer = await bestAnswer(resolved, retrieval, codes.length, filters)
    const by = resolved.typed ? 'text' : 'message'
    if (answer.hits.length > 0) return result('done', by, answer.hits, [], answer.text)
    return result('none', by, [], answer.near, answer.text)
  }
  return {
    async stock() {
      if (codes.length > STOCKED) return
      const all = await open().then((retrieval) => retrieval.ask(codeTerm(''), {}), () => [])
      await Promise.allSettled(all.map((found) => found.card()))
    },
    warm: () => open().then(() => undefined, () => undefined),
    search: (text, filters = {}) =>
      search(text, filters).catch(() => {
        const resolved = resolve('', known)
        return { state: 'error', understood: { by: 'nothing', resolved, text: '' }, hits: [], unknown: [], near: [] }
      }),
  }
}

interface Answer {
  hits: Hit[]
  near: Hit[]
  text: string
  best: number
  /** The text with its slips mended, where it has any. */
  mended: string | null
}

/** Tries what the text may have meant, the likeliest first, and keeps the closest answer. */
async function bestAnswer(resolved: Resolved, retrieval: Retrieval, codes: number, filters: Filters): Promise<Answer> {
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
    if (hits.length > 0) return { hits: hits.map((card) => ({ code: card.code, card, closeness: 1 })), near: [], text, best: 2, mended: null }
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
  const mended = corrected(text, query.units, ranked.slice(0, 10).flatMap(({ card }) => (card ? [featuresOf(card)] : [])))
  const hits = sure >= RANKING.enough ? ranked.filter((one) => one.closeness >= top.closeness * TAIL).slice(0, SHOWN) : []
  return { hits, near: ranked.slice(0, NEAR), text, best: hits.length > 0 ? top.closeness : Math.min(0.3, top.closeness), mended }
}

async function rank(query: Query, list: Found[]): Promise<(Hit & { confidence: number })[]> {
  const candidates = (await Promise.all(list.map((found) => found.card()))).map(featuresOf)
  const calm = amongCandidates(query, candidates)
  return candidates
    .map((candidate): Hit & { confidence: number } => {
      const { score, confidence, ...rest } = closeness(calm, candidate)
      return { code: candidate.card.code, card: candidate.card, closeness: score, confidence, ...((globalThis as any).EXPLAIN ? rest : {}) }
    })
    .sort((a, b) => b.closeness - a.closeness || (a.code < b.code ? -1 : 1))
}

async function cardsOf(named: readonly string[], open: () => Promise<Retrieval>): Promise<Hit[]> {
  const bareHits = named.map((code): Hit => ({ code, card: null, closeness: 1 }))
  try {
    const retrieval = await open()
    return await Promise.all(
      named.map(async (code): Promise<Hit> => {
        const found = await retrieval.ask(codeTerm(code), {})
        const cards = await Promise.all(found.slice(0, 3).map((one) => one.card()))
        return { code, card: cards.find((card) => card.code === code) ?? null, closeness: 1 }
      }),
    )
  } catch {
    // Without the index a code is still a code: its page is linked.
    return bareHits
  }
}

/** The codes of the table on either side of a number that has the same class and module, or of its module. */
function neighbours(code: string, codes: readonly string[]): string[] {
  const own = codes.filter((other) => other.slice(0, 6) === code.slice(0, 6))
  const near = own.length > 0 ? own : codes.filter((other) => other.length === 9 && other.slice(3, 6) === code.slice(3, 6))
  return [...near].sort((a, b) => Math.abs(Number(a) - Number(code)) - Math.abs(Number(b) - Number(code))).slice(0, 3).sort()
}
