import type { Lang, Prose } from '../catalog/index.ts'
import { proseHtml, type RenderContext } from '../catalog/notes/render-note.ts'
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
