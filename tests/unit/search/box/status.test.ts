import { expect, it } from 'vitest'
import { statusOf } from '../../../../src/search/box/status.ts'
import type { Hit } from '../../../../src/search/engine.ts'

const hits = (count: number): Hit[] => Array.from({ length: count }, (_, index) => ({ code: String(index), card: null, probability: 1 }))
const nothing = { hits: [], unknown: [] }

it('says how many results there are, in the number of the language', () => {
  expect(statusOf({ state: 'done', hits: hits(1), unknown: [] })).toEqual({ ko: '결과 1개', en: '1 result' })
  expect(statusOf({ state: 'done', hits: hits(3), unknown: [] })).toEqual({ ko: '결과 3개', en: '3 results' })
})

it('tells a code that no table has from a text that nothing fits', () => {
  expect(statusOf({ state: 'none', hits: [], unknown: [{ code: '400103999', neighbours: [] }] })?.en).toContain('No such code')
  expect(statusOf({ state: 'none', ...nothing })?.en).toContain('Nothing documented')
})

it('says that the index is missing, and nothing before anything is asked', () => {
  expect(statusOf({ state: 'error', ...nothing })?.en).toContain('could not be loaded')
  expect(statusOf({ state: 'idle', ...nothing })).toBeNull()
})
