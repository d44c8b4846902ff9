import { describe, expect, it } from 'vitest'
import { CSV_COLUMNS, codesCsv, csvCell } from '../../../src/twins/csv.ts'
import { HOSTILE, published } from './fixture.ts'
import { parseCsv } from './parse.ts'

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '－1'])('%j is no formula', (text) => {
    expect(parseCsv(`${csvCell(text)}\r\n`)).toEqual([[`'${text}`]])
  })

  it.each(['', 'plain', 'a,b', 'a"b', 'a\r\nb', 'a\nb', ' a ', '한국어, "인용"', '1-1', 'a=b'])('%j comes back as it went in', (text) => {
    expect(parseCsv(`${csvCell(text)}\r\n`)).toEqual([[text]])
  })

  it('is quoted only where it must be', () => {
    expect([csvCell('plain'), csvCell('a"b'), csvCell('-1')]).toEqual(['plain', '"a""b"', "'-1"])
  })
})

describe('/codes.csv', () => {
  const of = published()
  const text = codesCsv(of)

  it('begins with one byte order mark and ends every line with CRLF', () => {
    expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(text.lastIndexOf('\ufeff')).toBe(0)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has the columns and a row for each code', () => {
    const [head, ...rows] = parseCsv(text.slice(1))
    expect(head).toEqual([...CSV_COLUMNS])
    expect(rows.every((row) => row.length === CSV_COLUMNS.length)).toBe(true)
    expect(rows.map(([code]) => code?.replace(/^'/, ''))).toEqual(of.catalog.codes.map(({ code }) => code))
  })

  it('keeps a hostile message, made harmless', () => {
    const row = parseCsv(text.slice(1)).find(([code]) => code === "'-1")
    expect(row?.[CSV_COLUMNS.indexOf('message')]).toBe(`'${HOSTILE}`)
    expect(row?.[CSV_COLUMNS.indexOf('description_ko')]).toBe(`'-${HOSTILE}`)
    expect(row?.[CSV_COLUMNS.indexOf('actor')]).toBe('')
  })
})
