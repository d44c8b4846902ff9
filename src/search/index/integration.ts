import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { catalog } from '../../catalog/index.ts'
import { buildIndex } from './build-index.ts'
import { filtersOf } from '../../i18n/filters.ts'
import { packCodes } from '../query/known.ts'

const KNOWN = 'virtual:search/known'

/**
 * The search of the site: gives the browser the list of codes while Astro builds, and writes the index into `pagefind/`
 * when the pages are there. The index is made from the catalogue, so no page has to be read again. Throws on any error.
 */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [knownCodes()] } })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(new URL('pagefind/', dir))
        await rm(folder, { recursive: true, force: true })
        const { files, bytes } = await buildIndex(catalog(), folder)
        logger.info(`${String(catalog().codes.length)} codes indexed: ${String(files)} files, ${String(Math.round(bytes / 1024))} KB`)
      },
    },
  }
}

/** `virtual:search/known`: codes and filters, loaded with the search as a chunk of its own. */
function knownCodes(): Plugin {
  return {
    name: 'search-known-codes',
    resolveId: (id) => (id === KNOWN ? `\0${KNOWN}` : undefined),
    load(id) {
      if (id !== `\0${KNOWN}`) return undefined
      const { codes, domains } = catalog()
      const packed = JSON.stringify(packCodes(codes.map(({ code }) => code)))
      return `export const codes = ${packed}\nexport const filters = ${JSON.stringify(filtersOf(domains))}\n`
    },
  }
}
