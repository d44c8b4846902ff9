import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { codeOrder } from '../../catalog/anatomy.ts'
import { contentFolder } from '../../catalog/content-folder.ts'
import { readShared } from '../../catalog/read.ts'
import { officialTexts } from '../../catalog/tables/history.ts'
import { filtersOf } from '../../i18n/filters.ts'
import { buildFullText } from '../fulltext/build-fulltext.ts'
import { packCodes } from '../query/known.ts'
import { FOLDER } from './knowledge.ts'

const KNOWN = 'virtual:search/known'

/**
 * The search of the site: gives the browser the list of codes, and writes what the answerer knows as files of the site. Only a route can
 * read the collections, so a route learns it. When the pages are there, Pagefind indexes them.
 */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, injectRoute }) => {
        updateConfig({ vite: { plugins: [knownCodes(fileURLToPath(config.root))] } })
        injectRoute({ pattern: `/${FOLDER}[name].json`, entrypoint: new URL('knowledge-route.ts', import.meta.url), prerender: true })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, files, bytes } = await buildFullText(fileURLToPath(dir))
        logger.info(`full text of ${String(pages)} pages: ${String(files)} files, ${String(Math.round(bytes / 1024))} KB`)
      },
    },
  }
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
