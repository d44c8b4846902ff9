import type { Pair } from '../../catalog/schema.ts'
import { search } from '../../i18n/search.ts'
import type { SearchResult } from '../engine.ts'

/** How a text was understood, in words, and the part of it or the reading that was searched for. */
interface Reading {
  words: Pair
  /** Empty where the words say it all. */
  quote: string
}

/** Characters of a quote. */
const LONGEST_QUOTE = 160

/** What a search took the text for; null where that goes without saying. `typed` is the text in the field. */
export function understoodAs({ understood, hits }: Pick<SearchResult, 'understood' | 'hits'>, typed: string): Reading | null {
  const { by, text, resolved } = understood
  const quote = text.slice(0, LONGEST_QUOTE)
  if (by === 'codes')
    return hits.length > 1 || (hits.length > 0 && !resolved.typed) ? { words: search.codes(hits.length), quote: '' } : null
  if (by === 'prefix') return { words: search.prefix(hits.length), quote: '' }
  if (by === 'message') return { words: search.message, quote }
  return by === 'text' && text !== '' && bare(text) !== bare(typed) ? { words: search.read, quote } : null
}

const bare = (text: string): string => text.replace(/\s/g, '')
