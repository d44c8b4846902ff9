import type { Heading, Root, Table, TableCell, TableRow } from 'mdast'
import { markdownToMdast } from 'satteri'
import { familyOf } from '../anatomy.ts'
import { isDay } from '../day.ts'
import type { Families } from '../family-schema.ts'
import { reportInto, type Fault, type Report } from '../faults.ts'
import { INVISIBLE } from '../invisible.ts'

/** One row of the official table, its texts as published. */
export interface TableEntry {
  code: string
  /** English message, as the API returns it in `resultMessage`. */
  message: string
  /** Description, in the language of the revision. */
  description: string
}

/** One revision of the official table. */
export interface TableRevision {
  /** Day of the revision, `2021-11-05`; the name of its file. */
  date: string
  file: string
  /** Language of the descriptions. */
  lang: 'ko' | 'en'
  entries: TableEntry[]
}

/** Names of the columns as the official pages have spelled them, without regard to case and spaces. */
const HEADERS = [/^(?:오류|에러)?코드$|^(?:error)?code$/i, /^(?:오류|에러)?메시지$|^(?:error)?message$/i, /^설명$|^description$/i]

const MAX_TEXT = 1000
// Two texts and their padding. The parser takes minutes for a line of a million bars, so it never sees one.
const MAX_LINE = 5000
export const HANGUL = /[가-힣]/

/**
 * Reads a revision of the official table, as published: a heading and one GFM table of three columns, with LF or CRLF,
 * with or without a byte order mark. Each text is the source of its cell, byte for byte, but for the padding and `\|`.
 * What comes out are the rows that are right and a fault, with its line, for each that is not: a code has the form of one of `families`. Throws nothing.
 */
export function parseTable(source: string, file: string, families: Families): { revision: TableRevision; faults: Fault[] } {
  const text = source.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  const faults: Fault[] = []
  const fault = reportInto(faults, file)
  const date = /(?:^|\/)(\d{4}-\d{2}-\d{2})(?:\.(?:ko|en))?\.md$/.exec(file)?.[1] ?? ''
  if (!isDay(date)) fault('file name', 'is not a date', 'Name the file by the day of the revision, 2021-11-05.md')
  const revision: TableRevision = { date, file, lang: 'ko', entries: [] }
  text.split('\n').forEach((line, index) => {
    if (line.length > MAX_LINE)
      fault(`line ${String(index + 1)}`, `has ${String(line.length)} characters`, `A line of the table has at most ${String(MAX_LINE)}`)
  })
  if (faults.some(({ field }) => field !== 'file name')) return { revision, faults }
  const blocks = (markdownToMdast(text, { features: { gfm: true } }) as Root).children
  const tables = blocks.filter((block): block is Table => block.type === 'table')
  for (const block of blocks) {
    if (block.type !== 'table' && block.type !== 'heading') {
      fault(
        at(block),
        `has ${block.type} where only the heading and the table belong`,
        'Restore the line as published; a blank line in the table cuts it',
      )
    }
  }
  const [table] = tables
  if (!table || tables.length > 1) {
    fault('table', `has ${String(tables.length)} tables`, 'Keep the one table of the official page')
    return { revision, faults }
  }
  const [head, ...rows] = table.children
  const headers = head ? head.children.map((cell) => cellText(cell, text)) : []
  if (headers.length !== HEADERS.length || !HEADERS.every((name, index) => name.test((headers[index] ?? '').replace(/\s/g, '')))) {
    fault(
      'header',
      `is "${headers.join(' | ').slice(0, 80)}"`,
      'The columns are "오류 코드 | 오류 메시지 | 설명" or "Error Code | Error Message | Description"',
    )
  }
  const seen = new Map<string, string>()
  for (const row of rows) {
    const entry = readRow(row, text, families, fault)
    if (!entry) continue
    const first = seen.get(entry.code)
    if (first !== undefined) {
      fault(at(row), `has the code ${entry.code} a second time (first on ${first})`, 'Delete one of the two rows')
      continue
    }
    seen.set(entry.code, at(row))
    revision.entries.push(entry)
  }
  if (rows.length === 0) fault('table', 'has no rows', 'Restore the table as published')
  // The column may be headed in one language and written in the other.
  revision.lang = revision.entries.filter(({ description }) => HANGUL.test(description)).length * 2 >= revision.entries.length ? 'ko' : 'en'
  return { revision, faults }
}

function readRow(row: TableRow, text: string, families: Families, fault: Report): TableEntry | null {
  const cells = row.children.map((cell) => cellText(cell, text))
  // A surplus cell is dropped by GFM; the source of the row still has it.
  const source = text.slice(row.position?.start.offset, row.position?.end.offset).trim()
  const pipes = source.replace(/\\\|/g, '').split('|').length - 1
  const [code = '', message = '', description = ''] = cells
  if (cells.length !== 3 || pipes !== 4) {
    fault(at(row), `has ${String(pipes - 1)} cells instead of three`, 'Write |code|English message|description|')
    return null
  }
  if (familyOf(code, families) === null) {
    fault(at(row), `has "${code.slice(0, 40)}" as its code`, 'A code has the form of a family of content/families.yaml')
    return null
  }
  for (const [name, value] of [
    ['message', message],
    ['description', description],
  ] as const) {
    if (value === '') fault(at(row), `has an empty ${name} (${code})`, 'Restore the text as published')
    else if (value.length > MAX_TEXT)
      fault(at(row), `has a ${name} of ${String(value.length)} characters (${code})`, `A ${name} has at most ${String(MAX_TEXT)}`)
    else if (INVISIBLE.test(value))
      fault(at(row), `has an invisible character in its ${name} (${code})`, 'Delete control, zero-width and direction characters')
    else continue
    return null
  }
  return { code, message, description }
}

function cellText(cell: TableCell, text: string): string {
  const source = text.slice(cell.position?.start.offset, cell.position?.end.offset)
  return source
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .replaceAll('\\|', '|')
    .trim()
}

const at = (node: TableRow | Table | Heading | { position?: { start: { line: number } } | undefined }): string =>
  `line ${String(node.position?.start.line ?? 0)}`

/** Order of revisions: by their day; of one day the English one comes first, since the Korean one has the last word. */
export const byDay = (a: TableRevision, b: TableRevision): number => {
  const [one, other] = [a, b].map(({ date, lang }) => `${date} ${lang}`) as [string, string]
  return one < other ? -1 : one > other ? 1 : 0
}

/** Days of revisions in their order; of one day there may be a table in each language. */
export const daysOf = (tables: readonly TableRevision[]): string[] => [...new Set(tables.map(({ date }) => date))]
