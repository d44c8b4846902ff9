import type { Choice } from '../../catalog/filter-values.ts'
import { unpackCard, type Card, type PackedCard } from './card.ts'
import { openPagefind } from './pagefind-files.ts'

/** Values that a result must have. */
export type Filters = Choice

/** A code that some term brought up. */
export interface Found {
  id: number
  /** The highest weight that a field gave the term there. */
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

/** Opens the index of the site at `base`, its path with a slash at its end. Cards are loaded once. Throws when it cannot be opened. */
export async function openRetrieval(base: string): Promise<Retrieval> {
  const files = await openPagefind(`${base}pagefind/`)
  const cards = new Map<number, Promise<Card>>()
  const answers = new Map<string, Promise<Found[]>>()
  const cardOf = (page: number): Promise<Card> => {
    let card = cards.get(page)
    if (!card) {
      card = files.fragment<{ meta: { card: PackedCard } }>(page).then(({ meta }) => unpackCard(meta.card))
      // A card that did not arrive is asked for again next time.
      card.catch(() => cards.delete(page))
      cards.set(page, card)
    }
    return card
  }
  const ask = async (term: string, filters: Filters): Promise<Found[]> => {
    const postings = await files.pagesWith(term)
    const chosen = Object.entries(filters).map(([name, value]) => [name, [value]] as const)
    const wanted = chosen.length > 0 ? await files.pagesOf(Object.fromEntries(chosen)) : null
    const weights = new Map<number, number>()
    for (const { page, weight } of postings) if (wanted?.has(page) ?? true) weights.set(page, Math.max(weights.get(page) ?? 0, weight))
    return [...weights]
      .map(([page, score]) => ({ id: page, score, card: () => cardOf(page) }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
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
