import { expect, it } from 'vitest'
import { understoodAs } from '../../../../src/search/box/understood.ts'
import type { Hit, SearchResult } from '../../../../src/search/engine.ts'

const hits = (count: number): Hit[] => Array.from({ length: count }, (_, index) => ({ code: String(index), card: null, probability: 1 }))
const understood = (by: SearchResult['understood']['by'], text: string, typed: boolean): SearchResult['understood'] => ({
  by,
  text,
  resolved: { codes: [], unknown: [], prefix: [], typed, secrets: [] },
})

it('one code that was typed goes without saying; several, or one out of a paste, are counted', () => {
  expect(understoodAs({ understood: understood('codes', '', true), hits: hits(1) }, '400103005')).toBeNull()
  expect(understoodAs({ understood: understood('codes', '', true), hits: hits(2) }, 'x')?.words.en).toBe('found 2 codes')
  expect(understoodAs({ understood: understood('codes', '', false), hits: hits(1) }, 'x')?.words.en).toBe('found 1 code')
  expect(understoodAs({ understood: understood('codes', '', true), hits: [] }, '400103999')).toBeNull()
})

it('digits that begin codes are counted', () => {
  expect(understoodAs({ understood: understood('prefix', '', true), hits: hits(8) }, '400103')?.words.en).toContain('8 codes begin')
})

it('of a paste the sentence that was searched for is quoted, as far as a line goes', () => {
  const reading = understoodAs({ understood: understood('message', 'a'.repeat(500), false), hits: hits(1) }, 'mail')
  expect(reading?.quote).toBe('a'.repeat(160))
})

it('a typed text is quoted only where something else was searched for', () => {
  expect(understoodAs({ understood: understood('text', '스테이지 삭제', true), hits: hits(1) }, ' 스테이지  삭제')).toBeNull()
  expect(understoodAs({ understood: understood('text', '삭제', true), hits: hits(1) }, 'tkrwp')?.quote).toBe('삭제')
})
