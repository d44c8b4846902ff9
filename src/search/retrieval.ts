import { unpackCard, type Card, type PackedCard } from './card.ts'

/** What of Pagefind's module the search uses. */
export interface PagefindModule {
  createInstance(options: Record<string, unknown>): PagefindInstance
}

/** An index, opened. */
export interface PagefindInstance {
  init(): Promise<unknown>
  search(term: string, options?: { filters?: Record<string, string[]> }): Promise<{ results: PagefindResult[] }>
}

/** A page that has the term. */
export interface PagefindResult {
  id: string
  score: number
  data(): Promise<{ meta: { card: PackedCard } }>
}

/** Filters by name; a result must have one of the values of each. */
export type Filters = Partial<Record<'domain' | 'class' | 'actor' | 'retry', string[]>>

/** A code that some term brought up. */
export interface Found {
  id: string
  score: number
  card(): Promise<Card>
}

/** The index, asked term by term. */
export interface Retrieval {
  /** Codes that have the term, or a word that begins with it. */
  ask(term: string, filters: Filters): Promise<Found[]>
}

/** Terms of one query repeat while it is being typed; their answers are kept. */
const REMEMBERED = 2000
/** Starts Pagefind. What goes out asks the index and keeps the answers; cards are loaded once. Throws when it cannot start. */
export async function openRetrieval(base: string, load: () => Promise<PagefindModule>): Promise<Retrieval> {
  const module = await load()
  const instance = module.createInstance({ basePath: `${base}pagefind/` })
  await instance.init()
  const cards = new Map<string, Promise<Card>>()
  const answers = new Map<string, Promise<Found[]>>()
  const cardOf = (result: PagefindResult): Promise<Card> => {
    let card = cards.get(result.id)
    if (!card) {
      card = result.data().then((data) => unpackCard(data.meta.card))
      // A card that did not arrive is asked for again next time.
      card.catch(() => cards.delete(result.id))
      cards.set(result.id, card)
    }
    return card
  }
  const ask = async (term: string, filters: Filters): Promise<Found[]> => {
    const { results } = await instance.search(term, { filters })
    return results.map((result) => ({ id: result.id, score: result.score, card: () => cardOf(result) }))
  }
  return {
    ask(term, filters) {
      const key = `${term}\n${JSON.stringify(filters)}`
      let answer = answers.get(key)
      if (!answer) {
        if (answers.size > REMEMBERED) answers.clear()
        answer = ask(term, filters)
        answer.catch(() => answers.delete(key))
        answers.set(key, answer)
      }
      return answer
    },
  }
}
