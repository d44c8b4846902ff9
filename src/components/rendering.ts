import { catalog, type Lang, type Pair, type Prose, type Source } from '../catalog/index.ts'
import { proseHtml, type RenderContext } from '../catalog/notes/render-note.ts'
import { codePath } from '../urls.ts'

/** How prose is rendered on the pages: codes that have a page are linked to it. */
export function pageContext(): RenderContext {
  const { known, byCode } = catalog()
  return { known, codeUrl: (code) => (byCode.has(code) ? codePath(code) : null) }
}

/** Prose of a note as HTML for a page. */
export const html = (prose: Prose, lang: Lang): string => proseHtml(prose, pageContext(), lang)

/** A source in words: the sections that document a statement, or what it is inferred from. */
export type SourceWords =
  | { status: 'documented'; sections: { guide: Pair; section: Pair; url: { ko: string; en: string } }[] }
  | { status: 'inferred'; basis: Pair }

/** Looks a source up in the guides and bases. */
export function sourceWords(source: Source): SourceWords {
  const { guides, known } = catalog()
  if ('inferred' in source) {
    const basis = typeof source.inferred === 'string' ? known.bases[source.inferred] : source.inferred
    return { status: 'inferred', basis: basis ?? { ko: '', en: '' } }
  }
  const sections = source.documented.flatMap((name) => {
    const [id = '', section = ''] = name.split('/')
    const guide = guides[id]
    const heading = guide?.sections[section]
    return guide && heading ? [{ guide: guide.title, section: heading, url: guide.url }] : []
  })
  return { status: 'documented', sections }
}
