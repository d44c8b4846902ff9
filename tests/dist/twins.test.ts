import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { catalog } from '../../src/catalog/index.ts'
import { readConfig } from '../../src/delivery/config.ts'
import { cardsOn } from '../../src/twins/card.ts'
import type { CodesTwin, CodeTwin } from '../../src/twins/json-schema.ts'
import { all, attributeOf, parseCsv, parseMarkdown, parseXml, textOf } from '../unit/twins/parse.ts'

const DIST = resolve(process.cwd(), 'dist')
const { site, base } = readConfig(process.env)
const { codes, byCode, revisions, domains } = catalog()
const bytes = (name: string): Buffer => readFileSync(resolve(DIST, name))
const text = (name: string): string => bytes(name).toString('utf8')
/** Address of a path below the base, as the settings of this build have it. */
const address = (path: string): string => (site ? new URL(base + path, site).href : base + path)
/** Files of the site that an address leads to: the page of a folder, or the file itself. */
const fileOf = (url: string): string => {
  const path = decodeURIComponent(new URL(url, 'https://here.example').pathname).slice(base.length)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
const written = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text)
const isOurs = (url: string): boolean => url.startsWith(address(''))
const list = JSON.parse(text('codes.json')) as CodesTwin

describe('codes.json', () => {
  it('has every code of the catalogue, in its order, from the tables', () => {
    expect(list.codes.map(({ code }) => code)).toEqual(codes.map(({ code }) => code))
    expect(list.revision).toBe(revisions.at(-1))
    expect(list.generated_from).toEqual(revisions.map((date) => `content/tables/${date}.md`))
    expect(list.schema).toBe(address('codes.schema.json'))
  })

  it('validates against its schema, and so does each code by itself', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true }).addSchema(JSON.parse(text('codes.schema.json')) as AnySchemaObject, 'codes')
    expect(ajv.validate('codes', list), ajv.errorsText()).toBe(true)
    for (const twin of list.codes) {
      const alone = JSON.parse(text(`${twin.code}.json`)) as CodeTwin
      expect(ajv.validate('codes#/$defs/code', alone), `${twin.code}: ${ajv.errorsText()}`).toBe(true)
      expect(alone).toEqual(twin)
    }
  })

  it('says of each code what the catalogue says', () => {
    for (const twin of list.codes) {
      const entry = byCode.get(twin.code)
      const facts = entry?.facts
      expect(twin, twin.code).toMatchObject({
        url: address(`${twin.code}/`),
        domain: entry?.domain,
        title: entry?.title,
        message: entry?.message,
        description: { ko: written(entry?.description.ko), en: written(entry?.description.en) },
        actor: facts?.actor ?? null,
        retry: facts?.retry ?? null,
        class: entry?.class,
        status: entry?.status,
        successor: facts?.later?.successor ?? null,
        related: facts?.related ?? [],
        phrases: facts?.phrases ?? { ko: [], en: [] },
      })
      expect(twin.note === null).toBe(entry?.notes === null)
      expect(existsSync(resolve(DIST, fileOf(twin.url))), twin.url).toBe(true)
    }
  })

  it('names a source for every cause, check, step and prevention, and marks as many statements as are inferred', () => {
    for (const twin of list.codes) {
      const evidence = byCode.get(twin.code)?.facts?.evidence
      if (!evidence) continue
      const places = [
        ...(['causes', 'checks', 'fix'] as const).flatMap((name) => Object.keys(evidence[name]).map((id) => `${name}.${id}`)),
        ...(evidence.prevent ? ['prevent'] : []),
      ]
      expect([...new Set(twin.sources.map((source) => source.for))], twin.code).toEqual(places)
      const inferred = twin.sources.filter(({ status }) => status === 'inferred').length
      expect(twin.note?.ko.match(/\*\(추정: /g)?.length ?? 0, twin.code).toBe(inferred)
      expect(twin.note?.en.match(/\*\(Inferred: /g)?.length ?? 0, twin.code).toBe(inferred)
    }
  })
})

describe('the Markdown twins', () => {
  const pages = codes.map((entry) => ({ entry, markdown: text(`${entry.code}.md`) }))

  it('have the messages byte for byte, both notes and the page of the code', () => {
    for (const { entry, markdown } of pages) {
      const blocks = parseMarkdown(markdown).children.flatMap((node) => (node.type === 'code' ? [node.value] : []))
      expect(blocks, entry.code).toEqual(
        expect.arrayContaining([entry.message, ...Object.values(entry.description).filter((one) => one !== '')]),
      )
      expect(markdown.startsWith(`# ${entry.code} · `), entry.code).toBe(true)
      expect(markdown).toContain(address(`${entry.code}/`))
      if (entry.notes) expect(markdown, entry.code).toContain(`${address(`${entry.code}/`)}?lang=ko`)
    }
  })

  it('hold no HTML, no component, and no asterisks that Markdown prints', () => {
    for (const { entry, markdown } of pages) {
      const visit = (node: Nodes): void => {
        expect(node.type, entry.code).not.toBe('html')
        if (node.type === 'text') expect(node.value, entry.code).not.toMatch(/\*\*|<[A-Z]/)
        if ('children' in node) node.children.forEach(visit)
      }
      visit(parseMarkdown(markdown))
    }
  })

  it('link only to what is there', () => {
    for (const { entry, markdown } of pages) {
      const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, url = '']) => url).filter(isOurs)
      for (const link of links) expect(existsSync(resolve(DIST, fileOf(link))), `${entry.code}: ${link}`).toBe(true)
    }
  })
})

describe('codes.csv', () => {
  it('opens with a byte order mark and says what codes.json says', () => {
    expect([...bytes('codes.csv').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head = [], ...rows] = parseCsv(text('codes.csv').slice(1))
    expect(rows).toHaveLength(codes.length)
    const plain = (cell: string | undefined): string => (cell ?? '').replace(/^'(?=\s*[=+\-@])/, '')
    rows.forEach((row, index) => {
      const twin = list.codes[index]
      const cells = Object.fromEntries(head.map((column, at) => [column, plain(row[at])]))
      expect(cells).toEqual({
        code: twin?.code,
        url: twin?.url,
        domain: twin?.domain,
        class: twin?.class ?? '',
        title_ko: twin?.title.ko,
        title_en: twin?.title.en,
        message: twin?.message,
        description_ko: twin?.description.ko ?? '',
        description_en: twin?.description.en ?? '',
        actor: twin?.actor ?? '',
        retry: twin?.retry ?? '',
        status: twin?.status,
        successor: twin?.successor ?? '',
      })
      expect(row.some((cell) => /^\s*[=+\-@]/.test(cell))).toBe(false)
    })
  })
})

describe('llms.txt', () => {
  it('links every code once, under its domain; every link of the site leads somewhere', () => {
    const markdown = text('llms.txt')
    const links = [...markdown.matchAll(/^- \[.*\]\((\S+)\):/gm)].map(([, url = '']) => url)
    expect(links.slice(0, codes.length)).toEqual(domains.flatMap((domain) => domain.codes.map(({ code }) => address(`${code}.md`))))
    for (const link of links) expect(existsSync(resolve(DIST, fileOf(link))), link).toBe(true)
  })

  it('is followed by the full text of every page', () => {
    const full = text('llms-full.txt')
    for (const { code, notes } of codes) {
      expect(full).toContain(`\n## ${code} · `)
      if (notes) expect(full).toContain(`${address(`${code}/`)}?lang=en`)
    }
  })
})

describe('feed.xml and opensearch.xml', () => {
  it('tell every code that left, on the day it left', () => {
    const entries = all(parseXml(text('feed.xml')), 'entry')
    const ids = entries.map((entry) => textOf(entry, 'id'))
    for (const { code, status, left } of codes.filter((one) => one.left !== null)) {
      const entry = entries[ids.findIndex((id) => id.endsWith(`:${code}/${status}/${left ?? ''}`))]
      expect(entry && textOf(entry, 'updated'), code).toBe(`${left ?? ''}T00:00:00+09:00`)
      expect(entry && attributeOf(all(entry, 'link')[0], 'href'), code).toBe(address(`${code}/`))
    }
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('have the address of the site', () => {
    const search = parseXml(text('opensearch.xml'))
    expect(attributeOf(all(search, 'Url')[0], 'template')).toBe(`${address('')}?q={searchTerms}&go=1`)
    expect(existsSync(resolve(DIST, fileOf(textOf(search, 'Image'))))).toBe(true)
  })
})

describe('the head of a code’s page', () => {
  const drawn = cardsOn()
  const attribute = (html: string, pattern: RegExp): string =>
    (pattern.exec(html)?.[1] ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&')

  it('links the twins and, where cards are drawn, the card', () => {
    for (const { code, title } of codes) {
      const html = text(`${code}/index.html`)
      expect(attribute(html, /<link rel="alternate" type="application\/json" href="([^"]+)"/), code).toBe(address(`${code}.json`))
      expect(attribute(html, /<link rel="alternate" type="text\/markdown" href="([^"]+)"/), code).toBe(address(`${code}.md`))
      expect(attribute(html, /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/), code).toBe(address('feed.xml'))
      expect(html, code).toContain(`rel="search"`)
      expect(attribute(html, /<meta property="og:title" content="([^"]+)"/), code).toContain(code)
      expect(attribute(html, /<meta property="og:title" content="([^"]+)"/), code).toContain(title.ko.replaceAll('"', '&quot;'))
      expect(attribute(html, /<meta property="og:image" content="([^"]+)"/), code).toBe(drawn ? address(`og/${code}.png`) : '')
    }
  })

  it('leads to a small card of 1200 by 630', () => {
    const cards = existsSync(resolve(DIST, 'og')) ? readdirSync(resolve(DIST, 'og')).sort() : []
    expect(cards).toEqual(drawn ? codes.map(({ code }) => `${code}.png`).sort() : [])
    for (const card of cards) {
      const png = bytes(`og/${card}`)
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630])
      expect(png.length, card).toBeLessThan(20_480)
    }
  })
})
