import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Lang } from '../../catalog/schema.ts'
import { FOLDERS, LANGS, PRIMARY } from './folders.ts'

/** Pages have both languages. The index of a language leaves out the text of the other; official messages are in both. */
const OTHER_LANGUAGE = { ko: ['.en', 'h1 [lang="en"]'], en: ['.ko', 'h1 [lang="ko"]'] } as const satisfies Record<Lang, string[]>
/** Words of the interface that are told by an element or an id; what else there is is marked with `data-pagefind-ignore`. */
const INTERFACE = ['button', 'dt', '.inferred', 'h2.sr-only', '#sources', '#history']
/** Files of an index that the browser asks for. */
const INDEX = /^(?:pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|(?:index|fragment|filter)\/.*)$/
/** Pagefind's engine, which serves the other index too. Its ready-made interfaces stay out. */
const ENGINE = /^(?:pagefind\.js|wasm\.en\.pagefind)$/

/**
 * Indexes the built pages in the folder `site` that have `data-pagefind-body`, and writes an index for each language into a folder of it.
 * Returns how many pages that were, and what was written. Throws with every error that Pagefind reports.
 */
export async function buildFullText(site: string): Promise<{ pages: number; files: number; bytes: number }> {
  const total = { pages: 0, files: 0, bytes: 0 }
  const indexes = await Promise.all(LANGS.map((lang) => indexOf(site, lang)))
  for (const { lang, pages, files } of indexes) {
    const folder = join(site, FOLDERS[lang])
    await rm(folder, { recursive: true, force: true })
    total.pages = pages
    for (const { path, content } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
      total.files++
      total.bytes += content.length
    }
  }
  await close()
  return total
}

interface Index {
  lang: Lang
  pages: number
  files: { path: string; content: Uint8Array }[]
}

async function indexOf(site: string, lang: Lang): Promise<Index> {
  const { index, errors } = await createIndex({ forceLanguage: lang, excludeSelectors: [...OTHER_LANGUAGE[lang], ...INTERFACE] })
  report('createIndex', errors)
  if (!index) throw new Error('Pagefind gave no index')
  const added = await index.addDirectory({ path: site })
  report('addDirectory', added.errors)
  const written = await index.getFiles()
  report('getFiles', written.errors)
  const files = written.files.filter(({ path }) => INDEX.test(path) || (lang === PRIMARY && ENGINE.test(path)))
  return { lang, pages: files.filter(({ path }) => path.startsWith('fragment/')).length, files }
}

function report(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${step}: ${errors.join('; ')}`)
}
