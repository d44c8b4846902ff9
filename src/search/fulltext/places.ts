import type { Choice } from '../../catalog/filter-values.ts'
import type { Lang } from '../../catalog/schema.ts'
import { excerptPieces, type Piece } from './excerpt.ts'
import { LANGS } from './folders.ts'
import type { FoundPage, Pagefind, Result } from './pagefind.ts'

/** What the reader sees of the pages: one language, or both. */
export type View = Lang | 'both'

/** A page with the words that were searched for, in one of its languages. */
export interface Place {
  lang: Lang
  /** The code of the page; null for the guide. */
  code: string | null
  title: string
  url: string
  /** Parts of the page with the words; the title of one is empty where it is the page's own. */
  parts: { title: string; url: string; excerpt: Piece[] }[]
}

/** Pages found so far, and what loads further ones; null when there are no more. */
export interface Places {
  places: Place[]
  more: (() => Promise<Places>) | null
}

/** Pages that are loaded and shown at once. */
const AT_ONCE = 6
/** Parts of a page that are shown, those first on the page. */
const PARTS = 3

/**
 * Finds the pages that have all the words of a text. With one language in view the pages come in it first, the best first, and then those
 * that have the words in the other language only. Throws when a part of the index cannot be loaded.
 */
export async function findPlaces(pagefind: Pagefind, text: string, choice: Choice, view: View): Promise<Places> {
  const seen: Lang = view === 'both' ? 'ko' : view
  const languages = [seen, ...LANGS.filter((lang) => lang !== seen)]
  const found: { lang: Lang; result: Result }[] = []
  for (const lang of languages) {
    const { results } = await pagefind.search(text, { filters: { ...choice, lang } })
    const [first, ...others] = results
    const page = await first?.data()
    if (!first || !page || !hasWords(page, text)) continue
    found.push(...[{ ...first, data: () => Promise.resolve(page) }, ...others].map((result) => ({ lang, result })))
  }
  if (view === 'both') found.sort((a, b) => b.result.score - a.result.score)
  const places = new Map<string, Place>()
  let from = 0
  const next = async (): Promise<Places> => {
    const wanted = places.size + AT_ONCE
    while (from < found.length && places.size < wanted) {
      const pages = found.slice(from, from + wanted - places.size)
      from += pages.length
      const loaded = await Promise.all(pages.map(async ({ lang, result }) => placeOf(await result.data(), lang, view)))
      for (const place of loaded) if (!places.has(pathOf(place.url))) places.set(pathOf(place.url), place)
    }
    return { places: [...places.values()], more: from < found.length ? next : null }
  }
  return next()
}

/** Latin words of at least this many letters are compared with what was found; Korean ones are meant to be found by their beginning. */
const COMPARED = /[a-z]{5,}/gi

/**
 * Whether a page has the words of a text, not only their first letters. Pagefind cuts a word that is in no page of an index until a beginning
 * is, "outage" to "out"; a beginning of less than half of the word is another word.
 */
function hasWords({ sub_results: parts }: FoundPage, text: string): boolean {
  const words = text.toLowerCase().match(COMPARED) ?? []
  const marked = parts.flatMap(({ excerpt }) => excerptPieces(excerpt).flatMap((piece) => (piece.hit ? [piece.text.toLowerCase()] : [])))
  return words.every((word) => {
    const half = word.slice(0, Math.ceil(word.length / 2))
    return marked.some((mark) => mark.includes(half))
  })
}

const pathOf = (url: string): string => url.replace(/[?#].*/, '')

function placeOf({ url, meta, sub_results: parts }: FoundPage, lang: Lang, view: View): Place {
  const shown = view === lang || view === 'both'
  // Words that the view does not show are seen in the view of their language. A heading `h-fix` names the section `fix`, whose id never changes.
  const link = (address: string): string => {
    const [page = '', heading] = address.split('#')
    return `${page}${shown ? '' : `?lang=${lang}`}${heading === undefined ? '' : `#${heading.replace(/^h-/, '')}`}`
  }
  return {
    lang,
    code: meta.code ?? null,
    title: meta.title ?? '',
    url: link(url),
    parts: parts.slice(0, PARTS).map(({ title, url: address, excerpt, anchor }) => ({
      title: !anchor || anchor.element === 'h1' ? '' : title,
      url: link(address),
      excerpt: excerptPieces(excerpt),
    })),
  }
}
