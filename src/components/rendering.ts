import type { Lang, Pair, Prose, Source } from '../catalog/index.ts'
import { proseHtml, type RenderContext } from '../catalog/notes/render-note.ts'
import { guideSection, type GuideSection } from '../catalog/sections.ts'
import { getCatalog } from '../content.ts'
import { codePath } from '../urls.ts'

/** How prose is rendered on the pages: a mention of a code that has a page becomes a link. */
export async function pageContext(): Promise<RenderContext> {
  const { known, byCode } = await getCatalog()
  return { known, codeUrl: (code) => (byCode.has(code) ? codePath(code) : null) }
}

/** Returns a function that renders prose of a note as HTML for a page. */
export async function proseRenderer(): Promise<(prose: Prose, lang: Lang) => string> {
  const context = await pageContext()
  return (prose, lang) => proseHtml(prose, context, lang)
}

/** A source resolved to text: the sections that document a statement, and what it, or a part of it, is inferred from. */
export interface SourceWords {
  sections: GuideSection[]
  basis: Pair | null
}

/** Returns a function that resolves a source with the guides and bases of the catalogue. */
export async function sourceReader(): Promise<(source: Source) => SourceWords> {
  const { guides, known } = await getCatalog()
  return ({ documented = [], inferred }) => ({
    basis: (typeof inferred === 'string' ? known.bases[inferred] : inferred) ?? null,
    sections: documented.flatMap((name) => guideSection(name, guides) ?? []),
  })
}
