import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as Library from '../../src/tools/library.ts'
import { buildSite } from '../build-site.ts'

// Another product's codes are content: an entry of families.yaml, one of domains.yaml and a folder. The program is the same.
const root = resolve(import.meta.dirname, '../..')
const CODE = '61003'
const MESSAGE = 'The queue of the purple broker is full.'
const FAMILY = `
broker:
  name: { ko: 메시지 중개, en: Message broker }
  met_by: { ko: 메시지를 보내는 사람에게 반환되는 코드입니다., en: Returned to whoever sends a message. }
  page: official-table
  hosts: [broker.example.com]
  http:
    printed: true
    remark: { ko: 중개 서버가 정합니다, en: the broker decides }
    none: { ko: HTTP 상태 없음, en: no HTTP status }
  envelope:
    code: "${CODE}"
    body: '{ "fault": { "resultCode": {code}, "text": "{message}" } }'
  parts:
    - id: class
      digits: 2
      name: { ko: 영역, en: Area }
      heading: { ko: "첫 두 자리: 영역", en: "First two digits: area" }
      values:
        "61": { ko: 대기열 문제, en: Trouble with a queue, tone: warn, domain: broker-queue }
    - id: number
      digits: 3
      name: { ko: 일련번호, en: Number }
  whole: {}
  sorted_by: [class, number]
  domain: broker-queue
`
const DOMAIN = `
broker-queue:
  family: broker
  name: { ko: 보라색 대기열, en: Purple queue }
  sentence: { ko: 대기열에서 반환되는 오류입니다., en: Errors of a queue. }
`

let folder = ''
const text = (name: string): string => readFileSync(join(folder, 'dist', name), 'utf8')
const tree = (name: string): Root => fromHtml(text(name))
const words = (name: string, selector: string): string =>
  toString(select(selector, tree(name)) ?? { type: 'text', value: '' }).replace(/\s+/g, ' ')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'apigw-family-'))
  const content = join(folder, 'content')
  cpSync(join(root, 'content'), content, { recursive: true })
  appendFileSync(join(content, 'families.yaml'), FAMILY)
  appendFileSync(join(content, 'domains.yaml'), DOMAIN)
  const from = join(content, 'codes/gw-limits')
  mkdirSync(join(content, 'codes/broker-queue'))
  for (const name of readdirSync(from).filter((file) => file.startsWith('4291000.'))) {
    const source = readFileSync(join(from, name), 'utf8')
      .replace('code: "4291000"', `code: "${CODE}"`)
      .replace(/^( {2}ko: ).*\n( {2}en: ).*$/m, '$1보라색 대기열 가득 참\n$2Purple queue is full')
      .replace(/^ {2}message: .*$/m, `  message: "${MESSAGE}"`)
      .replace(/^ {2}status: .*$/m, '  status: 507')
      // No two codes have the same phrase.
      .replace(name.endsWith('.phrases.yaml') ? /^( {2}- ["']?)/gm : /$^/, '$1purple ')
    writeFileSync(join(content, 'codes/broker-queue', name.replace('4291000', CODE)), source)
  }
  const { status, output } = buildSite(join(folder, 'dist'), {
    CONTENT_DIR: content,
    COMPRESS: 'off',
    REPORT_URL: 'mailto:docs@example.com',
  })
  if (status !== 0) throw new Error(output)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a third family, which is content alone', () => {
  test('has the page of its code, with its area, its status and its message', () => {
    expect(words(`${CODE}/index.html`, '[data-section="code"]')).toMatch(/보라색 대기열.*대기열 문제.*Purple queue is full/)
    expect(words(`${CODE}/index.html`, '[data-message="en"]')).toBe(MESSAGE)
    expect(words(`${CODE}/index.html`, '[data-section="glance"]')).toMatch(/507.*the broker decides/)
    expect(words(`${CODE}/index.html`, '[data-section="status"]')).toContain('2021-03-23')
  })

  test('stands on home, in the list with its filter, on the page of its domain and in the guide', () => {
    expect(words('index.html', '#h-family-broker')).toBe('메시지 중개Message broker')
    expect(words('codes/index.html', `tr[data-family="broker"]`)).toContain(MESSAGE)
    expect(select('select[name="family"] option[data-ko="메시지 중개"]', tree('codes/index.html'))).not.toBeUndefined()
    expect(words('domain/broker-queue/index.html', 'main')).toMatch(/Message broker.*1 code/)
    expect(words('guide/index.html', 'main')).toMatch(/First two digits: area.*Trouble with a queue/)
    expect(words('guide/index.html', 'main')).toContain('"fault": { "resultCode": 61003')
  })

  test('can be reported; where the site has no address, the report has no path in its place', () => {
    const report = select('a[href^="mailto:"]', tree(`${CODE}/index.html`))?.properties.href
    expect(new URL(String(report)).searchParams.get('body')).toBe(`${CODE} · Purple queue is full\n\n`)
  })

  test('is in the twins', () => {
    expect(JSON.parse(text(`${CODE}.json`))).toMatchObject({ family: 'broker', class: '61', http_status: 507, message: MESSAGE })
    expect(text('codes.csv')).toContain(`${CODE}/`)
    expect(text('llms.txt')).toContain('Message broker: Returned to whoever sends a message.')
  })

  test('is found: by its number, a body, its message and its status; a number of its form that is no code is explained', async () => {
    const { answer } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'dist/apigw-codes.js')).href)) as typeof Library
    for (const query of [CODE, `{ "fault": { "resultCode": ${CODE}, "text": "x" } }`, MESSAGE, '507'])
      expect((await answer(query)).codes.map(({ code }) => code)[0], query).toBe(CODE)
    expect((await answer('resultCode: 61009')).unknown.map(({ code }) => code)).toEqual(['61009'])
  })
})
