import { joinContent, type Catalog } from './join.ts'
import { allFaults } from './check.ts'
import { ContentError } from './faults.ts'
import { readContent, type Content } from './read.ts'

export type * from './join.ts'
export type * from './notes/parse-note.ts'
export type * from './schema.ts'
export type * from './anatomy.ts'
export type * from './family-schema.ts'
export { LANGS } from './schema.ts'

/**
 * Reads, checks and joins the folder `content` (paths in faults are relative to `root`).
 * Throws a ContentError that names every fault when anything is wrong; nothing is built from half a catalogue.
 */
export function openCatalog(folder: string, root: string): Catalog {
  return joinContent(openContent(folder, root))
}

/** Reads and checks the folder `content`, and joins nothing. Throws as above. */
export function openContent(folder: string, root: string): Content {
  const read = readContent(folder, root)
  const faults = allFaults(read)
  if (faults.length > 0) throw new ContentError(faults)
  return read.content
}
