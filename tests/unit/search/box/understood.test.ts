import { expect, it } from 'vitest'
import { certaintyOf, countOf, understoodAs, unreadOf } from '../../../../src/search/box/understood.ts'
import { FIGURES } from '../../../../src/search/answer/figures.ts'
import type { Hit, SearchResult } from '../../../../src/search/engine.ts'

const hits = (count: number): Hit[] => Array.from({ length: count }, (_, index) => ({ code: String(index), card: null, probability: 1 }))
const understood = (by: SearchResult['understood']['by'], text: string, typed: boolean): SearchResult['understood'] => ({
  by,
  text,
  resolved: { codes: [], unknown: [], partial: [], digits: '', typed, secrets: [] },
})

it('one code that was typed goes without saying; several, or one out of a paste, are counted', () => {
  expect(understoodAs({ understood: understood('codes', '', true), hits: hits(1), decided: null }, '400103005')).toBeNull()
  expect(understoodAs({ understood: understood('codes', '', true), hits: hits(2), decided: null }, 'x')?.words.en).toBe('Found 2 codes')
  expect(understoodAs({ understood: understood('codes', '', false), hits: hits(1), decided: null }, 'x')?.words.en).toBe('Found 1 code')
  expect(understoodAs({ understood: understood('codes', '', true), hits: [], decided: null }, '400103999')).toBeNull()
})

it('the codes that answer a text are counted, unless other words count them', () => {
  expect(countOf({ understood: understood('message', '', false), hits: hits(3) })?.en).toBe('3 results')
  expect(countOf({ understood: understood('text', 'x', true), hits: hits(1) })?.ko).toBe('결과 1개')
  expect(countOf({ understood: understood('codes', '', false), hits: hits(3) })).toBeNull()
  expect(countOf({ understood: understood('text', 'x', true), hits: [] })).toBeNull()
})

it('codes that begin, or end, with the digits are counted', () => {
  const words = (digits: string, ...codes: string[]): string | undefined =>
    understoodAs(
      {
        understood: understood('prefix', digits, true),
        hits: codes.map((code) => ({ code, card: null, probability: 1 })),
        decided: null,
      },
      digits,
    )?.words.en
  expect(words('400103', '400103005', '400103006')).toBe('2 codes begin with these digits')
  expect(words('3005', '400103005')).toBe('1 code ends with these digits')
})

it('of a paste the sentence that decided is quoted, in what stands around it and as far as a line goes', () => {
  const text = `${'안녕하세요. '.repeat(20)}\n${'a'.repeat(500)}\n${'b'.repeat(200)}`
  const from = text.indexOf('a')
  const reading = understoodAs({ understood: understood('message', 'a', false), hits: hits(1), decided: { from, to: from + 500 } }, text)
  expect(reading?.quote?.text).toBe(`${'a'.repeat(160)}…`)
  expect(reading?.quote?.before).toMatch(/^… .*안녕하세요\. $/)
  const short = understoodAs({ understood: understood('message', 'x', false), hits: hits(1), decided: { from: 3, to: 5 } }, 'Hi\nno\nbye')
  expect(short?.quote).toEqual({ before: 'Hi ', text: 'no', after: ' bye' })
})

it('a paste that nothing answers quotes nothing', () => {
  expect(understoodAs({ understood: understood('message', 'x', false), hits: [], decided: { from: 0, to: 1 } }, 'x\ny')).toBeNull()
})

it('how sure an answer is comes in three steps, and of codes goes without saying', () => {
  const steps = [
    [true, 0.9],
    [false, FIGURES.sure],
    [false, FIGURES.sure - 0.1],
  ] as const
  const words = steps.map(([certain, sure]) => certaintyOf({ understood: understood('text', '', true), hits: hits(1), certain, sure })?.en)
  expect(words).toEqual(['Sure', 'Likely', 'Not sure: check before you answer'])
  expect(certaintyOf({ understood: understood('codes', '', true), hits: hits(1), certain: true, sure: 1 })).toBeNull()
  expect(certaintyOf({ understood: understood('text', '', true), hits: [], certain: false, sure: 0.1 })).toBeNull()
})

it('what of a paste was not read is said', () => {
  const paste = { understood: understood('message', '', false) }
  expect(unreadOf(paste, `short\n${'a'.repeat(601)}`)?.en).toContain('600 characters')
  expect(unreadOf(paste, `short\n${'a'.repeat(600)}`)).toBeNull()
  expect(unreadOf({ understood: understood('codes', '', false) }, 'a'.repeat(900))).toBeNull()
})

it('a typed text is quoted only where something else was searched for', () => {
  expect(
    understoodAs({ understood: understood('text', '스테이지 삭제', true), hits: hits(1), decided: null }, ' 스테이지  삭제'),
  ).toBeNull()
  expect(understoodAs({ understood: understood('text', '삭제', true), hits: hits(1), decided: null }, 'tkrwp')?.quote?.text).toBe('삭제')
})
