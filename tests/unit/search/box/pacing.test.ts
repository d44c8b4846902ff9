import { expect, it } from 'vitest'
import { mayShow } from '../../../../src/search/box/pacing.ts'

const typing = { composing: false, paused: false }
const composing = { composing: true, paused: false }
const paused = { composing: false, paused: true }

it('that nothing fits is said after a pause, never while a text is typed', () => {
  expect(mayShow('done', 'none', typing)).toBe(false)
  expect(mayShow('idle', 'none', typing)).toBe(false)
  expect(mayShow('done', 'none', composing)).toBe(false)
  expect(mayShow('done', 'none', paused)).toBe(true)
})

it('a list stays while a syllable is composed, until the reader pauses', () => {
  expect(mayShow('done', 'done', composing)).toBe(false)
  expect(mayShow('done', 'done', { composing: true, paused: true })).toBe(true)
  expect(mayShow('done', 'done', typing)).toBe(true)
})

it('a first answer, an emptied field and a fault are shown at once', () => {
  expect(mayShow('idle', 'done', composing)).toBe(true)
  expect(mayShow('none', 'done', composing)).toBe(true)
  expect(mayShow('done', 'idle', composing)).toBe(true)
  expect(mayShow('done', 'error', typing)).toBe(true)
})
