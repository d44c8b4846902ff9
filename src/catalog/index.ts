import { resolve } from 'node:path'
import { joinContent, type Catalog } from './join.ts'
import { allFaults } from './check.ts'
import { ContentError } from './faults.ts'
import { readContent } from './read.ts'

export type * from './join.ts'
export type * from './notes/parse-note.ts'
export type * from './schema.ts'
export { LANGS } from './schema.ts'

/**
 * Reads, checks and joins the folder `content` (paths in faults are relative to `root`).
 * Throws a ContentError that names every fault when anything is wrong; nothing is built from half a catalogue.
 */
export function openCatalog(folder: string, root: string): Catalog {
  const read = readContent(folder, root)
  const faults = allFaults(read)
  if (faults.length > 0) throw new ContentError(faults)
  return joinContent(read.content)
}

// The configuration and the built routes are two bundles in one process, each with a copy of this module; both find the catalogue here.
const shared = globalThis as { apigwCatalog?: Catalog | null }

/** Forgets the catalogue, so that the next page reads the content again (the development server calls it on a change). */
export function forgetCatalog(): void {
  shared.apigwCatalog = null
}

/**
 * The catalogue of this project, read once for a build. The folder is `content`, or the one that the environment
 * variable `CONTENT_DIR` names (the benchmarks and the failing fixtures build from other folders). Throws as above.
 */
export function catalog(): Catalog {
  const root = process.cwd()
  return (shared.apigwCatalog ??= openCatalog(resolve(root, process.env['CONTENT_DIR'] ?? 'content'), root))
}
