import type { Catalog, CodeEntry, Lang, Pair, Prose } from '../catalog/index.ts'
import { proseMarkdown, type RenderContext } from '../catalog/notes/render-note.ts'
import { setCalls } from '../catalog/notes/set-calls.ts'
import { absolute, codePath, filePath } from '../urls.ts'

/** The catalogue and the address of the site. Without an address, links begin at the root of the host. */
export interface Edition {
  catalog: Catalog
  site: URL | undefined
}

/** Link to the page of a code: the whole address, or the path when no address is configured. */
export const codeLink = (code: string, { site }: Edition): string => absolute(codePath(code), site)

/** Link to a file of the site: `codes.json`, `400103005.md`. */
export const fileLink = (name: string, { site }: Edition): string => absolute(filePath(name), site)

/** Date of the newest table as `YYYY-MM-DD`, or an empty text when there is no table. */
export const newestRevision = ({ catalog: { revisions } }: Edition): string => revisions.at(-1) ?? ''

/** Name of a code's domain in both languages, or the domain's id when the catalogue does not list it. */
export const domainName = (entry: CodeEntry, { catalog: { domains } }: Edition): Pair =>
  domains.find(({ id }) => id === entry.domain)?.name ?? { ko: entry.domain, en: entry.domain }

/** How prose is rendered outside the pages: a mention of a code that has a page becomes a link with the whole address. */
const proseContext = (edition: Edition): RenderContext => ({
  known: edition.catalog.known,
  codeUrl: (code) => (edition.catalog.byCode.has(code) ? codeLink(code, edition) : null),
})

const rendered = new WeakMap<Prose, Map<string, string>>()

/**
 * Prose of a note as Markdown, each call on a line of its own. The result is cached, because four files hold the same note and rendering is most of
 * their work.
 */
export function markdownOf(text: Prose, lang: Lang, edition: Edition): string {
  const versions = rendered.get(text) ?? new Map<string, string>()
  rendered.set(text, versions)
  const key = `${lang} ${edition.site?.href ?? ''}`
  const cached = versions.get(key)
  if (cached !== undefined) return cached
  const markdown = proseMarkdown(setCalls(text, edition.catalog.known.apis), proseContext(edition), lang)
  versions.set(key, markdown)
  return markdown
}
