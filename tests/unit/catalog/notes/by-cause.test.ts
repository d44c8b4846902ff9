import { expect, test } from 'vitest'
import { byCause, inShownOrder } from '../../../../src/catalog/notes/by-cause.ts'

const of = (cause?: string): { inferred: string; for?: string } => ({ inferred: 'message', ...(cause === undefined ? {} : { for: cause }) })

test('checks and steps stand under their cause; what holds for all comes last', () => {
  const evidence = { causes: { a: of(), b: of() }, checks: { x: of('b'), y: of() }, fix: { one: of('a'), two: of(), three: of('a') } }
  expect(byCause(evidence)).toEqual([
    { cause: 'a', checks: [], fix: ['one', 'three'] },
    { cause: 'b', checks: ['x'], fix: [] },
    { cause: null, checks: ['y'], fix: ['two'] },
  ])
})

test('the evidence is in the order in which it is shown', () => {
  const evidence = { causes: { a: of(), b: of() }, checks: { x: of('b'), y: of('a') }, fix: { one: of(), two: of('b'), three: of('a') } }
  const { causes, checks, fix } = inShownOrder(evidence)
  expect([causes, checks, fix].map(Object.keys)).toEqual([
    ['a', 'b'],
    ['y', 'x'],
    ['three', 'two', 'one'],
  ])
  expect(checks['x']).toBe(evidence.checks.x)
})

test('of a single cause everything is its own, and nothing is left for all', () => {
  expect(byCause({ causes: { a: of() }, checks: { x: of() }, fix: { one: of('a'), two: of() } })).toEqual([
    { cause: 'a', checks: ['x'], fix: ['one', 'two'] },
  ])
})
