import type { Lang } from './catalog/schema.ts'

/** Every address of the site is made here, below the base path that the build was given. */
const BASE = (import.meta.env as { BASE_URL?: string } | undefined)?.BASE_URL ?? '/'

/** Path of the home page. */
export const homePath = (): string => BASE

/** Path of a code's page, which never changes. */
export const codePath = (code: string): string => `${BASE}${code}/`

/** Path of a page of a domain; `page` is counted from 1. */
export const domainPath = (id: string, page = 1): string => `${BASE}domain/${id}/${further(page)}`

/** Path of a page of the list of all codes; `page` is counted from 1. */
export const codesPath = (page = 1): string => `${BASE}codes/${further(page)}`

/** Path of the list of all codes with a value chosen for some filters. */
export const filteredPath = (chosen: Readonly<Record<string, string>>): string => `${codesPath()}?${new URLSearchParams(chosen).toString()}`

const further = (page: number): string => (page > 1 ? `${String(page)}/` : '')

/** Path of the guide, or of a section of it. */
export const guidePath = (section?: string): string => `${BASE}guide/${section === undefined ? '' : `#${section}`}`

/** Path of the page on integrations. */
export const integrationsPath = (): string => `${BASE}integrations/`

/** Path of the home page that shows the results of a query. */
export const searchPath = (text: string): string => `${BASE}?q=${encodeURIComponent(text)}`

/** Path of the page of calls and screens, or of one of them: `stage.delete`. */
export const callsPath = (id?: string): string => `${BASE}calls/${id === undefined ? '' : `#${id}`}`

/** Id of the row of a statement among the sources of a code's page; `index` is its place in its list. */
export const sourceRow = (list: string, index?: number): string => `source-${list}${index === undefined ? '' : `-${String(index + 1)}`}`

/** Path of a file of the site: `codes.json`, `400103005.md`. */
export const filePath = (name: string): string => `${BASE}${name}`

/** Address of a path on the configured site, or the path itself when no site is configured. The copy buttons then make it absolute; a link cannot. */
export const absolute = (path: string, site: URL | undefined): string => (site ? new URL(path, site).href : path)

/** Address of a page in the view of a language. */
export const inView = (url: string, view: Lang): string => `${url}?lang=${view}`

/**
 * An address with its Hangul as it is written. It means the same; in a page it is a third as long, and compressed almost nothing where the same words
 * stand beside it. Spaces and all else stay encoded.
 */
export const legible = (url: string): string =>
  url.replace(/(?:%E[A-D]%[89AB][\dA-F]%[89AB][\dA-F])+/gi, (letters) => decodeURIComponent(letters))
