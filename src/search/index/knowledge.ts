import { createAnalyser, type Analyser } from '../language/analyser.ts'
import { createLexicon, type Concept, type Lexicon } from '../language/lexicon.ts'
import { unpackCard, type Card, type PackedCard } from './card.ts'
import type { PackedCall } from '../query/call-in-text.ts'
import { unpackEvidence, type Evidence, type PackedEvidence } from './evidence-table.ts'

/**
 * `start.json`: everything that a first search loads. Of a small table that is all there is; of a large one evidence and
 * cards lie in files beside it, cut by signal and by place in the table, and `evidence` and `cards` say how many there are.
 */
export interface KnowledgeFile {
  /** Build that it belongs to; `null` outside a build. */
  build: string | null
  lexicon: Record<string, Concept>
  evidence: PackedEvidence | number
  cards: PackedCard[] | number
}

/** So many cards lie in one file of a large table. */
export const CARDS_A_FILE = 16
/** Where the files are, below the base path. */
export const FOLDER = 'answers/'

/** What the answerer knows. */
export interface Knowledge {
  /** Build that it belongs to; `null` outside a build. */
  build: string | null
  lexicon: Lexicon
  analyse: Analyser
  /**
   * Evidence of signals for each code by its number, and behind the last one how strongly they say that a text is ours: every table in which one of them may stand. Throws when a file cannot be loaded.
   */
  evidenceOf(signals: Iterable<number>): Promise<Evidence[]>
  /** The API calls of the product. Throws when the file cannot be loaded. */
  calls(): Promise<PackedCall[]>
  /** Cards of codes by their number in the table. Throws when a file cannot be loaded. */
  cardsOf(numbers: readonly number[]): Promise<Card[]>
}

/** Loads a file of the site as JSON by its name below the base path: `answers/start.json`. Throws when it cannot. */
export type LoadFile = (name: string) => Promise<unknown>

/** Opens the knowledge below a base path; `loadFile` takes the place of `fetch`. Throws when it cannot be loaded. */
export async function openKnowledge(base: string, loadFile: LoadFile = (name) => fetchJson(base + name)): Promise<Knowledge> {
  const loaded = new Map<string, Promise<unknown>>()
  const load = <T>(name: string): Promise<T> => {
    const known = loaded.get(name)
    if (known) return known as Promise<T>
    const loading = loadFile(`${FOLDER}${name}.json`) as Promise<T>
    loaded.set(name, loading)
    // A file that did not arrive is asked for again next time.
    loading.catch(() => loaded.delete(name))
    return loading
  }
  const { build, lexicon: concepts, evidence, cards } = await load<KnowledgeFile>('start')
  const lexicon = createLexicon(concepts)
  const whole = typeof evidence === 'number' ? null : unpackEvidence(evidence)
  const all = typeof cards === 'number' ? null : cards.map(unpackCard)
  const parts = new Map<string, Evidence>()
  const part = async (name: string): Promise<Evidence> => {
    const known = parts.get(name) ?? unpackEvidence(await load<PackedEvidence>(name))
    parts.set(name, known)
    return known
  }
  return {
    build,
    lexicon,
    analyse: createAnalyser(lexicon),
    calls: () => load<PackedCall[]>('calls'),
    async evidenceOf(signals) {
      if (whole) return [whole]
      const names = new Set([...signals].map((signal) => `signals-${String(signal % Number(evidence))}`))
      return Promise.all([...names].map(part))
    },
    async cardsOf(numbers) {
      const card = async (number: number): Promise<Card[]> => {
        if (all) return all.slice(number, number + 1)
        const block = await load<PackedCard[]>(`cards-${String(Math.floor(number / CARDS_A_FILE))}`)
        return block.slice(number % CARDS_A_FILE, (number % CARDS_A_FILE) + 1).map(unpackCard)
      }
      return (await Promise.all(numbers.map(card))).flat()
    },
  }
}

/** Without a connection the file comes from the browser's cache, where an earlier visit left it. Throws when neither has it. */
async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url).catch(() => fetch(url, { cache: 'force-cache' }))
  if (!response.ok) throw new Error(`${url} answers ${String(response.status)}`)
  return response.json()
}
