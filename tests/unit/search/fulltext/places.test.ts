import { expect, it } from 'vitest'
import type { FoundPage, Pagefind } from '../../../../src/search/fulltext/pagefind.ts'
import { findPlaces, type Places } from '../../../../src/search/fulltext/places.ts'

const page = (code: string, lang: string, found = 'regionCode'): FoundPage => ({
  url: `/${code}/`,
  meta: { code, title: `${code} ${lang}` },
  sub_results: [
    { title: `${code} ${lang}`, url: `/${code}/#h-code`, excerpt: 'a', anchor: { element: 'h1' } },
    { title: 'Causes', url: `/${code}/#h-causes`, excerpt: `a <mark>${found}</mark>`, anchor: { element: 'h2' } },
  ],
})

/** Pagefind with pages, each with its score, by language; it notes what it is asked. */
function pagefindOf(pages: Record<'ko' | 'en', [code: string, score: number][]>): Pagefind & { asked: unknown[]; loaded: string[] } {
  const asked: unknown[] = []
  const loaded: string[] = []
  return {
    asked,
    loaded,
    search: (term, options) => {
      asked.push([term, options?.filters])
      const lang = options?.filters.lang ?? 'ko'
      const data = (code: string) => () => {
        loaded.push(`${code} ${lang}`)
        return Promise.resolve(page(code, lang))
      }
      return Promise.resolve({ results: pages[lang].map(([code, score]) => ({ score, data: data(code) })) })
    },
    mergeIndex: () => Promise.resolve(),
  }
}
const shown = ({ places }: Places): string[] => places.map(({ code, lang }) => `${String(code)} ${lang}`)

it('pages come in the language of the view first, each once, then those that have the words in the other alone', async () => {
  const pagefind = pagefindOf({ ko: [['A', 1], ['B', 0.5]], en: [['C', 3], ['A', 2]] }) // prettier-ignore
  const found = await findPlaces(pagefind, 'regionCode', { domain: 'stage' }, 'ko')
  expect(shown(found)).toEqual(['A ko', 'B ko', 'C en'])
  expect(pagefind.asked).toEqual([
    ['regionCode', { domain: 'stage', lang: 'ko' }],
    ['regionCode', { domain: 'stage', lang: 'en' }],
  ])
})

it('with both languages in view the better page of the two is shown', async () => {
  const pagefind = pagefindOf({ ko: [['A', 1], ['B', 0.5]], en: [['C', 3], ['A', 2]] }) // prettier-ignore
  expect(shown(await findPlaces(pagefind, 'x', {}, 'both'))).toEqual(['C en', 'A en', 'B ko'])
})

it('a link leads to the section, in the view of its language where the reader has the other', async () => {
  const pagefind = pagefindOf({ ko: [['A', 1]], en: [['B', 1]] })
  const { places } = await findPlaces(pagefind, 'x', {}, 'ko')
  expect(places.map(({ parts }) => parts.map(({ title, url }) => `${title} ${url}`))).toEqual([
    [' /A/#code', 'Causes /A/#causes'],
    [' /B/?lang=en#code', 'Causes /B/?lang=en#causes'],
  ])
  expect(places.map(({ url }) => url)).toEqual(['/A/', '/B/?lang=en'])
})

it('six pages are loaded at once, the others when they are asked for', async () => {
  const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((code): [string, number] => [code, 1])
  const pagefind = pagefindOf({ ko: codes, en: [] })
  const first = await findPlaces(pagefind, 'x', {}, 'ko')
  expect(pagefind.loaded).toHaveLength(6)
  const all = await first.more?.()
  expect(all?.places).toHaveLength(8)
  expect(all?.more).toBeNull()
})

it('nothing found is no place', async () => {
  expect(await findPlaces(pagefindOf({ ko: [], en: [] }), 'x', {}, 'ko')).toEqual({ places: [], more: null })
})

it('an index that has only the first letters of a word has no page with it', async () => {
  const marks = { ko: 'w', en: 'whether' }
  const pagefind: Pagefind = {
    search: (_term, options) => {
      const lang = options?.filters.lang ?? 'ko'
      return Promise.resolve({ results: [{ score: 1, data: () => Promise.resolve(page(lang, lang, marks[lang])) }] })
    },
    mergeIndex: () => Promise.resolve(),
  }
  expect(shown(await findPlaces(pagefind, 'whether', {}, 'ko'))).toEqual(['en en'])
  // A stem and a word half typed are enough.
  expect(shown(await findPlaces(pagefind, 'whethers', {}, 'ko'))).toEqual(['en en'])
})
