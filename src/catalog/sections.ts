import type { Guides, KnownFacts, Lang, Pair, Source } from './schema.ts'
import type { Standing } from './standing.ts'

/** A section of an official guide, with the names of both and the address of the section in each language. */
export interface GuideSection {
  guide: Pair
  section: Pair
  url: Pair
}

/** A code whose row the official table has today. */
type Row = Pick<Standing, 'status'> & { code: string }

/**
 * The section that a source names as `<guide>/<section>`, or `null` when the guides have none of that name. `{code}` in the words where a
 * link lands is the code that has the source. When that code is not in today's table, the link has no such words.
 */
export function guideSection(name: string, guides: Guides, row: Row): GuideSection | null {
  const [id = '', heading = ''] = name.split('/')
  const guide = guides[id]
  const section = guide?.sections[heading]
  if (!guide || !section) return null
  const { landing = {} } = section
  const words = (lang: Lang): string | undefined =>
    landing[lang]?.includes('{code}') && row.status !== 'current' ? undefined : landing[lang]?.replace('{code}', row.code)
  const url = (lang: Lang): string => guide.url[lang] + fragment(words(lang), lang === 'en' ? landing.anchor : undefined)
  return { guide: guide.title, section: { ko: section.ko, en: section.en }, url: { ko: url('ko'), en: url('en') } }
}

/**
 * Fragment of an address that leads to the first place with `words`, and to `anchor` in browsers that know no text fragments. A hyphen has a
 * meaning of its own there, see https://wicg.github.io/scroll-to-text-fragment/.
 */
function fragment(words: string | undefined, anchor: string | undefined): string {
  if (words === undefined) return anchor === undefined ? '' : `#${anchor}`
  // Hangul stays as it is, which browsers encode themselves: nine characters a syllable would be a tenth of a page.
  const encoded = words.replace(/[^\p{L}\p{N}]/gu, (sign) => (sign === '-' ? '%2D' : encodeURIComponent(sign)))
  return `#${anchor ?? ''}:~:text=${encoded}`
}

/** A source resolved to text: the sections that document a statement, and what it, or a part of it, is inferred from. */
export interface SourceWords {
  sections: GuideSection[]
  basis: Pair | null
}

/** Resolves a source of a code with the guides and the known bases. A section that the guides lack is left out. */
export function sourceWords(source: Source, { guides, known }: { guides: Guides; known: KnownFacts }, row: Row): SourceWords {
  const sections = (source.documented ?? []).flatMap((name) => guideSection(name, guides, row) ?? [])
  return { sections, basis: basisOf(source, known) }
}

/** What a statement, or a part of it, is inferred from; `null` for a documented statement. */
export function basisOf(source: Source | undefined, { bases }: KnownFacts): Pair | null {
  if (source?.inferred === undefined) return null
  if (typeof source.inferred !== 'string') return source.inferred
  return bases[source.inferred] ?? { ko: source.inferred, en: source.inferred }
}
