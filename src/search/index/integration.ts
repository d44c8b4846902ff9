import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { codeOrder } from '../../catalog/anatomy.ts'
import { contentFolder } from '../../catalog/content-folder.ts'
import { readNaming, readPrinted } from '../../catalog/read.ts'
import { officialTexts } from '../../catalog/tables/history.ts'
import { filtersOf } from '../../i18n/filters.ts'
import { buildFullText } from '../fulltext/build-fulltext.ts'
import { packCodes, statusesOf } from '../query/known.ts'
import { buildId } from './build-id.ts'
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
  let module: string | undefined
  return {
    name: 'search-known-codes',
    resolveId: (id) => (id === KNOWN ? `\0${KNOWN}` : undefined),
    // The pages and the browser's scripts are built one after the other; both load it.
    load: (id) => (id === `\0${KNOWN}` ? (module ??= knownModule(root)) : undefined),
  }
}

function knownModule(root: string): string {
  const folder = contentFolder(root)
  const { tables, domains, families, guides } = readNaming(folder, root)
  const printed = readPrinted(folder, root, tables)
  const codes = packCodes([...officialTexts(tables).keys(), ...printed.map(({ code }) => code)].sort(codeOrder(families)))
  const statuses = statusesOf(printed.map(({ code, status }) => ({ code, http: status ?? null })))
  const pages = Object.fromEntries(Object.entries(families).map(([id, { page }]) => [id, guides[page]?.url]))
  const filters = filtersOf({ domains: Object.entries(domains).map(([domain, { name }]) => ({ id: domain, name })), families })
  const exported = { build: buildId(root, folder), codes, filters, families, statuses, pages, tables: tables.map(({ date }) => date) }
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
}
