import { describe, expect, test } from 'vitest'
import type { CodeFacts } from '../../../src/catalog/index.ts'
import { standingOf } from '../../../src/catalog/standing.ts'
import { appearances } from '../../../src/catalog/tables/history.ts'

const CODE = '400103005'
/** History of a code in tables of these dates. The code is in the tables whose date ends with `+`. */
const history = (...days: string[]): ReturnType<typeof appearances> =>
  appearances(
    CODE,
    days.map((day) => ({
      date: day.replace('+', ''),
      file: '',
      lang: 'ko' as const,
      entries: day.endsWith('+') ? [{ code: CODE, message: 'm', description: '설명' }] : [],
    })),
  )
const later = (facts: CodeFacts['later']): CodeFacts => ({ later: facts }) as CodeFacts

describe('a code that left by its facts', () => {
  const left = later({ status: 'moved', left_on: '2021-11-22', successor: '404103000' })

  test('is moved when it left after the newest table, with the successor that a guide names', () => {
    expect(standingOf(left, history('2021-11-05+'), null, '2026-07')).toEqual({
      status: 'moved',
      left: '2021-11-22',
      successor: { code: '404103000', inferred: false },
      later: 'moved',
    })
  })

  test('left on the earlier date when a table lacks it too', () => {
    expect(standingOf(left, history('2021-11-05+', '2021-11-10'), null, '2026-07').left).toBe('2021-11-10')
    expect(standingOf(left, history('2021-11-05+', '2022-01-10'), null, '2026-07').left).toBe('2021-11-22')
  })

  test('is current when a table of that date or later has it', () => {
    expect(standingOf(left, history('2021-11-05+', '2021-11-22+'), null, '2026-07')).toMatchObject({
      status: 'current',
      left: null,
      successor: null,
    })
  })

  test('has a successor that is marked as inferred when the facts say so', () => {
    const guessed = later({ status: 'retired', left_on: '2021-11-22', successor: '404103000', successor_inferred: true })
    expect(standingOf(guessed, history('2021-11-05+'), null, '2026-07').successor).toEqual({ code: '404103000', inferred: true })
  })
})

describe('a code without facts', () => {
  test('is retired on the date of the first table that lacks it', () => {
    expect(standingOf(null, history('2021-11-05+', '2022-01-10', '2022-02-10'), null, '2026-07')).toMatchObject({
      status: 'retired',
      left: '2022-01-10',
    })
  })

  test('moved, by inference, when another code has its texts', () => {
    expect(standingOf(null, history('2021-11-05+', '2022-01-10'), '404103000', '2026-07')).toMatchObject({
      status: 'moved',
      successor: { code: '404103000', inferred: true },
    })
  })
})
