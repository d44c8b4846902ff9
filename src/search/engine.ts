import type { Families } from '../catalog/family-schema.ts'
import { bestAnswer, type Hit } from './ranking/answer.ts'
import { confidence } from './ranking/confidence.ts'
import { resolve, type Resolved } from './query/resolver.ts'
import { openRetrieval, type Filters, type Retrieval } from './index/retrieval.ts'
import { codeTerm } from './language/terms.ts'

export type { Hit } from './ranking/answer.ts'

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
  /** Whether the first hit is so likely that Enter opens it; where it is not, Enter selects the list. */
  certain: boolean
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
  /** All codes in their order. */
  codes: readonly string[]
  /** What a code looks like. */
  families: Families
}

/** Up to so many codes all cards are loaded once somebody searches: 75 KB for a hundred. */
const STOCKED = 150

/** Makes the search. Nothing is loaded before `warm` or the first search that needs the index. */
export function createEngine({ base, codes, families }: EngineOptions): Engine {
  const known = new Set(codes)
  let opening: Promise<Retrieval> | null = null
  const open = (): Promise<Retrieval> => {
    opening ??= openRetrieval(base)
    // A failed start is tried again at the next search.
    opening.catch(() => (opening = null))
    return opening
  }
  const search = async (text: string, filters: Filters): Promise<SearchResult> => {
    const resolved = resolve(text, known, families)
    const unknown = resolved.unknown.map((code) => ({ code, neighbours: neighbours(code, codes) }))
    const result = (
      state: SearchResult['state'],
      by: SearchResult['understood']['by'],
      hits: Hit[],
      near: Hit[] = [],
      what = '',
    ): SearchResult => ({
      state,
      understood: { by, resolved, text: what },
      hits,
      unknown,
      near,
      certain: by === 'codes' ? hits.length > 0 : isCertain(hits),
    })
    // One letter is no question yet; a digit may be the code 0.
    if (/^\p{L}?$/u.test(text.trim())) return result('idle', 'nothing', [])
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
      const all = await open()
        .then((retrieval) => retrieval.ask(codeTerm(''), {}))
        .catch(() => [])
      await Promise.allSettled(all.map((found) => found.card()))
    },
    warm: () =>
      open().then(
        () => undefined,
        () => undefined,
      ),
    search: (text, filters = {}) =>
      search(text, filters).catch(() => ({
        state: 'error',
        understood: { by: 'nothing', resolved: resolve(text, known, families), text: '' },
        hits: [],
        unknown: [],
        near: [],
        certain: false,
      })),
  }
}

/** Probability of the first hit from which on an answer is certain, and how close the second may come to it. */
const CERTAIN = { probability: 0.8, second: 0.95 }

/** The first hit is likely, and clearly before the second. A text that is quoted word for word has no grounds: it needs none. */
function isCertain([first, second]: readonly Hit[]): boolean {
  if (!first || (second && second.closeness >= first.closeness * CERTAIN.second)) return false
  return first.grounds === undefined || confidence(first.grounds) >= CERTAIN.probability
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
  return [...near]
    .sort((a, b) => Math.abs(Number(a) - Number(code)) - Math.abs(Number(b) - Number(code)))
    .slice(0, 3)
    .sort()
}
