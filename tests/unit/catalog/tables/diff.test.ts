import { describe, expect, test } from 'vitest'
import { isEmpty, tableDiff } from '../../../../src/catalog/tables/diff.ts'
import { diffText } from '../../../../src/catalog/tables/diff-text.ts'
import { families } from '../real-families.ts'
import { changed, firstRows, revision } from './revisions.ts'

const first = revision('2021-11-05', firstRows)
const rowOf = (code: string): { message: string; description: string } =>
  firstRows.find((row) => row.code === code) ?? { message: '', description: '' }
const diffOf = (change: Parameters<typeof changed>[0]): ReturnType<typeof tableDiff> =>
  tableDiff([first], revision('2022-01-10', changed(change)), families)

describe('tableDiff', () => {
  test('finds nothing in the same table', () => {
    const diff = diffOf({})
    expect([isEmpty(diff), diff.same, diff.against]).toEqual([true, firstRows.length, '2021-11-05'])
    expect(diffText(diff, 'new.md')).toBe('new.md against the table of 2021-11-05: 86 codes the same, nothing to do.')
  })

  test('finds new codes, with the domain of their digits', () => {
    const diff = diffOf({ with: [['400106009', 'Full.', '가득 찼습니다.']] })
    expect(diff.new).toEqual([{ code: '400106009', message: 'Full.', description: '가득 찼습니다.', domain: 'usage-plan', back: false }])
    expect([diff.gone, diff.reworded, diff.moved]).toEqual([[], [], []])
  })

  test('finds missing codes', () => {
    expect(diffOf({ without: ['400103005'] }).gone).toEqual([{ code: '400103005', ...pick('400103005') }])
  })

  test('finds reworded codes, text by text', () => {
    const diff = diffOf({ with: [['400103005', 'New words.', rowOf('400103005').description]] })
    expect(diff.reworded).toEqual([
      { code: '400103005', message: { before: rowOf('400103005').message, after: 'New words.' }, description: null },
    ])
    expect(diff.same).toBe(firstRows.length - 1)
  })

  test('finds moved codes, and does not count them as new or gone', () => {
    const { message, description } = pick('400103005')
    const diff = diffOf({ without: ['400103005'], with: [['400120005', message, description]] })
    expect(diff.moved).toEqual([{ from: '400103005', to: '400120005', message, description }])
    expect([diff.new, diff.gone]).toEqual([[], []])
  })

  test('tells a code that comes back from a new code', () => {
    const older = [first, revision('2022-01-10', changed({ without: ['400103005'] }))]
    expect(tableDiff(older, revision('2022-02-10', firstRows), families).new).toMatchObject([{ code: '400103005', back: true }])
  })

  test('compares the first English table by its messages, because no older table has English descriptions', () => {
    const english = firstRows.map(({ code, message }): [string, string, string] => [code, message, 'In English.'])
    const diff = tableDiff([first], revision('2022-01-10', english), families)
    expect([isEmpty(diff), diff.lang]).toEqual([true, 'en'])
  })
})

test('the report has a block for each kind of change', () => {
  const { message, description } = pick('400103004')
  const text = diffText(
    diffOf({
      without: ['400103005', '400103004'],
      with: [
        ['400120004', message, description],
        ['400106009', 'Full.', '가득.'],
        ['400100000', 'Bad.', '나쁨.'],
      ],
    }),
    'new.md',
  )
  expect(text).toContain('1 new:\n  400106009 (domain by its digits: usage-plan)\n    + Full.\n    + 가득.')
  expect(text).toContain(`1 gone:\n  400103005\n    - ${pick('400103005').message}`)
  expect(text).toContain('1 reworded:\n  400100000\n    - Invalid parameter.\n    + Bad.')
  expect(text).toContain('1 moved:\n  400103004 -> 400120004')
})

function pick(code: string): { message: string; description: string } {
  const { message, description } = rowOf(code)
  return { message, description }
}
