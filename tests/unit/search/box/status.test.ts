// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { announcer, statusOf } from '../../../../src/search/box/status.ts'
import type { Hit } from '../../../../src/search/engine.ts'

const hits = (count: number): Hit[] => Array.from({ length: count }, (_, index) => ({ code: String(index), card: null, probability: 1 }))
const nothing = { hits: [], unknown: [] }

it('says how many results there are, in the number of the language', () => {
  expect(statusOf({ state: 'done', hits: hits(1), unknown: [] })).toEqual({ ko: '결과 1개', en: '1 result' })
  expect(statusOf({ state: 'done', hits: hits(3), unknown: [] })).toEqual({ ko: '결과 3개', en: '3 results' })
})

it('tells a code that no table has from a text that nothing fits', () => {
  expect(statusOf({ state: 'none', hits: [], unknown: [{ code: '400103999', neighbours: [] }] })?.en).toContain('Not among the codes')
  expect(statusOf({ state: 'none', ...nothing })?.en).toContain('Nothing documented')
})

it('says that the index is missing, and nothing before anything is asked', () => {
  expect(statusOf({ state: 'error', ...nothing })?.en).toContain('could not be loaded')
  expect(statusOf({ state: 'idle', ...nothing })).toBeNull()
})

afterEach(() => {
  vi.useRealTimers()
})

it('a settled query is announced once, and what is found later is added without saying the answer again', () => {
  vi.useFakeTimers()
  const region = document.createElement('p')
  const status = announcer(region)
  const said = (): string => region.textContent.trim()
  status.answer({ ko: '하나', en: 'one' })
  status.answer({ ko: '둘', en: 'two' })
  status.add({ ko: '셋', en: 'three' })
  expect(said()).toBe('')
  vi.runAllTimers()
  expect(said()).toBe('둘two 셋three')
  status.add({ ko: '넷', en: 'four' })
  vi.runAllTimers()
  expect(said()).toBe('넷four')
  status.answer(null)
  vi.runAllTimers()
  expect(said()).toBe('')
})
