import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { domainsOf } from '../../../src/catalog/filter-values.ts'
import type { CodeEntry } from '../../../src/catalog/index.ts'
import { createEngine } from '../../../src/search/engine.ts'
import { openTestSite, type TestSite } from './site-index.ts'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 60_000)
afterAll(() => {
  site.close()
})

const first = async (text: string): Promise<string | undefined> => (await site.engine.search(text)).hits[0]?.code

test('a message finds its code, whatever its spacing; shared messages find all of theirs', async () => {
  expect(await first('Fail regenerate api key')).toBe('500105000')
  expect(await first('API Key를재발급하지못했습니다')).toBe('500105000')
  const { hits } = await site.engine.search('Empty path on Stage Resource for deploying')
  expect(
    hits
      .slice(0, 4)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['400104003', '400104004', '400104005', '400104006'])
})

test('an unknown code is explained and never answered with a neighbour', async () => {
  const { state, hits, unknown } = await site.engine.search('400103999')
  expect({ state, hits }).toEqual({ state: 'none', hits: [] })
  expect(unknown[0]?.neighbours.length).toBeGreaterThan(0)
})

test('what nothing fits is refused, with near misses', async () => {
  expect(await site.engine.search('SQLSTATE 23505')).toMatchObject({ state: 'none', hits: [] })
  expect(await site.engine.search('쿠버네티스 노드 풀')).toMatchObject({ state: 'none', hits: [] })
})

test('a word that is still being typed is already searched for, a single letter is not', async () => {
  expect(await site.engine.search('스')).toMatchObject({ state: 'idle' })
  expect(await site.engine.search('스테')).toMatchObject({ state: 'done' })
  expect(await site.engine.search('배포 이')).toMatchObject({ state: 'done' })
  expect(await site.engine.search('0')).toMatchObject({ state: 'done' })
  expect(await site.engine.search(' '.repeat(60))).toMatchObject({ state: 'idle' })
})

test('an answer is certain when a code is named or one text is clearly meant, not when several codes come as close', async () => {
  expect(await site.engine.search('400103005')).toMatchObject({ certain: true })
  expect(await site.engine.search('Fail regenerate api key')).toMatchObject({ certain: true })
  expect(await site.engine.search('스테이지')).toMatchObject({ state: 'done', certain: false })
  expect(await site.engine.search('Empty path on Stage Resource for deploying')).toMatchObject({ state: 'done', certain: false })
  expect(await site.engine.search('400103')).toMatchObject({ state: 'done', certain: false })
  expect(await site.engine.search('SQLSTATE 23505')).toMatchObject({ state: 'none', certain: false })
})

test('filters narrow down', async () => {
  const { hits } = await site.engine.search('스테이지 삭제', { domain: 'usage-plan' })
  expect(hits.length).toBeGreaterThan(0)
  for (const { code } of hits) expect(domainsOf(site.catalog.byCode.get(code) as CodeEntry)).toContain('usage-plan')
  const nothing = await site.engine.search('스테이지 삭제', { domain: 'usage-plan', class: '0' })
  expect(nothing.hits).toEqual([])
})

test('a code that belongs to two domains is found under both', async () => {
  const both = site.catalog.codes.filter(({ alsoIn }) => alsoIn !== null)
  expect(both.length).toBeGreaterThan(0)
  for (const entry of both) {
    for (const domain of domainsOf(entry)) {
      const { hits } = await site.engine.search(entry.message, { domain })
      expect(
        hits.map(({ code }) => code),
        `${entry.code} under ${domain}`,
      ).toContain(entry.code)
    }
  }
})

test('without the index a code is still answered, anything else is a clear error, and the next search tries again', async () => {
  const fetching = globalThis.fetch
  globalThis.fetch = () => Promise.reject(new Error('offline'))
  const engine = createEngine({ base: '/', codes: site.catalog.codes.map(({ code }) => code), families: site.catalog.families })
  await engine.warm()
  expect(await engine.search('400103005')).toMatchObject({ state: 'done', hits: [{ code: '400103005', card: null }] })
  expect(await engine.search('스테이지 삭제')).toMatchObject({ state: 'error', hits: [] })
  globalThis.fetch = fetching
  expect(await engine.search('스테이지 삭제')).toMatchObject({ state: 'done' })
})

test('what was only heard, not read, finds its code', async () => {
  expect(await first('플랜에서 스테이지를 빼려는데 키가 아직 물려 있대요')).toBe('400106002')
  expect(await first('cannot publish, somebody else is rolling out the same stage right now')).toBe('409104001')
})

test('nothing of the index is loaded that nobody asks for', () => {
  for (const name of ['pagefind-ui.js', 'pagefind.js', 'wasm.unknown.pagefind'])
    expect(() => readFileSync(join(site.folder, 'pagefind', name))).toThrow()
})
