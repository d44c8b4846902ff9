import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createIndex } from 'pagefind'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decode } from '../../../src/search/index/cbor.ts'
import { searchDocuments } from '../../../src/search/index/document.ts'
import { openPagefind, type PagefindFiles } from '../../../src/search/index/pagefind-files.ts'
import { codeTerm } from '../../../src/search/language/terms.ts'
import { openTestSite, type TestSite } from './site-index.ts'

/** What of Pagefind's own engine is asked here. */
interface OwnEngine {
  init(): Promise<unknown>
  search(term: string, options: object): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
}

let site: TestSite
let files: PagefindFiles
let own: OwnEngine

beforeAll(async () => {
  site = await openTestSite()
  files = await openPagefind('/pagefind/')
  // The engine and its loader as Pagefind writes them, on the index that the site serves.
  const made = (await (await createIndex({})).index?.getFiles())?.files ?? []
  const named = (name: string): Uint8Array => made.find(({ path }) => path === name)?.content ?? new Uint8Array()
  writeFileSync(join(site.folder, 'pagefind/wasm.unknown.pagefind'), named('wasm.unknown.pagefind'))
  const loader = join(mkdtempSync(join(tmpdir(), 'pagefind-loader-')), 'pagefind.mjs')
  writeFileSync(loader, named('pagefind.js'))
  const module = (await import(pathToFileURL(loader).href)) as { createInstance(options: object): OwnEngine }
  own = module.createInstance({ basePath: '/pagefind/', noWorker: true, language: 'ko' })
  await own.init()
}, 60_000)
afterAll(() => {
  site.close()
})

const urlOf = async (page: number): Promise<string> => (await files.fragment<{ url: string }>(page)).url

describe('the index, read without the engine', () => {
  it("gives the pages that Pagefind's own engine gives", async () => {
    const terms = [...new Set([...searchDocuments(site.catalog)].flatMap((document) => document.terms.flatMap((field) => field.terms)))]
    const asked = ['stag', 'deplo', 'κ', 'γ', 'ν', 'zzz', ...terms.filter((_, at) => at % 17 === 0)]
    expect(asked.length).toBeGreaterThan(100)
    for (const term of asked) {
      const { results } = await own.search(term, {})
      const theirs = await Promise.all(results.map(async (result) => (await result.data()).url))
      const ours = await Promise.all([...new Set((await files.pagesWith(term)).map(({ page }) => page))].map(urlOf))
      expect(ours.sort(), term).toEqual(theirs.sort())
    }
  })

  it('keeps to filters as it does', async () => {
    for (const filters of [{ domain: ['deploy'] }, { domain: ['stage', 'swagger'], retry: ['no'] }, { domain: ['no such domain'] }]) {
      const { results } = await own.search('deplo', { filters })
      const theirs = await Promise.all(results.map(async (result) => (await result.data()).url))
      const wanted = await files.pagesOf(filters)
      const found = new Set((await files.pagesWith('deplo')).map(({ page }) => page).filter((page) => wanted.has(page)))
      expect((await Promise.all([...found].map(urlOf))).sort(), JSON.stringify(filters)).toEqual(theirs.sort())
    }
  })

  it('knows the weight of the field that has the word', async () => {
    const message = await files.pagesWith('regener')
    expect(message.map(({ weight }) => weight)).toContain(9)
    expect((await files.pagesWith(codeTerm('400103005'))).map(({ weight }) => weight)).toEqual([9])
  })

  it('asks again for a chunk that came cut short', async () => {
    const fetching = globalThis.fetch
    let cut = true
    globalThis.fetch = async (input) => {
      const response = await fetching(input)
      if (!cut || !(typeof input === 'string' && input.includes('/index/'))) return response
      const bytes = new Uint8Array(await response.arrayBuffer())
      return new Response(bytes.slice(0, bytes.length / 2))
    }
    const again = await openPagefind('/pagefind/')
    await expect(again.pagesWith('deplo')).rejects.toThrow()
    cut = false
    expect((await again.pagesWith('deplo')).length).toBeGreaterThan(0)
    globalThis.fetch = fetching
  })
})

describe('CBOR', () => {
  it.each([
    [[0x17], 23],
    [[0x18, 0xff], 255],
    [[0x19, 0x01, 0x00], 256],
    [[0x1a, 0, 1, 0, 0], 65536],
    [[0x38, 0x60], -97],
    [[0x63, 0xe2, 0x82, 0xac], '€'],
    [
      [0x82, 0x01, 0x81, 0x02],
      [1, [2]],
    ],
  ])('%j is %j', (bytes, value) => {
    expect(decode(new Uint8Array(bytes))).toEqual(value)
  })

  it.each([[[0x82, 0x01]], [[0x63, 0x61]], [[0x1b, 0, 0, 0, 0, 0, 0, 0, 1]], [[0xf6]], [[0x17, 0x17]], [[]]])('%j is refused', (bytes) => {
    expect(() => decode(new Uint8Array(bytes))).toThrow()
  })
})
