import { describe, expect, it } from 'vitest'
import { CSV_COLUMNS, codesCsv } from '../../../src/twins/csv.ts'
import { entryOf, HOSTILE, published } from './fixture.ts'
import { parseCsv } from './parse.ts'

const edition = published()
const column = (name: string): number => CSV_COLUMNS.indexOf(name)

/** Text of /codes.csv for one code with this message. */
const withMessage = (message: string): string =>
  codesCsv({ ...edition, catalog: { ...edition.catalog, codes: [{ ...entryOf(edition, '400103005'), message }] } })
/** The message that a CSV reader reads from the file. */
const cell = (message: string): string | undefined => parseCsv(withMessage(message).slice(1))[1]?.[column('message')]

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '－1'])('%j is escaped as a formula', (text) => {
    expect(cell(text)).toBe(`'${text}`)
  })

  it.each(['', 'plain', 'a,b', 'a"b', 'a\r\nb', 'a\nb', 'a\rb', ' a ', '한국어, "인용"', '1-1', 'a=b'])(
    '%j comes back as it went in',
    (text) => {
      expect(cell(text)).toBe(text)
    },
  )

  it('is quoted only when it needs quotes', () => {
    expect(withMessage('plain')).toContain(',plain,')
    expect(withMessage('a"b')).toContain(',"a""b",')
    expect(withMessage(' a ')).toContain('," a ",')
    expect(withMessage('-1')).toContain(",'-1,")
  })
})

describe('/codes.csv', () => {
  const text = codesCsv(edition)

  it('begins with one byte order mark and ends every line with CRLF', () => {
    expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(text.lastIndexOf('\ufeff')).toBe(0)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has the columns and a row for each code', () => {
    const [head, ...rows] = parseCsv(text.slice(1))
    expect(head).toEqual(CSV_COLUMNS)
    expect(rows.every((row) => row.length === CSV_COLUMNS.length)).toBe(true)
    expect(rows.map(([code]) => code?.replace(/^'/, ''))).toEqual(edition.catalog.codes.map(({ code }) => code))
  })

  it('has the address of every code’s page', () => {
    const rows = parseCsv(text.slice(1)).slice(1)
    expect(rows.map((row) => row[1])).toEqual(edition.catalog.codes.map(({ code }) => `https://errors.example.com/${code}/`))
  })

  it('keeps a hostile message, escaped', () => {
    const row = parseCsv(text.slice(1)).find(([code]) => code === "'-1")
    expect(row?.[column('message')]).toBe(`'${HOSTILE}`)
    expect(row?.[column('description_ko')]).toBe(`'-${HOSTILE}`)
    expect(row?.[column('actor')]).toBe('')
  })
})
