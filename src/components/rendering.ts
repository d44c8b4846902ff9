import type { Lang, Prose, Source } from '../catalog/index.ts'
import { proseHtml, type RenderContext } from '../catalog/notes/render-note.ts'
import { setCalls } from '../catalog/notes/set-calls.ts'
import { getCatalog } from '../content.ts'
import { note } from '../i18n/code-page.ts'
import { codePath } from '../urls.ts'

/** How prose is rendered on the pages: a mention of a code that has a page becomes a link. */
export async function pageContext(): Promise<RenderContext> {
  const { known, byCode } = await getCatalog()
  return { known, codeUrl: (code) => (byCode.has(code) ? codePath(code) : null) }
}

/** Returns a function that renders prose of a note as HTML for a page, each call on a line of its own. */
export async function proseRenderer(): Promise<(prose: Prose, lang: Lang) => string> {
  const context = await pageContext()
  return (prose, lang) => proseHtml(setCalls(prose, context.known.apis), context, lang)
}

/** HTML of the mark of an inferred statement, a link to its row among the sources; empty for a documented one. */
export function inferredMark(source: Source | undefined, row: string, lang: Lang): string {
  if (source?.inferred === undefined) return ''
  return `<a class="inferred" href="#${row}">${(source.documented ? note.partly : note.inferred)[lang]}</a>`
}

/** HTML of a statement with a mark at the end of its last sentence, on the line of its last word; the calls that it names stand below. */
export const marked = (html: string, mark: string): string =>
  mark === ''
    ? html
    : html.replace(/(?:(?:<\/(?:p|li|ul|ol)>|<div class="call"(?:(?!<\/div>)[^])*<\/div>)\s*)*$/, (end) => `\u00a0${mark}${end}`)
