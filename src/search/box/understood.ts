import type { Pair } from '../../catalog/schema.ts'
import { search } from '../../i18n/search.ts'
import type { SearchResult } from '../engine.ts'
import { FIGURES } from '../answer/figures.ts'
import { isReadWhole } from '../language/pieces.ts'

/** A part of a text, and what stands around it; empty where nothing does. */
export interface Quote {
  before: string
  text: string
  after: string
}

/** How a text was understood, in words, and the part of it or the reading that was searched for. */
interface Reading {
  words: Pair
  /** Null where the words say it all. */
  quote: Quote | null
}

/** Characters of a quotation, and of what is shown on either side of it. */
const LONGEST_QUOTE = 160
const AROUND = 50

type Understood = Pick<SearchResult, 'understood' | 'hits' | 'decided'>

/** What a search took the text for; null where that goes without saying. `text` is the text in the field. */
export function understoodAs({ understood: { by, text: searched, resolved }, hits, decided }: Understood, text: string): Reading | null {
  if (by === 'codes')
    return hits.length > 1 || (hits.length > 0 && !resolved.typed) ? { words: search.codes(hits.length), quote: null } : null
  if (by === 'prefix') {
    const begins = hits.every(({ code }) => code.startsWith(searched))
    return { words: (begins ? search.beginning : search.ending)(hits.length), quote: null }
  }
  if (by === 'call') return { words: search.call, quote: null }
  if (by === 'status') return { words: search.status(searched), quote: null }
  if (by === 'message') return hits.length > 0 && decided ? { words: search.decided, quote: quoteOf(text, decided) } : null
  const meant = by === 'text' && searched !== '' && bare(searched) !== bare(text)
  return meant ? { words: search.read, quote: { before: '', text: searched, after: '' } } : null
}

/** The step of certainty of an answer, in words; null where codes are named or nothing answers. */
export function certaintyOf({
  understood: { by },
  hits,
  certain,
  sure,
}: Pick<SearchResult, 'understood' | 'hits' | 'certain' | 'sure'>): Pair | null {
  if (hits.length === 0 || (by !== 'text' && by !== 'message')) return null
  if (certain) return search.certain
  return sure >= FIGURES.sure ? search.likely : search.possible
}

/** How many codes answer; null where the words of the reading say it, or where one code is named. */
export const countOf = ({ understood: { by }, hits }: Pick<SearchResult, 'understood' | 'hits'>): Pair | null =>
  by === 'codes' || by === 'prefix' || hits.length === 0 ? null : search.results(hits.length)

/** What of a text was not read, in words; null when all of it was. */
export const unreadOf = ({ understood: { by } }: Pick<SearchResult, 'understood'>, text: string): Pair | null =>
  by === 'message' && !isReadWhole(text) ? search.unread : null

function quoteOf(text: string, { from, to }: { from: number; to: number }): Quote {
  const end = Math.min(to, from + LONGEST_QUOTE)
  const start = Math.max(0, from - AROUND)
  const before = (start > 0 ? '… ' : '') + line(text.slice(start, from))
  const after = line(text.slice(end, end + AROUND)) + (text.length > end + AROUND ? ' …' : '')
  return { before, text: line(text.slice(from, end)).trim() + (end < to ? '…' : ''), after }
}

/** A text on one line. */
const line = (text: string): string => text.replace(/\s+/g, ' ')

const bare = (text: string): string => text.replace(/\s/g, '')
