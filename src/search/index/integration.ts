import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { codeOrder } from '../../catalog/anatomy.ts'
import { contentFolder } from '../../catalog/content-folder.ts'
import { readNaming, readPrinted } from '../../catalog/read.ts'
import { officialTexts } from '../../catalog/tables/history.ts'
import { daysOf } from '../../catalog/tables/parse-table.ts'
import { filtersOf } from '../../i18n/filters.ts'
import { buildFullText } from '../fulltext/build-fulltext.ts'
import { packCodes, statusesOf } from '../query/known.ts'
import { buildId } from './build-id.ts'
import { FOLDER } from './knowledge.ts'
import { learnBeside } from './learn-beside.ts'

const KNOWN = 'virtual:search/known'

/**
 * The search of the site: gives the browser the list of codes, writes what the answerer knows as files of the site, and lets Pagefind index the
 * pages. A build learns in a thread of its own, beside everything else that it makes; the development server learns in a route when asked.
 */
export function search(): AstroIntegration {
  let learnt: Promise<ReadonlyMap<string, string>> | undefined
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, injectRoute }) => {
        updateConfig({ vite: { plugins: [knownCodes(fileURLToPath(config.root))] } })
        if (command === 'dev') injectRoute({ pattern: `/${FOLDER}[name].json`, entrypoint: new URL('knowledge-route.ts', import.meta.url) })
        if (command !== 'build') return
        learnt = learnBeside()
        // A content with faults ends the build before the learning is waited for.
        learnt.catch(() => undefined)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir)
        const { pages, files, bytes } = await buildFullText(site)
        logger.info(`full text of ${String(pages)} pages: ${String(files)} files, ${String(Math.round(bytes / 1024))} KB`)
        if (!learnt) throw new Error('The learning was not begun')
        await mkdir(join(site, FOLDER), { recursive: true })
        for (const [name, text] of await learnt) await writeFile(join(site, FOLDER, `${name}.json`), text)
      },
    },
  }
}

/** `virtual:search/known`: codes and filters, a part of the search's script. */
function knownCodes(root: string): Plugin {
  const own = `\0${KNOWN}`
  let module: string | undefined
  return {
    name: 'search-known-codes',
    resolveId: (id) => (id === KNOWN ? own : undefined),
    // The pages and the browser's scripts are built one after the other; both load it.
    load: (id) => (id === own ? (module ??= knownModule(root)) : undefined),
    // A change of the content makes what is learned anew, and it belongs to the list of codes of the same moment.
    configureServer({ watcher, environments }) {
      watcher.on('all', (_event, file) => {
        if (!file.startsWith(contentFolder(root))) return
        module = undefined
        for (const { moduleGraph } of Object.values(environments)) {
          const known = moduleGraph.getModuleById(own)
          if (known) moduleGraph.invalidateModule(known)
        }
      })
    },
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
  const known = {
    build: buildId(root, folder),
    codes,
    filters,
    families,
    statuses,
    pages,
    tables: daysOf(tables),
  }
  return `export const known = ${JSON.stringify(known)}`
}
