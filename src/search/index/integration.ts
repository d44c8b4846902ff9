import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { codeOrder } from '../../catalog/anatomy.ts'
import { contentFolder } from '../../catalog/content-folder.ts'
import { readShared } from '../../catalog/read.ts'
import { officialTexts } from '../../catalog/tables/history.ts'
import { filtersOf } from '../../i18n/filters.ts'
import { packCodes } from '../query/known.ts'
import { buildIndex } from './build-index.ts'
import type { SearchDocument } from './document.ts'

const KNOWN = 'virtual:search/known'
const DOCUMENTS = 'search-documents.jsonl'

/**
 * The search of the site: gives the browser the list of codes while Astro builds, and writes the index into `pagefind/` when the pages are
 * there. Only a route can read the collections, so one writes the documents of the index beside the pages, and the index takes their place.
 * Throws on any error.
 */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, injectRoute }) => {
        updateConfig({ vite: { plugins: [knownCodes(fileURLToPath(config.root))] } })
        injectRoute({ pattern: `/${DOCUMENTS}`, entrypoint: new URL('documents-route.ts', import.meta.url), prerender: true })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const file = new URL(DOCUMENTS, dir)
        const lines = (await readFile(file, 'utf8')).split('\n')
        await rm(file)
        const { files, bytes } = await buildIndex(parsed(lines), lines.length, fileURLToPath(new URL('pagefind/', dir)))
        logger.info(`${String(lines.length)} codes indexed: ${String(files)} files, ${String(Math.round(bytes / 1024))} KB`)
      },
    },
  }
}

/** Documents of a file that has one a line, parsed one after the other. */
function* parsed(lines: readonly string[]): Generator<SearchDocument> {
  for (const line of lines) yield JSON.parse(line) as SearchDocument
}

/** `virtual:search/known`: codes and filters, loaded with the search as a chunk of its own. */
function knownCodes(root: string): Plugin {
  return {
    name: 'search-known-codes',
    resolveId: (id) => (id === KNOWN ? `\0${KNOWN}` : undefined),
    load(id) {
      if (id !== `\0${KNOWN}`) return undefined
      const { tables, domains, families } = readShared(contentFolder(root), root)
      const codes = packCodes([...officialTexts(tables).keys()].sort(codeOrder(families)))
      const filters = filtersOf({ domains: Object.entries(domains).map(([domain, { name }]) => ({ id: domain, name })), families })
      return `export const codes = ${JSON.stringify(codes)}\nexport const filters = ${JSON.stringify(filters)}\nexport const families = ${JSON.stringify(families)}\n`
    },
  }
}
