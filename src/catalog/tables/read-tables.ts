import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Families } from '../family-schema.ts'
import type { Fault } from '../faults.ts'
import { parseTable, type TableRevision } from './parse-table.ts'

/** File beside the tables: revisions that look wrong and are right. */
export const CONFIRMED = 'confirmed.yaml'

/** Names in a folder, sorted, so that every build reads in the same order; dotfiles are left out. */
export function names(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
}

/**
 * Reads the folder `tables` of the content: the revisions, oldest first, and a fault for everything in them that is wrong.
 * Paths in faults are relative to `root`; `families` tell what a code looks like. Throws only when the folder cannot be read.
 */
export function readTables(folder: string, root: string, families: Families): { tables: TableRevision[]; faults: Fault[] } {
  const path = (file: string): string => relative(root, file).replaceAll('\\', '/')
  const files = names(folder).filter((name) => name !== CONFIRMED)
  const parsed = files.map((name) => parseTable(readFileSync(join(folder, name), 'utf8'), path(join(folder, name)), families))
  const faults = parsed.flatMap((one) => one.faults)
  if (parsed.length === 0) {
    faults.push({ file: path(folder), field: 'folder', problem: 'has no table', remedy: 'Add the official table as <date>.md' })
  }
  return { tables: parsed.map(({ revision }) => revision).sort((a, b) => (a.date < b.date ? -1 : 1)), faults }
}
