import { describe, expect, test } from 'vitest'
import { checkRevisions } from '../../../../src/catalog/check-revisions.ts'
import { suspicions } from '../../../../src/catalog/tables/suspicions.ts'
import type { TableEntry } from '../../../../src/catalog/tables/parse-table.ts'
import { changed, firstRows, revision } from './revisions.ts'

const first = revision('2021-11-05', firstRows)
const beside = { wordings: {}, leftOn: new Map<string, string>(), today: '2022-06-01' }
const judge = (rows: readonly (TableEntry | [string, string, string])[], more = {}, older = [first], date = '2022-01-10'): string =>
  suspicions(older, revision(date, rows), { ...beside, ...more }).join('; ')
const codes = firstRows.map(({ code }) => code)
const english = firstRows.map(({ code, message }): [string, string, string] => [code, message, `English of ${code}.`])

describe('a sound revision raises no suspicion', () => {
  test.each<[string, (TableEntry | [string, string, string])[]]>([
    ['the same table again', [...firstRows]],
    ['new codes', changed({ with: [['400106009', 'Full.', '가득 찼습니다.']] })],
    ['three codes gone', changed({ without: codes.slice(10, 13) })],
    ['every text changed', firstRows.map(({ code }) => [code, `Now it says ${code} so.`, `${code} 문구가 바뀌었습니다.`])],
    ['English descriptions', english],
    [
      'a moved code',
      changed({
        without: ['404105000'],
        with: [['404120000', 'Not found api key.', firstRows.find(({ code }) => code === '404105000')?.description ?? '']],
      }),
    ],
  ])('%s', (_what, rows) => {
    expect(judge(rows)).toBe('')
  })

  test('codes that leave as their facts say', () => {
    const leaving = codes.slice(10, 30)
    const leftOn = new Map(leaving.map((code) => [code, '2022-01-01']))
    expect(judge(changed({ without: leaving }), { leftOn })).toBe('')
    expect(judge(changed({ without: leaving }), { leftOn }, [first], '2021-12-01')).toMatch(/retires 20 codes/)
  })
})

describe('a revision that looks wrong is stopped with the codes', () => {
  const old = firstRows.map(({ code }, index): [string, string, string] => [code, `Older words ${String(index)}.`, '옛 문구입니다.'])
  const back = [revision('2021-11-01', old), first]

  test.each<[string, (TableEntry | [string, string, string])[], RegExp]>([
    ['cut off after seven rows', firstRows.slice(0, 7), /retires 79 codes \(.*409109000/],
    [
      'without four codes',
      changed({ without: codes.slice(10, 14) }),
      new RegExp(`retires 4 codes \\(${codes.slice(10, 14).join(', ')}\\)`),
    ],
    ['in English and without a code', english.slice(1), /retires 1 codes \(0\)/],
    [
      'with swapped columns',
      firstRows.map(({ code, message, description }) => [code, description, message]),
      /in each other's column for 86 codes/,
    ],
    [
      'with swapped columns, by language',
      firstRows.map(({ code, message, description }) => [code, description, message]),
      /has 86 messages that are not English/,
    ],
    [
      'with the texts of the next row',
      firstRows.map(({ code }, index) => [code, firstRows[index + 1]?.message ?? 'End.', '설명입니다.']),
      /has the messages of other codes for \d\d codes/,
    ],
    [
      'in Japanese',
      firstRows.map(({ code, message }) => [code, message, 'ステージを削除できません。']),
      /has 86 descriptions that are not English/,
    ],
    ['half in English', [...firstRows.slice(0, 50), ...english.slice(50)], /has 36 descriptions that are not Korean/],
  ])('%s', (_what, rows, expected) => {
    expect(judge(rows)).toMatch(expected)
  })

  test('of a year to come', () => {
    expect(judge(firstRows, {}, [first], '2099-01-01')).toBe('is of 2099-01-01, and today is 2022-06-01')
    expect(judge(firstRows, {}, [first], '2022-06-05')).toBe('')
  })

  test('unless the clock stands before the oldest table', () => {
    const content = { tables: [first, revision('2022-01-10', firstRows)], wordings: {}, facts: [], confirmed: {} }
    expect(checkRevisions(content, '2021-11-20')).toHaveLength(1)
    expect(checkRevisions(content, '1970-01-01')).toEqual([])
  })

  test('that says again what an older table said', () => {
    expect(judge(old, {}, back)).toMatch(/goes back to what older tables said for 86 codes/)
    expect(judge([...firstRows.slice(0, -1), ...old.slice(-1)], {}, back)).toBe('')
    expect(judge([...firstRows.slice(1, -1), ...old.slice(-1)], {}, back)).toMatch(
      /retires 1 codes.*goes back to what older tables said for 1 codes/,
    )
  })

  test('that says again what was reworded in a table that is not here', () => {
    const wordings = Object.fromEntries(
      codes.slice(5, 9).map((code) => [code, [{ message: `Words of today, ${code}.`, from: '2021-12-01' }]]),
    )
    expect(judge(firstRows, { wordings })).toMatch(/goes back to what older tables said for 4 codes/)
    expect(judge(firstRows, { wordings }, [first], '2021-11-20')).toBe('')
  })

  test('that brings back codes which had left', () => {
    const without = revision('2021-12-01', changed({ without: codes.slice(10, 13) }))
    expect(judge(firstRows, {}, [first, without])).toMatch(/goes back to what older tables said for 3 codes/)
  })
})
