import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createIndex } from 'pagefind'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEngine } from '../../../src/search/engine.ts'
import { pagefindLean } from '../../../src/search/pagefind-lean.ts'
import type { PagefindModule } from '../../../src/search/retrieval.ts'
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

test('filters narrow down', async () => {
  const { hits } = await site.engine.search('스테이지 삭제', { domain: ['usage-plan'] })
  expect(hits.length).toBeGreaterThan(0)
  expect(hits.every(({ card }) => card?.domain === 'usage-plan')).toBe(true)
})

test('without the index a code is still answered, anything else is a clear error, and the next search tries again', async () => {
  let broken = true
  const codes = site.catalog.codes.map(({ code }) => code)
  const engine = createEngine({
    base: '/',
    codes,
    load: () => (broken ? Promise.reject(new Error('offline')) : Promise.resolve(pagefindLean)),
  })
  await engine.warm()
  expect(await engine.search('400103005')).toMatchObject({ state: 'done', hits: [{ code: '400103005', card: null }] })
  expect(await engine.search('스테이지 삭제')).toMatchObject({ state: 'error', hits: [] })
  broken = false
  expect(await engine.search('스테이지 삭제')).toMatchObject({ state: 'done' })
})

test("the lean loader gives what Pagefind's own gives", async () => {
  const { index } = await createIndex({})
  const loader = (await index?.getFiles())?.files.find(({ path }) => path === 'pagefind.js')
  const file = join(mkdtempSync(join(tmpdir(), 'pagefind-loader-')), 'pagefind.mjs')
  writeFileSync(file, loader?.content ?? '')
  const own = (await import(pathToFileURL(file).href)) as PagefindModule
  const instances = [own, pagefindLean].map((module) => module.createInstance({ basePath: '/pagefind/', noWorker: true, language: 'ko' }))
  await Promise.all(instances.map((instance) => instance.init()))
  for (const term of ['deploy', 'stag', 'swagger', 'zzz', 'νeabadaaaf']) {
    const answers = await Promise.all(
      instances.map((instance) => instance.search(term, { filters: term === 'deploy' ? { domain: ['deploy'] } : {} })),
    )
    const [a, b] = answers.map(({ results }) => results.map(({ id, score }) => `${id} ${score.toFixed(4)}`).sort())
    expect(b).toEqual(a)
  }
})

test('nothing of the index is loaded that nobody asks for', () => {
  expect(() => readFileSync(join(site.folder, 'pagefind/pagefind-ui.js'))).toThrow()
})
