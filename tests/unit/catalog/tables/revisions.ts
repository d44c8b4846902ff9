import { resolve } from 'node:path'
import { joinContent, type Catalog, type CodeEntry } from '../../../../src/catalog/join.ts'
import { readContent } from '../../../../src/catalog/read.ts'
import { officialTexts } from '../../../../src/catalog/tables/history.ts'
import { parseTable, type TableEntry, type TableRevision } from '../../../../src/catalog/tables/parse-table.ts'

const root = resolve(import.meta.dirname, '../../../..')
const all = readContent(resolve(root, 'content'), root).content
/** The real content with its first table alone: what a test says of the table of 2021-11-05 holds whatever came later. */
const real = { ...all, tables: all.tables.slice(0, 1) }

/** Rows of the official table of 2021-11-05. */
export const firstRows: readonly TableEntry[] = real.tables[0]?.entries ?? []

const newest = all.tables.at(-1)
const official = officialTexts(all.tables)
/** Rows of the newest table, each with its last Korean description: an invented one where only a table in English has the code. */
const newestRows: readonly TableEntry[] = (newest?.entries ?? []).map((entry) => ({
  ...entry,
  description: official.get(entry.code)?.ko ?? `${entry.code}의 설명입니다.`,
}))
const left = new Set(all.facts.flatMap(({ facts }) => ((facts.later?.left_on ?? '') > (newest?.date ?? '') ? [facts.code] : [])))

/** What is printed today, as rows: the newest table without the codes that left since, and with the editions of later tables. */
export const currentRows: readonly TableEntry[] = newestRows
  .filter(({ code }) => !left.has(code))
  .map((entry) => {
    const open = all.wordings[entry.code]?.find(({ from, until }) => until === undefined && from > (newest?.date ?? ''))
    return open ? { ...entry, message: open.message, description: open.description ?? entry.description } : entry
  })

/** English description of a code: the official one where a table has one, else an invented one. */
export const englishOf = (code: string): string => official.get(code)?.en ?? `English of ${code}.`

/** Row of a code in the newest table here. Fails the test when it has none. */
export function newestRow(code: string): TableEntry {
  const entry = newestRows.find((row) => row.code === code)
  if (!entry) throw new Error(`${code} is not in the newest table`)
  return entry
}

/** A day after everything that the content knows of the official table, so many days later. */
export function dayAfter(days: number): string {
  const known = [
    ...all.tables.map(({ date }) => date),
    ...Object.values(all.wordings).flatMap((editions) => editions.map(({ from }) => from)),
    ...all.facts.flatMap(({ facts }) => facts.later?.left_on ?? []),
  ].sort()
  return new Date(Date.parse(known.at(-1) ?? '') + days * 86_400_000).toISOString().slice(0, 10)
}

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

/** Rows of a table (by default the official one), without some codes and with other rows changed or added. */
export function changed(
  { without = [], with: added = [] }: { without?: string[]; with?: [string, string, string][] },
  rows: readonly TableEntry[] = firstRows,
): TableEntry[] {
  const entries = added.map(([code, message, description]) => ({ code, message, description }))
  const byCode = new Map(entries.map((entry) => [entry.code, entry]))
  const kept = rows.filter(({ code }) => !without.includes(code)).map((entry) => byCode.get(entry.code) ?? entry)
  return [...kept, ...entries.filter(({ code }) => !rows.some((row) => row.code === code))]
}

/** The real content joined with other tables; by default the official table comes first. */
export function joined(later: readonly TableRevision[], first: readonly TableRevision[] = real.tables): Catalog {
  return joinContent({ ...real, tables: [...first, ...later] })
}

/** The real content with all of its tables, joined with further ones. */
export const joinedWithAll = (later: readonly TableRevision[]): Catalog => joinContent({ ...all, tables: [...all.tables, ...later] })

/** A code of a catalogue. Fails the test when the catalogue lacks it. */
export function entryOf(catalog: Catalog, code: string): CodeEntry {
  const entry = catalog.byCode.get(code)
  if (!entry) throw new Error(`${code} is not in the catalogue`)
  return entry
}
