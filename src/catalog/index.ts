import { resolve } from 'node:path'
import { joinContent, type Catalog } from './catalog.ts'
import { checkContent } from './check.ts'
import { ContentError } from './faults.ts'
import { readContent } from './read.ts'

export type * from './catalog.ts'
export type * from './note.ts'
export type * from './schema.ts'
export { LANGS } from './schema.ts'

/**
 * Reads, checks and joins the folder `content` (paths in faults are relative to `root`).
 * Throws a ContentError that names every fault when anything is wrong; nothing is built from half a catalogue.
 */
export function openCatalog(folder: string, root: string): Catalog {
  const { content, faults } = readContent(folder, root)
  const all = [...faults, ...checkContent(content)]
  if (all.length > 0) throw new ContentError(all)
  return joinContent(content)
}

let opened: Catalog | null = null

/** Forgets the catalogue, so that the next page reads the content again (the development server calls it on a change). */
export function forgetCatalog(): void {
  opened = null
}

/**
 * The catalogue of this project, read once for a build. The folder is `content`, or the one that the environment
 * variable `CONTENT_DIR` names (the benchmarks and the failing fixtures build from other folders). Throws as above.
 */
export function catalog(): Catalog {
  const root = process.cwd()
  return (opened ??= openCatalog(resolve(root, process.env['CONTENT_DIR'] ?? 'content'), root))
}
