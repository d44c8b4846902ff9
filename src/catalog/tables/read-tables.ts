import { join } from 'node:path'
import { namesOf } from '../content-files.ts'
import type { Families } from '../family-schema.ts'
import type { Fault } from '../faults.ts'
import { fileReader } from '../read-file.ts'
import { byDay, parseTable, type TableRevision } from './parse-table.ts'

/** File beside the tables: revisions that look wrong and are right. */
export const CONFIRMED = 'confirmed.yaml'

/**
 * Reads the folder `tables` of the content: the revisions, oldest first, and a fault for everything in them that is wrong.
 * Paths in faults are relative to `root`; `families` tell what a code looks like. Throws nothing.
 */
export function readTables(folder: string, root: string, families: Families): { tables: TableRevision[]; faults: Fault[] } {
  const { path, text, faults } = fileReader(root)
  const files = namesOf(folder, 'files').filter((name) => name.endsWith('.md'))
  const parsed = files.flatMap((name) => {
    const source = text(join(folder, name))
    return source === null ? [] : [parseTable(source, path(join(folder, name)), families)]
  })
  faults.push(...parsed.flatMap((one) => one.faults))
  if (files.length === 0) {
    faults.push({ file: path(folder), field: 'folder', problem: 'has no table', remedy: 'Add the official table as <date>.md' })
  }
  const tables = parsed.map(({ revision }) => revision).sort(byDay)
  tables.forEach((table, index) => {
    const before = tables[index - 1]
    if (table.date === before?.date && table.lang === before.lang)
      faults.push({
        file: table.file,
        field: 'file name',
        problem: `is of the same day and in the same language as ${before.file}`,
        remedy: 'Keep one of them',
      })
  })
  return { tables, faults }
}
