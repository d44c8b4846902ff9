import type { Catalog, CodeEntry, Lang, Pair, Prose } from '../catalog/index.ts'
import { proseMarkdown, type RenderContext } from '../catalog/notes/render-note.ts'
import { absolute, codePath, filePath } from '../urls.ts'

/** The catalogue as it is published at an address; without one, links begin at the root of the host. */
export interface Edition {
  catalog: Catalog
  site: URL | undefined
}

/** Link to the page of a code. */
export const codeLink = (code: string, { site }: Edition): string => absolute(codePath(code), site)

/** Link to a file of the site: `codes.json`, `400103005.md`. */
export const fileLink = (name: string, { site }: Edition): string => absolute(filePath(name), site)

/** Date of the newest table. */
export const newestRevision = ({ catalog: { revisions } }: Edition): string => revisions.at(-1) ?? ''

/** Name of a code's domain. */
export const domainName = (entry: CodeEntry, { catalog: { domains } }: Edition): Pair =>
  domains.find(({ id }) => id === entry.domain)?.name ?? { ko: entry.domain, en: entry.domain }

/** How prose is rendered outside the pages: a code that has a page is linked with the whole address. */
const proseContext = (of: Edition): RenderContext => ({
  known: of.catalog.known,
  codeUrl: (code) => (of.catalog.byCode.has(code) ? codeLink(code, of) : null),
})

const rendered = new WeakMap<Prose, Map<string, string>>()

/** Prose of a note as Markdown. Four files hold the same note, and rendering it is most of their work, so it is done once. */
export function markdownOf(text: Prose, lang: Lang, of: Edition): string {
  const versions = rendered.get(text) ?? new Map<string, string>()
  rendered.set(text, versions)
  const key = `${lang} ${of.site?.href ?? ''}`
  const known = versions.get(key)
  if (known !== undefined) return known
  const markdown = proseMarkdown(text, proseContext(of), lang)
  versions.set(key, markdown)
  return markdown
}
