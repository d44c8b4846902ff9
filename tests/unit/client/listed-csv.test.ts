import { expect, test } from 'vitest'
import { recordsOf } from '../../../src/client/listed-csv.ts'
import { CSV_COLUMNS, codesCsv } from '../../../src/twins/csv.ts'
import { published } from '../twins/fixture.ts'
import { parseCsv } from '../twins/parse.ts'

const edition = published()
const whole = codesCsv(edition)
const codes = edition.catalog.codes.map(({ code }) => code)

test('the records of all codes are the file itself, with its byte order mark and its escaped cells', () => {
  expect(recordsOf(whole, new Set(codes))).toBe(whole)
})

test.each([['-1'], ['400103005']])('of %s alone there is the header and its own record', (code) => {
  const [header, ...rows] = parseCsv(recordsOf(whole, new Set([code])).slice(1))
  expect(header).toEqual(CSV_COLUMNS)
  expect(rows).toEqual(parseCsv(whole.slice(1)).filter(([first]) => first?.replace(/^'/, '') === code))
  expect(rows).toHaveLength(1)
})

test('a line break, a quote or a comma in a cell does not end its record', () => {
  const [first, second] = edition.catalog.codes
  if (!first || !second) throw new Error('The fixture has no two codes.')
  const messages = ['a\r\nb', `a\n${second.code},"b"`, 'a,b']
  for (const message of messages) {
    const csv = codesCsv({ ...edition, catalog: { ...edition.catalog, codes: [{ ...first, message }, second] } })
    expect(recordsOf(csv, new Set([first.code])), message).toBe(
      codesCsv({ ...edition, catalog: { ...edition.catalog, codes: [{ ...first, message }] } }),
    )
    expect(recordsOf(csv, new Set([second.code])), message).toBe(codesCsv({ ...edition, catalog: { ...edition.catalog, codes: [second] } }))
  }
})
