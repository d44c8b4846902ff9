import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const HANGUL = /[가-힣]/
/** Words that are the same in both languages, and names of languages in their own language. */
const ALIKE = /^(?:API Key|API Gateway|Markdown|JSON|CSV)$/

/** Faults of the pairs in a module of words. Functions are called with sample arguments. */
function wrongPairs(value: unknown, path: string): string[] {
  if (typeof value === 'function') return wrongPairs((value as (...values: string[]) => unknown)('1', '2'), `${path}()`)
  if (typeof value !== 'object' || value === null) return []
  const { ko = '', en = '' } = value as Partial<Record<string, unknown>>
  if (typeof ko !== 'string' || typeof en !== 'string' || ko + en === '')
    return Object.entries(value).flatMap(([key, inner]) => wrongPairs(inner, `${path}.${key}`))
  if (ko === en && ALIKE.test(ko)) return []
  return HANGUL.test(ko) && en !== '' && !HANGUL.test(en) ? [] : [`${path}: ${ko} / ${en}`]
}

test('a pair that lacks a language, has the same text twice or swaps the languages is found at any depth', () => {
  expect(
    wrongPairs({ a: { ko: '가', en: 'a' }, b: { c: (n: string) => ({ ko: `${n}개`, en: n }) }, d: { ko: 'API Key', en: 'API Key' } }, 'x'),
  ).toEqual([])
  for (const pair of [{ ko: '가' }, { ko: '가', en: '' }, { ko: 'same', en: 'same' }, { ko: 'a', en: '가' }])
    expect(wrongPairs({ deep: { pair } }, 'x'), JSON.stringify(pair)).toHaveLength(1)
})

const modules = readdirSync('src/i18n').filter((name) => name.endsWith('.ts'))
test.each(modules)('%s has every word in Korean and in English', async (name) => {
  const exported = Object.entries((await import(pathToFileURL(`src/i18n/${name}`).href)) as Record<string, unknown>)
  expect(exported.flatMap(([key, words]) => (typeof words === 'object' ? wrongPairs(words, `${name} ${key}`) : []))).toEqual([])
})
