import { expect, test } from 'vitest'
import { DATE } from '../../../src/catalog/day.ts'

test.each([
  ['since 2021-11-05, in (2026-07)', ['since ', '2021-11-05', ', in (2026-07)']],
  ['(2026-07)에도', ['(', '2026-07', ')에도']],
  ['10000-12000 and 2021-1', ['10000-12000 and 2021-1']],
])('the first date in "%s" is found whole, and no part of a longer number', (text, parts) => {
  const [before = '', date, ...rest] = text.split(DATE)
  expect(date === undefined ? [before] : [before, date, rest.join('')]).toEqual(parts)
})
