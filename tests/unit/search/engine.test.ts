import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { domainsOf } from '../../../src/catalog/filter-values.ts'
import type { CodeEntry } from '../../../src/catalog/index.ts'
import { statusesOf } from '../../../src/search/query/known.ts'
import { createEngine } from '../../../src/search/engine.ts'
import { FOLDER } from '../../../src/search/index/knowledge.ts'
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

test('an unknown code is explained and never answered with a neighbour, of which the title is told', async () => {
  const { state, hits, unknown } = await site.engine.search('400103999')
  expect({ state, hits }).toEqual({ state: 'none', hits: [] })
  expect(unknown[0]?.neighbours.map(({ code, card }) => [code, card?.code])).toContainEqual(['400103005', '400103005'])
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
  const engine = createEngine({
    base: '/',
    codes: site.catalog.codes.map(({ code }) => code),
    families: site.catalog.families,
    statuses: statusesOf(site.catalog.codes.filter(({ facts }) => facts?.printed)),
  })
  await engine.warm()
  expect(await engine.search('400103005')).toMatchObject({ state: 'done', hits: [{ code: '400103005', card: null }] })
  expect(await engine.search('스테이지 삭제')).toMatchObject({ state: 'error', hits: [] })
  globalThis.fetch = fetching
  expect(await engine.search('스테이지 삭제')).toMatchObject({ state: 'done' })
})

test('what was only heard, not read, finds its code, if only as the nearest', async () => {
  expect(await first('플랜에서 스테이지를 빼려는데 키가 아직 물려 있대요')).toBe('400106002')
  // How sure that is depends on the tables: the score has the floors.
  const { hits, near } = await site.engine.search('cannot publish, somebody else is rolling out the same stage right now')
  expect([...hits, ...near][0]?.code).toBe('409104001')
})

test('a small table is one file; the calls beside it are asked for when a text names one', () => {
  expect(readdirSync(join(site.folder, FOLDER))).toEqual(['calls.json', 'start.json'])
})

test('the sentence that decides is told by its place in the text', async () => {
  const text =
    '안녕하세요, 온빛상사입니다.\n\n어제부터 스테이지를 지우려는데 사용량 계획이 붙어 있어서 안 된대요.\n감사합니다.\n010-1234-5678'
  const { hits, decided } = await site.engine.search(text)
  expect(hits[0]?.code).toBe('400103005')
  expect(text.slice(decided?.from, decided?.to)).toContain('스테이지를 지우려는데')
})

test('a heading that stands in some message does not answer', async () => {
  for (const text of [
    '[product] API Gateway\n점심 메뉴가 무엇인가요\n[Pipeline] stage',
    'API Gateway\n\n이번 달 청구서 금액이 너무 많이 나왔습니다',
  ])
    expect((await site.engine.search(text)).state, text).toBe('none')
})

test('a message that goes on is not the one that it begins like, and both are shown', async () => {
  const { hits } = await site.engine.search('kim: 이거 뭐죠\nkim: "Fail delete api key. The api key is connected to usage plan"')
  expect(hits[0]?.code).toBe('400105000')
  expect(hits.map(({ code }) => code)).toContain('500105003')
})

test('codes that share a text are about as likely', async () => {
  const { hits } = await site.engine.search('스테이지 배포 요청에 실패했습니다. 잠시 후 다시 시도해주세요.')
  const group = hits.filter(({ card }) => card?.groups.some(({ id }) => id === hits[0]?.card?.groups[0]?.id))
  expect(group.length).toBeGreaterThan(1)
  const likely = hits.map(({ probability }) => probability)
  expect(likely).toEqual([...likely].sort((a, b) => b - a))
  for (const { probability } of hits) expect(probability).toBeLessThanOrEqual(1)
})

test('laughter, weeping and two consonants are no question', async () => {
  for (const text of ['ㅠㅠ', 'ㅋㅋㅋㅋ', 'ㅅㅌ']) expect((await site.engine.search(text)).hits, text).toEqual([])
})

test('a syllable that is still being composed is the beginning of one', async () => {
  const whole = await site.engine.search('스테이지 삭제')
  const begun = await site.engine.search('스테이지 삭젱', {}, { composing: true })
  expect(begun.hits[0]?.code).toBe(whole.hits[0]?.code)
})

test('a code in the middle of a megabyte is found, and no task is long', { timeout: 60_000 }, async () => {
  const noise = Array.from({ length: 20_000 }, (_, at) => `2026-11-20 10:00:00 INFO worker ${String(at)} did something useful`)
  noise[10_000] = 'resultCode=400103005'
  expect((await site.engine.search(noise.join('\n'))).hits.map(({ code }) => code)).toEqual(['400103005'])
})

test('digits alone are told as what was searched for', async () => {
  expect((await site.engine.search('#400-103')).understood).toMatchObject({ by: 'prefix', text: '400103' })
  expect((await site.engine.search('103005')).understood).toMatchObject({ by: 'prefix', text: '103005' })
})

test('a secret at the end of a long paste is told, a hash that names a request is none wherever the text is cut', async () => {
  const long = (line: string): string => Array.from({ length: 500 }, () => line).join('\n')
  const logged = long('2026-11-20 10:00:00 INFO trace_id=3f9a1c77b2e84d06a5c19e02d7bb4410 did something useful')
  const secretsOf = async (text: string): Promise<string[]> => (await site.engine.search(text)).understood.resolved.secrets
  expect(await secretsOf(logged)).toEqual([])
  expect(await secretsOf(`${logged}\nAuthorization: Bearer abcdefghijklmnop1234`)).toEqual(['token'])
})
