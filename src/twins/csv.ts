import { codeLink, type Edition } from './edition.ts'

/** Columns of /codes.csv. */
export const CSV_COLUMNS = [
  'code',
  'url',
  'domain',
  'class',
  'title_ko',
  'title_en',
  'message',
  'description_ko',
  'description_en',
  'actor',
  'retry',
  'status',
  'successor',
] as const

/**
 * A cell by RFC 4180. A spreadsheet takes a cell that begins with =, +, -, @ (their full-width forms, a tab or a return too)
 * for a formula, even in quotes, so an apostrophe is put before it (OWASP, CSV Injection). `-1` is such a cell.
 */
export function csvCell(value: string): string {
  const harmless = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Text of /codes.csv, with a byte order mark, without which a Korean Excel reads it as CP949. */
export function codesCsv(of: Edition): string {
  const rows = of.catalog.codes.map((entry) => {
    const { code, domain, title, message, description, facts, status, successor } = entry
    const cells: Record<(typeof CSV_COLUMNS)[number], string | null> = {
      code,
      url: codeLink(code, of),
      domain,
      class: entry.class,
      title_ko: title.ko,
      title_en: title.en,
      message,
      description_ko: description.ko,
      description_en: description.en,
      actor: facts?.actor ?? null,
      retry: facts?.retry ?? null,
      status,
      successor: successor?.code ?? null,
    }
    return CSV_COLUMNS.map((column) => csvCell(cells[column] ?? '')).join(',')
  })
  return `\ufeff${[CSV_COLUMNS.join(','), ...rows].map((row) => `${row}\r\n`).join('')}`
}
