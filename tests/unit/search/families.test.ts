import { afterAll, describe, expect, test } from 'vitest'
import { sampleBody } from '../../../src/catalog/anatomy.ts'
import type { CodeEntry } from '../../../src/catalog/index.ts'
import { movedCodes } from '../../search/labelled.ts'
import { openTestSite } from './site-index.ts'

const site = await openTestSite()
afterAll(() => {
  site.close()
})

const { codes, families } = site.catalog
const printed = codes.filter(({ history }) => !history[0]?.entry)
/** What is printed, with what varies filled in. */
const filled = (text: string): string => text.replace(/\{[^}]*\}/g, 'required header X-Id is missing')
const bodyOf = ({ code, family, message }: CodeEntry): string =>
  JSON.stringify(sampleBody(families[family]?.envelope.body ?? '', code, filled(message)))

test('46 codes at least are not in the first table, 31 of them of the gateway', () => {
  expect(printed.length).toBeGreaterThanOrEqual(46)
  expect(printed.filter(({ family }) => family === 'gateway').length).toBeGreaterThanOrEqual(31)
})

test.each(printed.map((entry) => [entry.code, entry] as const))('the body of %s in a ticket opens its page', async (code, entry) => {
  const { hits, certain, understood } = await site.engine.search(
    `안녕하세요.\n어제부터 아래 응답이 옵니다.\n\n${bodyOf(entry)}\n\n확인 부탁드립니다.`,
  )
  expect([hits.map((hit) => hit.code), certain, understood.by]).toEqual([[code], true, 'codes'])
})

describe('every text that was ever printed', () => {
  const texts = codes.flatMap(({ code, everPrinted }) => everPrinted.map((text) => [code, text] as const))
  const owners = new Map<string, string[]>()
  for (const [code, text] of texts) owners.set(text, [...(owners.get(text) ?? []), code])

  test.each(texts)('%s: %s', async (code, text) => {
    const { hits } = await site.engine.search(filled(text))
    const shared = owners.get(text) ?? []
    // What varies says nothing: "Bad Request" alone is the text of another code, too.
    const most = text.includes('{') ? shared.length + 1 : shared.length
    // A text that went to another number with its code may find that one alone.
    const right = movedCodes(site.catalog).find((pair) => pair[0] === code) ?? [code]
    expect(right).toContain(hits.slice(0, most).find((hit) => right.includes(hit.code))?.code)
  })
})

describe('a number that is no code here', () => {
  const tail = (at: number): string => String((at * 37) % 1000).padStart(3, '0')
  const made = [
    ...Array.from(
      { length: 15 },
      (_, at) => `${['400', '404', '409', '500', '401'][at % 5] ?? ''}${String(101 + (at % 10))}${tail(at + 9)}`,
    ),
    ...Array.from({ length: 15 }, (_, at) => `${['401', '403', '404', '429', '500'][at % 5] ?? ''}9${tail(at + 1)}`),
    ...['4011000', '40310', '999999999', '123', '400', '20001', '200040', '4001030055', '7', '-2'],
  ].filter((code) => !site.catalog.byCode.has(code))

  test('there are forty of them', () => {
    expect(new Set(made).size).toBe(40)
  })

  test.each(made)('%s in a body is not answered by the message', async (code) => {
    const { hits, state, unknown } = await site.engine.search(
      `{"header":{"isSuccessful":false,"resultCode":${code},"resultMessage":"Failed to delete stage. The stage have connected usage plan."}}`,
    )
    expect([hits, state, unknown.map((number) => number.code)]).toEqual([[], 'none', [code]])
  })
})

describe('an invented number of the form of a code, typed alone,', () => {
  const typed = Array.from({ length: 40 }, (_, at) => {
    const tail = String((at * 37 + 11) % 1000).padStart(3, '0')
    return at % 2 === 0
      ? `${['400', '404', '409', '500'][at % 4] ?? '400'}${String(101 + (at % 10))}${tail}`
      : `${['401', '403', '429', '503'][at % 4] ?? '401'}8${tail}`
  }).filter((code) => !site.catalog.byCode.has(code))

  test('there are forty of them', () => {
    expect(new Set(typed).size).toBe(40)
  })

  test.each(typed)('%s is explained and not answered', async (code) => {
    const { hits, near, state, unknown } = await site.engine.search(code)
    expect([hits, near, state, unknown.map((number) => number.code)]).toEqual([[], [], 'none', [code]])
  })
})

describe('an HTTP status', () => {
  test.each([
    ['429', '4291000'],
    ['HTTP 404', '4041007'],
    ['404', '4041007'],
    ['502 Bad Gateway', '5020001'],
    ['HTTP/1.1 429 Too Many Requests', '4291000'],
    ['429 에러가 계속 떠요', '4291000'],
    ['http status 503', '5030001'],
  ])('%s leads to the codes that come with it', async (text, first) => {
    const { hits, understood } = await site.engine.search(text)
    expect([understood.by, hits[0]?.code]).toEqual(['status', first])
  })

  test('is answered the same with and without the word, own codes first', async () => {
    const codesFor = async (text: string): Promise<string[]> => (await site.engine.search(text)).hits.map(({ code }) => code)
    const [bare, named] = [await codesFor('404'), await codesFor('HTTP 404')]
    expect(bare).toEqual(named)
    expect(bare[0]).toBe('4041007')
    expect(bare).toContain('404103000')
  })

  test.each(['HTTP 409', '409 에러', '409 Conflict', 'HTTP/1.1 409'])(
    'that no code has of its own leads to those that begin with it: %s',
    async (text) => {
      const [bare, named] = [await site.engine.search('409'), await site.engine.search(text)]
      expect(named.understood).toMatchObject({ by: 'prefix', text: '409' })
      expect(named.hits.map(({ code }) => code)).toEqual(bare.hits.map(({ code }) => code))
      expect(named.hits[0]?.code).toMatch(/^409/)
    },
  )

  test.each(['20', '999', 'HTTP 418', '429 times we called the API and it was fine', '404103'])('%s is none', async (text) => {
    expect((await site.engine.search(text)).understood.by).not.toBe('status')
  })
})
