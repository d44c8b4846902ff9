import { expect, it } from 'vitest'
import type { Hit } from '../../../../src/search/engine.ts'
import { groupHits, lineOf } from '../../../../src/search/box/grouping.ts'

const pair = (text: string): { ko: string; en: string } => ({ ko: text, en: text })
const hit = (code: string, probability: number, ...groups: string[]): Hit =>
  ({
    code,
    probability,
    card: { groups: groups.map((id) => ({ id, how: pair(`how ${id}`), line: pair(`${code} in ${id}`) })) },
  }) as unknown as Hit
const shown = (hits: Hit[]): [string | null, ...string[]][] =>
  groupHits(hits).map(({ shared, hits: members }) => [shared?.how.en ?? null, ...members.map(({ code }) => code)])

it('codes that share a text and are about as likely stand together where the first of them stands', () => {
  const hits = [hit('A', 1, 'x'), hit('B', 0.99), hit('C', 0.98, 'x')]
  expect(shown(hits)).toEqual([
    ['how x', 'A', 'C'],
    [null, 'B'],
  ])
})

it('a code of the group that is clearly less likely is a result by itself', () => {
  expect(shown([hit('A', 1, 'x'), hit('C', 0.2, 'x')])).toEqual([
    [null, 'A'],
    [null, 'C'],
  ])
})

it('a code of two groups stands once', () => {
  const hits = [hit('A', 1, 'x'), hit('B', 1, 'x', 'y'), hit('C', 1, 'y')]
  expect(shown(hits)).toEqual([
    ['how x', 'A', 'B'],
    [null, 'C'],
  ])
})

it('a code without a card is a result by itself', () => {
  const bare: Hit = { code: 'A', card: null, probability: 1 }
  expect(shown([bare, hit('B', 1, 'x')])).toEqual([
    [null, 'A'],
    [null, 'B'],
  ])
})

it('codes that share a second group stand under its sentence, each with its own line of it', () => {
  const hits = [hit('A', 1, 'x', 'y'), hit('B', 1, 'z', 'y'), hit('C', 1, 'x', 'y')]
  expect(shown(hits)).toEqual([['how y', 'A', 'B', 'C']])
  const [group] = groupHits(hits)
  expect(hits.map((one) => lineOf(one, group?.shared ?? null)?.en)).toEqual(['A in y', 'B in y', 'C in y'])
})

it('of two groups with as many, the sentence is that of which more codes are results', () => {
  const hits = [hit('A', 1, 'x', 'y'), hit('B', 1, 'x', 'y'), hit('C', 0.1, 'y')]
  expect(shown(hits)).toEqual([
    ['how y', 'A', 'B'],
    [null, 'C'],
  ])
})

it('a code that shares another group with the first is not in its group', () => {
  expect(shown([hit('A', 1, 'x', 'y'), hit('B', 1, 'x'), hit('C', 1, 'y')])).toEqual([
    ['how x', 'A', 'B'],
    [null, 'C'],
  ])
})

it('a single result has the line of its first group, or none', () => {
  expect(lineOf(hit('A', 1, 'x', 'y'), null)?.en).toBe('A in x')
  expect(lineOf(hit('A', 1), null)).toBeNull()
})
