import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openPagefind, type Pagefind } from '../../src/search/fulltext/pagefind.ts'
import { findPlaces, type Place } from '../../src/search/fulltext/places.ts'
import { codePages, DIST } from './site.ts'

// Pagefind's own engine on the built index; what it fetches is read from the disk.
let pagefind: Pagefind
beforeAll(async () => {
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(new Response(readFileSync(fileURLToPath(url.replace(/\?.*/, ''))))))
  pagefind = await openPagefind(pathToFileURL(`${DIST}/`).href)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const placesOf = async (text: string, lang: 'ko' | 'en' = 'en', choice = {}): Promise<Place[]> => {
  let found = await findPlaces(pagefind, text, choice, lang)
  while (found.more) found = await found.more()
  return found.places
}
const marked = (places: readonly Place[]): string[] =>
  places.flatMap(({ parts }) => parts.flatMap(({ excerpt }) => excerpt.flatMap(({ text, hit }) => (hit ? [text] : []))))

describe('full-text search finds what stands in the pages', () => {
  test.each([
    ['a field name', 'regionCode', 'en'],
    ['an endpoint', '/usage-plans/{usagePlanId}', 'en'],
    ['a range of figures', '10000-12000', 'ko'],
    ['a label of the console', '"Disconnect Stage"', 'en'],
    ['a Korean word of a note, by its beginning', '복구할', 'ko'],
    ['a word of the guide', 'isSuccessful', 'ko'],
    ['an official message in either language', 'connected usage plan', 'ko'],
  ] as const)('%s: %s', async (_, text, lang) => {
    const places = await placesOf(text, lang)
    expect(places.length).toBeGreaterThan(0)
    expect(places[0]?.lang).toBe(lang)
    expect(marked(places).length).toBeGreaterThan(0)
  })

  test('every code in both languages, by its number', async () => {
    for (const code of [...codePages.keys()].filter((code) => code.length === 9))
      for (const lang of ['ko', 'en'] as const)
        expect((await placesOf(code, lang)).find((place) => place.code === code)?.lang, `${code} ${lang}`).toBe(lang)
  })

  test('with the filters of the list of codes', async () => {
    const all = await placesOf('usage plan')
    const some = await placesOf('usage plan', 'en', { domain: 'stage' })
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(all.length)
    expect(await placesOf('usage plan', 'en', { domain: 'no-such-domain' })).toEqual([])
  })
})

test.each(['원인과 조치', 'Copy the reply', '다른 형식으로 복사', 'When you contact support', 'Skip to the contents', 'At a glance'])(
  'words of the interface are not in it: %s',
  async (words) => {
    for (const lang of ['ko', 'en'] as const) expect(await placesOf(`"${words}"`, lang)).toEqual([])
  },
)
