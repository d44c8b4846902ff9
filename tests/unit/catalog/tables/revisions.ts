import { resolve } from 'node:path'
import { joinContent, type Catalog, type CodeEntry } from '../../../../src/catalog/join.ts'
import { readContent } from '../../../../src/catalog/read.ts'
import { parseTable, type TableEntry, type TableRevision } from '../../../../src/catalog/tables/parse-table.ts'

const root = resolve(import.meta.dirname, '../../../..')
const real = readContent(resolve(root, 'content'), root).content

/** Rows of the official table of 2021-11-05. */
export const firstRows: readonly TableEntry[] = real.tables[0]?.entries ?? []

/** Text of a table in the published form. */
export function tableText(rows: readonly (TableEntry | [string, string, string])[], header = '|오류 코드 |오류 메시지 |설명 |'): string {
  const cells = rows.map((row) => (Array.isArray(row) ? row : [row.code, row.message, row.description]))
  const escaped = cells.map((row) => `|${row.map((cell) => cell.replaceAll('|', '\\|')).join('  |')}  |`)
  return ['## Application Service > API Gateway > API 오류 코드', '', header, '| --- | --- | --- |', ...escaped, ''].join('\n')
}

/** An invented revision. Fails the test when the parser finds a fault in it. */
export function revision(date: string, rows: readonly (TableEntry | [string, string, string])[]): TableRevision {
  const { revision: parsed, faults } = parseTable(tableText(rows), `content/tables/${date}.md`, real.families)
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return parsed
}

/** Rows of the official table, without some codes and with other rows changed or added. */
export function changed({ without = [], with: added = [] }: { without?: string[]; with?: [string, string, string][] }): TableEntry[] {
  const entries = added.map(([code, message, description]) => ({ code, message, description }))
  const byCode = new Map(entries.map((entry) => [entry.code, entry]))
  const kept = firstRows.filter(({ code }) => !without.includes(code)).map((entry) => byCode.get(entry.code) ?? entry)
  return [...kept, ...entries.filter(({ code }) => !firstRows.some((row) => row.code === code))]
}

/** The real content joined with other tables; by default the official table comes first. */
export function joined(later: readonly TableRevision[], first: readonly TableRevision[] = real.tables): Catalog {
  return joinContent({ ...real, tables: [...first, ...later] })
}

/** A code of a catalogue. Fails the test when the catalogue lacks it. */
export function entryOf(catalog: Catalog, code: string): CodeEntry {
  const entry = catalog.byCode.get(code)
  if (!entry) throw new Error(`${code} is not in the catalogue`)
  return entry
}
