import type { Heading, Table, TableCell, TableRow } from 'mdast'
import { markdownToMdast } from 'satteri'
import { isCodeForm } from './anatomy.ts'
import type { Fault } from './faults.ts'

/** One row of the official table, its texts as published. */
export interface TableEntry {
  code: string
  /** English message, as the API returns it in `resultMessage`. */
  message: string
  /** Korean description; a table in English has none. */
  description: string
}

/** One revision of the official table. */
export interface TableRevision {
  /** Day of the revision, `2021-11-05`; the name of its file. */
  date: string
  file: string
  /** Language of the third column. */
  lang: 'ko' | 'en'
  entries: TableEntry[]
}

const HEADERS = {
  ko: ['오류 코드', '오류 메시지', '설명'],
  en: ['Error Code', 'Error Message', 'Description'],
} as const

const MAX_MESSAGE = 1000
// Controls, zero-width and bidirectional formatting characters: nobody sees them, so nobody would notice them.
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/

/**
 * Reads a revision of the official table, as published: a heading and one GFM table of three columns, with LF or CRLF,
 * with or without a byte order mark. Each text is the source of its cell, byte for byte, but for the padding and `\|`.
 * What comes out are the rows that are right and a fault, with its line, for each that is not. Throws nothing.
 */
export function parseTable(source: string, file: string): { revision: TableRevision; faults: Fault[] } {
  const text = source.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  const faults: Fault[] = []
  const fault = (field: string, problem: string, remedy: string): void => {
    faults.push({ file, field, problem, remedy })
  }
  const date = /(\d{4}-\d{2}-\d{2})\.md$/.exec(file)?.[1]
  if (date === undefined || Number.isNaN(Date.parse(date))) {
    fault('file name', 'is not a date', 'Name the file by the day of the revision, 2021-11-05.md')
  }
  const revision: TableRevision = { date: date ?? '', file, lang: 'ko', entries: [] }
  const blocks = markdownToMdast(text, { features: { gfm: true } }).children
  const tables = blocks.filter((block): block is Table => block.type === 'table')
  for (const block of blocks) {
    if (block.type !== 'table' && block.type !== 'heading') {
      fault(at(block), `has ${block.type} where only the heading and the table belong`, 'Restore the line as published; a blank line in the table cuts it')
    }
  }
  const [table] = tables
  if (!table || tables.length > 1) {
    fault('table', `has ${String(tables.length)} tables`, 'Keep the one table of the official page')
    return { revision, faults }
  }
  const [head, ...rows] = table.children
  const headers = head ? head.children.map((cell) => cellText(cell, text)) : []
  const lang = headers.join('|') === HEADERS.en.join('|') ? 'en' : headers.join('|') === HEADERS.ko.join('|') ? 'ko' : null
  if (lang === null) {
    fault('header', `is "${headers.join(' | ')}"`, `The columns are "${HEADERS.ko.join(' | ')}" or "${HEADERS.en.join(' | ')}"`)
  }
  revision.lang = lang ?? 'ko'
  const seen = new Map<string, string>()
  for (const row of rows) {
    const entry = readRow(row, text, fault)
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
  return { revision, faults }
}

function readRow(row: TableRow, text: string, fault: (field: string, problem: string, remedy: string) => void): TableEntry | null {
  const cells = row.children.map((cell) => cellText(cell, text))
  // A surplus cell is dropped by GFM; the source of the row still has it.
  const source = text.slice(row.position?.start.offset, row.position?.end.offset).trim()
  const pipes = source.replace(/\\\|/g, '').split('|').length - 1
  const [code = '', message = '', description = ''] = cells
  if (cells.length !== 3 || pipes !== 4) {
    fault(at(row), 'does not have three cells', 'Write |code|English message|description|')
    return null
  }
  if (!isCodeForm(code)) {
    fault(at(row), `has "${code.slice(0, 40)}" as its code`, 'A code is 0, -1 or nine digits')
    return null
  }
  for (const [name, value] of [['message', message], ['description', description]] as const) {
    if (value === '') fault(at(row), `has an empty ${name} (${code})`, 'Restore the text as published')
    else if (value.length > MAX_MESSAGE) fault(at(row), `has a ${name} of ${String(value.length)} characters (${code})`, `A ${name} has at most ${String(MAX_MESSAGE)}`)
    else if (INVISIBLE.test(value)) fault(at(row), `has an invisible character in its ${name} (${code})`, 'Delete control, zero-width and direction characters')
    else continue
    return null
  }
  return { code, message, description }
}

function cellText(cell: TableCell, text: string): string {
  const source = text.slice(cell.position?.start.offset, cell.position?.end.offset)
  return source.replace(/^\|/, '').replace(/(?<!\\)\|$/, '').replaceAll('\\|', '|').trim()
}

const at = (node: TableRow | Table | Heading | { position?: { start: { line: number } } | undefined }): string =>
  `line ${String(node.position?.start.line ?? 0)}`
