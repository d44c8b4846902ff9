import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin } from 'vite'

/** A script of the built site, and the modules that it is made of. */
export interface Bundled {
  /** Name below the folder of the site: `_astro/controller.C7yfLsxY.js`. */
  file: string
  /** What each part of the house and each package gives to it, in characters before they are made small. */
  owners: Record<string, number>
}

/**
 * Writes to a file what the scripts of the browser are made of, for the report of sizes and the check of licences; without a
 * file it does nothing. Throws for a module that belongs to nobody.
 */
export function bundleReport(target: string | undefined): Plugin {
  let root = ''
  return {
    name: 'bundle-report',
    configResolved(config) {
      ;({ root } = config)
    },
    generateBundle: {
      // Before Astro puts the smallest scripts into the pages.
      order: 'pre',
      handler(_options, bundle) {
        if (target === undefined || this.environment.name !== 'client') return
        const scripts = Object.values(bundle).filter((one) => one.type === 'chunk')
        const report = scripts.map(({ fileName, modules }): Bundled => ({ file: fileName, owners: ownersOf(modules, root) }))
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, JSON.stringify(report))
      },
    },
  }
}

function ownersOf(modules: Record<string, { renderedLength: number }>, root: string): Record<string, number> {
  const owners: Record<string, number> = {}
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    if (renderedLength === 0) continue
    const owner = ownerOf(id, root)
    owners[owner] = (owners[owner] ?? 0) + renderedLength
  }
  return owners
}

/** Whose a module is: `src/search` for one of the house, else the name of a package. Throws when it belongs to nobody. */
export function ownerOf(id: string, root: string): string {
  const path = id.replaceAll('\\', '/')
  const installed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
  if (installed !== undefined) return installed
  const own = path.startsWith(`${root}/`) ? /^src\/[^/]+/.exec(path.slice(root.length + 1))?.[0] : undefined
  if (own !== undefined) return own
  // Modules that exist nowhere: what a tool adds (vite/preload-helper.js, @oxc-project+runtime@0.156.0/helpers/…), and the list of codes.
  const virtual = /^\0(?:virtual:)?(@?[\w.-]+(?:\+[\w.-]+)?)/.exec(path)?.[1]
  if (virtual === 'search') return 'src/search'
  if (virtual !== undefined) return virtual.replace('+', '/')
  throw new Error(`${id} is in a script of the site, but belongs to no package and no part of the house`)
}
