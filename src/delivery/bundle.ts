import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin } from 'vite'

/** A script of the built site and the owners of its modules. */
export interface Bundled {
  /** Name below the folder of the site: `_astro/controller.C7yfLsxY.js`. */
  file: string
  /** Characters that each folder of `src` and each package contributes, before minifying. */
  owners: Record<string, number>
}

/**
 * Vite plugin that writes the owners of each browser script to the file `target` (JSON, `Bundled[]`), for the report of sizes and the check of
 * licences. Without `target` it does nothing. Throws for a module without an owner.
 */
export function bundleReport(target: string | undefined): Plugin {
  let root = ''
  return {
    name: 'bundle-report',
    configResolved(config) {
      ;({ root } = config)
    },
    generateBundle: {
      // Runs before Astro inlines small scripts, which then leave the bundle.
      order: 'pre',
      handler(_options, bundle) {
        if (target === undefined || this.environment.name !== 'client') return
        const scripts = Object.values(bundle).filter((output) => output.type === 'chunk')
        const report = scripts.map(({ fileName, modules }): Bundled => ({ file: fileName, owners: ownersOf(modules, root) }))
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, JSON.stringify(report))
      },
    },
  }
}

/** Adds a script that was bundled by itself to the report `target`; without `target` it does nothing. */
export function addToReport(
  target: string | undefined,
  file: string,
  modules: Record<string, { renderedLength: number }>,
  root: string,
): void {
  if (target === undefined) return
  const report = JSON.parse(readFileSync(target, 'utf8')) as Bundled[]
  const others = report.filter((script) => script.file !== file)
  writeFileSync(target, JSON.stringify([...others, { file, owners: ownersOf(modules, root.replace(/\/$/, '')) }]))
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

/** Owner of a module: `src/search` for a module of the project, else the name of its package. Throws when the module has no owner. */
export function ownerOf(id: string, root: string): string {
  const path = id.replaceAll('\\', '/')
  const installed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
  if (installed !== undefined) return installed
  const own = path.startsWith(`${root}/`) ? /^src\/[^/]+/.exec(path.slice(root.length + 1))?.[0] : undefined
  if (own !== undefined) return own
  // chunk-preload.ts puts its own text in place of Vite's.
  if (path.startsWith('\0vite/preload-helper.js?')) return 'src/delivery'
  // Virtual modules have no file: helpers of tools (@oxc-project+runtime@0.156.0/helpers/…), and the list of codes.
  const virtual = /^\0(?:virtual:)?(@?[\w.-]+(?:\+[\w.-]+)?)/.exec(path)?.[1]
  if (virtual === 'search') return 'src/search'
  if (virtual !== undefined) return virtual.replace('+', '/')
  throw new Error(`${id} is in a script of the site, but in no package and no folder of src: name its owner in src/delivery/bundle.ts`)
}
