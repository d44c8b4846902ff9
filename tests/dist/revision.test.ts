import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { nothing } from '../../src/i18n/code-page.ts'
import { metaPolicy } from '../../src/delivery/headers.ts'
import { openPagefind } from '../../src/search/fulltext/pagefind.ts'
import { findPlaces } from '../../src/search/fulltext/places.ts'
import { buildSite } from '../build-site.ts'
import { changed, currentRows, dayAfter, englishOf, firstRows, newestRow, tableText } from '../unit/catalog/tables/revisions.ts'

// Builds the whole site from the real content and two added, invented revisions.
const root = resolve(import.meta.dirname, '../..')
const IMG = '<img src=x onerror=alert(1)> </script><script>alert(2)</script>'
const MARKUP = '{alert(3)} [링크](javascript:alert(4)) **굵게** `코드` &lt;b&gt; <https://evil.example/> ${x}'
const QUOTES = `"quotes' && 'apostrophes" | bar`
// The days come after everything that is known, whatever tables are there: an older day would go back in time.
const [FIRST, SECOND, BROKEN] = [dayAfter(1), dayAfter(2), dayAfter(3)]
const row = (code: string): { message: string; description: string } =>
  firstRows.find((entry) => entry.code === code) ?? { message: '', description: '' }
const moved = newestRow('404105000')

let folder = ''
let dist = ''
const text = (name: string): string => readFileSync(join(dist, name), 'utf8')
const page = (code: string): Root => fromHtml(text(`${code}/index.html`))
const official = (tree: Root, lang: string): string => toString(select(`[data-message="${lang}"]`, tree) ?? { type: 'text', value: '' })
const section = (tree: Root, id: string): string =>
  toString(select(`[data-section="${id}"]`, tree) ?? { type: 'text', value: '' }).replace(/\s+/g, ' ')

const build = (): ReturnType<typeof buildSite> => buildSite(dist, { CONTENT_DIR: join(folder, 'content'), COMPRESS: 'off' })

const state = (path: string): string =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${String(statSync(join(path, name)).mtimeMs)}`)
    .join('\n')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'apigw-revision-'))
  dist = join(folder, 'dist')
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true })
  const invented = {
    without: ['400103005', '404105000'],
    with: [
      ['400103004', 'Reworded in January.', '일월에 바뀐 문구입니다.'],
      ['404120000', moved.message, moved.description],
      ['400106009', IMG, MARKUP],
      ['418777001', QUOTES, QUOTES],
    ] as [string, string, string][],
  }
  const rows = changed(invented, currentRows)
  writeFileSync(join(folder, `content/tables/${FIRST}.md`), `\ufeff${tableText(rows).replaceAll('\n', '\r\n')}`)
  const english = [
    ...rows.map(({ code, message }): [string, string, string] => [code, message, englishOf(code)]),
    ['409105009', 'Only in English.', 'Nobody has written it in Korean.'] as [string, string, string],
  ]
  writeFileSync(join(folder, `content/tables/${SECOND}.md`), tableText(english, '|Error Code |Error Message |Description |'))
  writeFileSync(
    join(folder, 'content/guide/read.en.mdx'),
    '---\ntitle: "Another folder, another guide"\norder: 1\n---\n\nSee <Code id="400103004" />.\n',
  )
  const { status, output } = build()
  if (status !== 0) throw new Error(output)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the site of a table with new revisions', () => {
  test('has a page for a new code, with the meaning of its digits and no note', () => {
    const tree = page('418777001')
    expect([official(tree, 'en'), official(tree, 'ko')]).toEqual([QUOTES, QUOTES])
    expect(section(tree, 'status')).toContain(nothing.note.en)
    expect(section(tree, 'glance')).toContain('418 알려지지 않은 숫자')
    expect(section(page('400106009'), 'glance')).toMatch(/400 잘못된 요청.*106 사용량 계획과 연결/)
    expect(section(page('400106009'), 'code')).toContain('사용량 계획')
    expect(toString(select('[data-section="history"]', tree) ?? { type: 'text', value: '' })).toContain(FIRST)
  })

  test('keeps the page of a code that left, with the date', () => {
    const tree = page('400103005')
    expect(section(tree, 'status')).toContain(`No longer in the official table since ${FIRST}.`)
    expect(official(tree, 'ko')).toBe(row('400103005').description)
    expect(section(tree, 'causes').length).toBeGreaterThan(50)
    expect((JSON.parse(text('400103005.json')) as { status: string }).status).toBe('retired')
  })

  test('shows the old and the new texts of a reworded code', () => {
    const tree = page('400103004')
    expect([official(tree, 'en'), official(tree, 'ko')]).toEqual([row('400103004').message, row('400103004').description])
    const today = (lang: string): string => toString(select(`[data-message-today="${lang}"]`, tree) ?? { type: 'text', value: '' })
    expect([today('en'), today('ko')]).toEqual(['Reworded in January.', '일월에 바뀐 문구입니다.'])
    for (const words of [row('400103004').message, row('400103004').description, 'Reworded in January.', FIRST]) {
      expect(section(tree, 'history')).toContain(words)
    }
    expect(JSON.parse(text('400103004.json'))).toMatchObject({
      message: 'Reworded in January.',
      printed_today: { message: 'Reworded in January.', description: '일월에 바뀐 문구입니다.', since: FIRST },
    })
  })

  test('links a moved code and its successor in both directions', () => {
    const hrefs = (code: string, part: string): unknown[] =>
      selectAll(`[data-section="${part}"] a`, page(code)).map((link) => link.properties.href)
    expect(hrefs('404105000', 'status')).toContain('/404120000/')
    expect(hrefs('404120000', 'status')).toContain('/404105000/')
    expect(section(page('404105000'), 'status')).toContain('Replaced by (inferred)')
  })

  test('takes the English descriptions of an English table and keeps the Korean descriptions', () => {
    const tree = page('400100002')
    expect(official(tree, 'ko')).toBe(row('400100002').description)
    expect(section(tree, 'message')).toContain('Official description, English')
    expect(section(tree, 'message')).toContain(englishOf('400100002'))
    expect(section(tree, 'history')).not.toContain('Reworded')
    expect(select('[data-message="ko"]', page('409105009'))).toBeUndefined()
    expect(JSON.parse(text('409105009.json'))).toMatchObject({ description: { ko: null, en: 'Nobody has written it in Korean.' } })
  })

  test('has the guide of the content folder', () => {
    const tree = fromHtml(text('guide/index.html'))
    expect(toString(select('#h-read', tree) ?? { type: 'text', value: '' })).toContain('Another folder, another guide')
    expect(select('#read a[href="/400103004/"]', tree)).toBeDefined()
  })

  test('has the date of the newest table and its number of codes', () => {
    expect(toString(select('footer', page('0')) ?? { type: 'text', value: '' })).toContain(
      `${String(currentRows.length + 2)} codes of the official table, revision ${SECOND}`,
    )
    expect(text('feed.xml')).toContain(`418777001/new/${FIRST}`)
    expect(text('feed.xml')).toContain(`404105000/moved/${FIRST}`)
  })

  test('shows dangerous markup as text', () => {
    const tree = page('400106009')
    expect([official(tree, 'en'), official(tree, 'ko')]).toEqual([IMG, MARKUP])
    expect(JSON.parse(text('400106009.json'))).toMatchObject({ message: IMG, description: { ko: MARKUP } })
    expect(
      (JSON.parse(text('codes.json')) as { codes: { code: string; message: string }[] }).codes.find(({ code }) => code === '400106009')
        ?.message,
    ).toBe(IMG)
  })

  test('finds dangerous markup in its full text, as text', async () => {
    vi.stubGlobal('fetch', (url: string) => Promise.resolve(new Response(readFileSync(fileURLToPath(url.replace(/\?.*/, ''))))))
    const pagefind = await openPagefind(pathToFileURL(`${dist}/`).href)
    const { places } = await findPlaces(pagefind, 'onerror', {}, 'en')
    vi.unstubAllGlobals()
    const place = places.find(({ code }) => code === '400106009')
    expect(place?.title).not.toMatch(/&\w+;/)
    const excerpts = place?.parts.map(({ excerpt }) => excerpt.map(({ text }) => text).join('')).join(' ') ?? ''
    expect(excerpts).toContain(IMG)
  })

  test('has no script, address or attribute from a table on any page', () => {
    for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))) {
      const tree = fromHtml(text(name))
      for (const element of selectAll('*', tree)) {
        // The bookmarks of integrations/ are programs of ours, and nothing in them comes from a table.
        const values = Object.entries(element.properties).filter(([key]) => !(name === 'integrations/index.html' && key.startsWith('data')))
        expect(
          values.filter(([key, value]) => /^on|^style$/i.test(key) || /^\s*(?:javascript|data|vbscript):/i.test(String(value))),
          name,
        ).toEqual([])
        expect(
          values.filter(([key, value]) => /^(?:href|src|action|formAction)$/.test(key) && String(value).includes('evil.example')),
          name,
        ).toEqual([])
        expect(element.tagName === 'img' && element.properties.src === 'x', name).toBe(false)
        if (element.tagName === 'script') expect(toString(element), name).not.toContain('alert(')
      }
      expect(metaPolicy(text(name)), name).not.toContain('unsafe-inline')
    }
    for (const name of ['feed.xml', 'opensearch.xml']) expect(text(name)).not.toMatch(/<img|<script/)
  })
})

describe('a broken table', () => {
  test.each([
    [`${BROKEN}.md`, '|400100000|only two cells|', /\.md · line 5: has 2 cells instead of three/],
    [`${BROKEN}.md`, '|400100000|a \u202e b|설명|', /\.md · line 5: has an invisible character in its message/],
    ['march.md', '|400100000|message|설명|', /tables\/march\.md · file name: is not a date/],
    ['2022-03-10.txt', '|400100000|message|설명|', /tables\/2022-03-10\.txt · file: is no file of the content/],
  ])('%s with "%s" stops the build before anything is written', (name, line, expected) => {
    const before = state(dist)
    const file = join(folder, 'content/tables', name)
    writeFileSync(file, tableText([]) + `${line}\n`)
    const { status, output } = build()
    rmSync(file)
    expect(status).not.toBe(0)
    expect(output).toMatch(expected)
    expect(state(dist)).toBe(before)
  })
})

test('content with several faults stops the build with all faults, before anything is written', () => {
  const before = state(dist)
  const spoilt: [string, RegExp, string][] = [
    ['codes/stage/400103005.yaml', /^actor: .*$/m, 'actor: boss'],
    ['codes/deploy/409104001.ko.mdx', /<Reply>[\s\S]*<\/Reply>/, ''],
    ['guide/links.ko.mdx', /^order: .*$/m, 'order: last'],
  ]
  const kept = spoilt.map(([name, from, to]) => {
    const file = join(folder, 'content', name)
    const source = readFileSync(file, 'utf8')
    writeFileSync(file, source.replace(from, to))
    return { file, source }
  })
  const { status, output } = build()
  for (const { file, source } of kept) writeFileSync(file, source)
  expect(status).toBe(1)
  expect(output).toMatch(/400103005\.yaml · actor: /)
  expect(output).toMatch(/409104001\.ko\.mdx · reply: /)
  expect(output).toMatch(/guide\/links\.ko\.mdx · order: /)
  expect(state(dist)).toBe(before)
})
