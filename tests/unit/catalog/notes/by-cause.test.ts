import { expect, test } from 'vitest'
import { byCause } from '../../../../src/catalog/notes/by-cause.ts'

const of = (cause?: string): { inferred: string; for?: string } => ({ inferred: 'message', ...(cause === undefined ? {} : { for: cause }) })

test('checks and steps stand under their cause; what holds for all comes last', () => {
  const evidence = { causes: { a: of(), b: of() }, checks: { x: of('b'), y: of() }, fix: { one: of('a'), two: of(), three: of('a') } }
  expect(byCause(evidence)).toEqual([
    { cause: 'a', checks: [], fix: ['one', 'three'] },
    { cause: 'b', checks: ['x'], fix: [] },
    { cause: null, checks: ['y'], fix: ['two'] },
  ])
})

test('of a single cause everything is its own, and nothing is left for all', () => {
  expect(byCause({ causes: { a: of() }, checks: { x: of() }, fix: { one: of('a'), two: of() } })).toEqual([
    { cause: 'a', checks: ['x'], fix: ['one', 'two'] },
  ])
})
