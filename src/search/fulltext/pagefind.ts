import type { Choice } from '../../catalog/filter-values.ts'
import type { Lang } from '../../catalog/schema.ts'
import { FOLDERS, LANGS, PRIMARY } from './folders.ts'

/** A page in one language, as Pagefind gives it: its parts below each heading, or above the first, that have words searched for. */
export interface FoundPage {
  url: string
  meta: { title?: string; code?: string }
  sub_results: { title: string; url: string; excerpt: string; anchor?: { element: string } }[]
}

/** A page that was found and is not loaded yet; its words and their weights are. */
export interface Result {
  score: number
  data(): Promise<FoundPage>
}

type Filters = Choice & { lang?: Lang }

/** The part of Pagefind's public API that is used here, see pagefind.app/docs/api. */
export interface Pagefind {
  search(term: string, options?: { filters: Filters }): Promise<{ results: Result[] }>
  mergeIndex(path: string, options: IndexOptions): Promise<void>
}
interface IndexOptions {
  /** A filter that every page of the index gets. */
  mergeFilter: { lang: Lang }
  /** Words of an excerpt. */
  excerptLength: number
  excerptEllipsis: string
}
interface PagefindModule {
  createInstance(options: IndexOptions & { basePath: string; noWorker: boolean }): Pagefind
}

const optionsOf = (lang: Lang): IndexOptions => ({ mergeFilter: { lang }, excerptLength: 24, excerptEllipsis: '…' })

/** Starts Pagefind on the site at `base`, its path with a slash at its end. Throws when a part of it cannot be loaded. */
export async function openPagefind(base: string): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ `${base}${FOLDERS[PRIMARY]}pagefind.js`)) as PagefindModule
  // A worker would be 43 KB more for a few milliseconds of work.
  const pagefind = engine.createInstance({ ...optionsOf(PRIMARY), basePath: base + FOLDERS[PRIMARY], noWorker: true })
  // Merging waits for an engine to be loaded, for ever if need be; a search throws when it could not be.
  await pagefind.search('')
  for (const lang of LANGS) if (lang !== PRIMARY) await pagefind.mergeIndex(base + FOLDERS[lang], optionsOf(lang))
  return pagefind
}
