import { stringify } from 'csv-stringify/sync'
import type { CodeEntry } from '../catalog/index.ts'
import { codeLink, type Edition } from './edition.ts'

/** Columns of /codes.csv in order, each with the cell of a code. */
const COLUMNS: Readonly<Record<string, (entry: CodeEntry, edition: Edition) => string | null | undefined>> = {
  code: ({ code }) => code,
  url: ({ code }, edition) => codeLink(code, edition),
  domain: ({ domain }) => domain,
  class: (entry) => entry.class?.id,
  title_ko: ({ title }) => title.ko,
  title_en: ({ title }) => title.en,
  message: ({ message }) => message,
  description_ko: ({ description }) => description.ko,
  description_en: ({ description }) => description.en,
  actor: ({ facts }) => facts?.actor,
  retry: ({ facts }) => facts?.retry,
  status: ({ status }) => status,
  successor: ({ successor }) => successor?.code,
  family: ({ family }) => family,
  http_status: ({ http }) => (http === null ? '' : String(http)),
  since: ({ origin }) => origin && ('since' in origin ? origin.since : origin.table),
  message_today: ({ today }) => today?.message,
  do_ko: ({ facts }) => facts?.do.ko,
  do_en: ({ facts }) => facts?.do.en,
}
/** Names of the columns. */
export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS)

/**
 * Text of /codes.csv (RFC 4180). It begins with a byte order mark, because Korean Excel reads a file without one as CP949. A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV Injection). `-1` is such a cell.
 */
export function codesCsv(edition: Edition): string {
  const rows = edition.catalog.codes.map((entry) => Object.values(COLUMNS).map((cell) => cell(entry, edition)))
  return stringify(rows, {
    columns: [...CSV_COLUMNS],
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // `escape_formulas` looks at the first character only, and some programs trim a cell before they read it.
    cast: { string: (cell) => cell.replace(/^(?=\s+[=+\-@＝＋－＠])/, "'") },
    // Some readers of CSV trim unquoted cells and end a row at any line break, so such cells are quoted.
    quoted_match: /^\s|[\r\n]|\s$/,
  })
}
