import { describe, expect, test } from 'vitest'
import { parseTable } from '../../../../src/catalog/tables/parse-table.ts'
import { families } from '../real-families.ts'

const FILE = 'content/tables/2022-01-10.md'
const HEAD = '## API 오류 코드\n\n|오류 코드 |오류 메시지 |설명 |\n| --- | --- | --- |\n'
const parse = (rows: string): ReturnType<typeof parseTable> => parseTable(HEAD + rows, FILE, families)
const problems = (rows: string): string[] => parse(rows).faults.map(({ field, problem }) => `${field}: ${problem}`)
const row = '|400103005|Fail Delete stage.|스테이지 삭제 실패|\n'

describe('the published table', () => {
  test('gives its rows with their texts byte for byte', () => {
    const { revision, faults } = parse(`|0        |SUCCESS   |성공      |\n${row}`)
    expect(faults).toEqual([])
    expect(revision).toMatchObject({ date: '2022-01-10', file: FILE, lang: 'ko' })
    expect(revision.entries).toEqual([
      { code: '0', message: 'SUCCESS', description: '성공' },
      { code: '400103005', message: 'Fail Delete stage.', description: '스테이지 삭제 실패' },
    ])
  })

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['cells without padding', (text: string) => text.replaceAll(' |', '|')],
    ['rows without outer bars', (text: string) => text.replace(/^\|(.*)\|$/gm, '|$1|')],
  ])('is read the same with %s', (_name, change) => {
    expect(parseTable(change(HEAD + row), FILE, families)).toEqual(parse(row))
  })

  test('may be in English', () => {
    const { revision, faults } = parseTable(
      '## API Error Code\n\n| Error Code | Error Message | Description |\n|---|---|---|\n| 0 | SUCCESS | Success |\n',
      FILE,
      families,
    )
    expect(faults).toEqual([])
    expect(revision).toMatchObject({ lang: 'en', entries: [{ code: '0', message: 'SUCCESS', description: 'Success' }] })
  })

  test('keeps Markdown and HTML in a text as text', () => {
    const texts = [
      '<img src=x onerror=alert(1)>',
      '{process.env}',
      '[x](javascript:alert(1))',
      '**bold** `code`',
      'a \\\\ b',
      '&amp; &lt;',
      '"quotes"',
    ]
    for (const text of texts) expect(parse(`|400103005|${text}|설명|\n`).revision.entries[0]?.message).toBe(text)
  })

  test('reads an escaped bar as a bar', () => {
    expect(parse('|400103005|a \\| b|가 \\| 나|\n').revision.entries).toEqual([
      { code: '400103005', message: 'a | b', description: '가 | 나' },
    ])
  })

  test('of 10,000 rows is read in seconds', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `|${String(400_000_000 + index)}|Message ${String(index)}.|설명 ${String(index)}|\n`,
    )
    const began = performance.now()
    expect(parse(rows.join('')).revision.entries).toHaveLength(10_000)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

describe('a fault in a table has its line, and the other rows are kept', () => {
  test.each([
    ['two cells', '|400103004|only a message|\n', 'line 5: has 2 cells instead of three'],
    ['four cells', '|400103004|a|b|c|\n', 'line 5: has 4 cells instead of three'],
    ['a code of eight digits', '|40010300|a|가|\n', 'line 5: has "40010300" as its code'],
    ['a code with letters', '|E400103|a|가|\n', 'line 5: has "E400103" as its code'],
    ['no code', '||a|가|\n', 'line 5: has "" as its code'],
    ['no message', '|400103004||가|\n', 'line 5: has an empty message (400103004)'],
    ['no description', '|400103004|a| |\n', 'line 5: has an empty description (400103004)'],
    ['a zero-width space', '|400103004|a\u200bb|가|\n', 'line 5: has an invisible character in its message (400103004)'],
    ['a direction override', '|400103004|a|\u202e가|\n', 'line 5: has an invisible character in its description (400103004)'],
    ['a soft hyphen', '|400103004|a\u00adb|가|\n', 'line 5: has an invisible character in its message (400103004)'],
    ['a control character', '|400103004|a\u0007b|가|\n', 'line 5: has an invisible character in its message (400103004)'],
    [
      'a text of more than a thousand characters',
      `|400103004|${'x'.repeat(1001)}|가|\n`,
      'line 5: has a message of 1001 characters (400103004)',
    ],
  ])('%s', (_name, broken, problem) => {
    expect(problems(broken + row)).toEqual([problem])
    expect(parse(broken + row).revision.entries.map(({ code }) => code)).toEqual(['400103005'])
  })

  test('a repeated code has both lines in its fault', () => {
    expect(problems(row + row)).toEqual(['line 6: has the code 400103005 a second time (first on line 5)'])
  })

  test('line numbers are right with CRLF and a byte order mark', () => {
    const { faults } = parseTable(`\ufeff${HEAD}${row}|1|a|가|\n`.replaceAll('\n', '\r\n'), FILE, families)
    expect(faults.map(({ field }) => field)).toEqual(['line 6'])
  })
})

describe('a file without a table of codes is refused', () => {
  test.each([
    ['an unknown header', '|코드|메시지|비고|\n|---|---|---|\n|0|a|가|\n', 'header'],
    ['a header in another order', '|설명|오류 메시지|오류 코드|\n|---|---|---|\n|0|a|가|\n', 'header'],
    ['a paragraph', `${HEAD}${row}\nMore about codes.\n`, 'line 7'],
    ['HTML', `${HEAD}${row}\n<script>alert(1)</script>\n`, 'line 7'],
    ['two tables', `${HEAD}${row}\n## Again\n\n|a|b|c|\n|-|-|-|\n`, 'table'],
    ['no table', '## Heading\n', 'table'],
    ['an empty file', '', 'table'],
    ['no rows', HEAD, 'table'],
  ])('%s', (_name, text, field) => {
    expect(parseTable(text, FILE, families).faults.map((fault) => fault.field)).toContain(field)
  })

  test.each([
    'content/tables/newest.md',
    'content/tables/2021-13-05.md',
    'content/tables/2021-02-30.md',
    'content/tables/2021-11-05-draft.md',
  ])('the name %s', (file) => {
    expect(parseTable(HEAD + row, file, families).faults.map(({ field }) => field)).toEqual(['file name'])
  })

  test('a megabyte in one cell, quickly', () => {
    const began = performance.now()
    expect(parse(`|400103005|${'|'.repeat(1_000_000)}|가|\n`).faults.length).toBeGreaterThan(0)
    expect(parse(`|400103005|${'x'.repeat(1_000_000)}|가|\n`).faults.length).toBeGreaterThan(0)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
