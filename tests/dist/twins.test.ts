import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { select, selectAll } from 'hast-util-select'
import { toString as htmlText } from 'hast-util-to-string'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { readConfig } from '../../src/delivery/config.ts'
import { cardsOn } from '../../src/twins/chat-card.ts'
import type { CodesTwin, CodeTwin } from '../../src/twins/json-schema.ts'
import { all, attributeOf, parseCsv, parseMarkdown, parseXml, textOf } from '../unit/twins/parse.ts'
import { classesOf } from './classes.ts'
import { codePages, newestRows, officialRows, sectionsOf } from './site.ts'

const DIST = resolve(process.cwd(), 'dist')
const { site, base } = readConfig(process.env)
const bytes = (name: string): Buffer => readFileSync(resolve(DIST, name))
const text = (name: string): string => bytes(name).toString('utf8')
/** Address of a path below the base, as the settings of this build have it. */
const address = (path: string): string => (site ? new URL(base + path, site).href : base + path)
/** File of the site at an address: the page of a folder, or the file itself. */
const fileOf = (url: string): string => {
  const path = decodeURIComponent(new URL(url, 'https://here.example').pathname).slice(base.length)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
const isOurs = (url: string): boolean => url.startsWith(address(''))
const withoutSpace = (words: string): string => words.replace(/\s+/g, '')
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()
const list = JSON.parse(text('codes.json')) as CodesTwin
const codes = [...codePages.keys()]
const tables = readdirSync('content/tables')
  .filter((name) => name.endsWith('.md'))
  .sort()

describe('codes.json', () => {
  it('has every code that has a page, once, and lists its tables', () => {
    expect(list.codes.map(({ code }) => code).sort()).toEqual([...codes].sort())
    expect(list.generated_from).toEqual(tables.map((name) => `content/tables/${name}`))
    expect(`${list.revision}.md`).toBe(tables.at(-1))
    expect(list.schema).toBe(address('codes.schema.json'))
  })

  it('is valid against its schema, as is the file of each code, with the same content', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true }).addSchema(JSON.parse(text('codes.schema.json')) as AnySchemaObject, 'codes')
    expect(ajv.validate('codes', list), ajv.errorsText()).toBe(true)
    for (const twin of list.codes) {
      const alone = JSON.parse(text(`${twin.code}.json`)) as CodeTwin
      expect(ajv.validate('codes#/$defs/code', alone), `${twin.code}: ${ajv.errorsText()}`).toBe(true)
      expect(alone).toEqual(twin)
    }
  })

  it('has the newest official texts, byte for byte, and the titles and addresses of the pages', () => {
    const twins = new Map(list.codes.map((twin) => [twin.code, twin]))
    for (const [code, { message, description }] of newestRows)
      expect([twins.get(code)?.message, twins.get(code)?.description.ko], code).toEqual([message, description || null])
    for (const { code, url, title } of list.codes) {
      const heading = select('h1', sectionsOf(code).get('code') ?? { type: 'root', children: [] })
      expect(heading && oneLine(htmlText(heading)), code).toBe(`${code} ${title.ko} ${title.en}`)
      expect(url).toBe(address(`${code}/`))
    }
  })

  it('has domain, actor, retry, class, status and successor', () => {
    const facts = (code: string): unknown => {
      const { domain, actor, retry, class: kind, status, successor } = JSON.parse(text(`${code}.json`)) as CodeTwin
      return [domain, actor, retry, kind, status, successor]
    }
    expect(facts('400103005')).toEqual(['stage', 'console-user', 'after-fix', '400', 'current', null])
    expect(facts('-1')).toEqual(['common', 'support', 'yes', '-1', 'current', null])
    expect(facts('400104004')).toEqual(['deploy', 'caller', 'after-fix', '400', 'retired', '404101000'])
    expect(facts('409109000')).toEqual(['model', 'console-user', 'after-fix', '409', 'moved', '409108000'])
  })

  it('marks as many statements of a note as inferred as the page does, and has a source for each statement', () => {
    for (const { code, note, sources } of list.codes) {
      const sections = sectionsOf(code)
      const parts = ['causes', 'prevent'].flatMap((id) => sections.get(id) ?? [])
      const statements = parts.flatMap((section) => [
        ...selectAll('[data-list] .ko', section),
        ...selectAll('section > div > div[lang="ko"]', section),
      ])
      const marked = statements.flatMap((part) => selectAll('.inferred', part)).length
      const places = [...new Set(sources.map((source) => source.for))]
      expect(places, code).toHaveLength(statements.length)
      expect(
        sources.filter(({ status }) => status === 'inferred'),
        code,
      ).toHaveLength(marked)
      expect(note?.ko.match(/\*\(추정: /g) ?? [], code).toHaveLength(marked)
      expect(note?.en.match(/\*\(Inferred: /g) ?? [], code).toHaveLength(marked)
    }
  })
})

describe('the Markdown twins', () => {
  const split = (code: string): { front: string; markdown: string } => {
    const [, front = '', markdown = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text(`${code}.md`)) ?? []
    return { front, markdown }
  }
  const pages = codes.map((code) => ({ code, ...split(code) }))

  it('begin with code, family, origin, dates and link', () => {
    for (const { code, front } of pages) {
      const twin = list.codes.find((other) => other.code === code)
      const since = twin?.origin.since ?? twin?.origin.table
      const { url: link, family, domain, status } = twin ?? {}
      expect(parseYaml(front), code).toMatchObject({ code, family, domain, status, link, since })
      expect((parseYaml(front) as { origin: string }).origin, code).toMatch(/^official table of \d{4}-\d\d-\d\d$|https:\/\//)
    }
  })

  it('have the official texts byte for byte and the address of the page', () => {
    for (const { code, message, description } of officialRows) {
      const root = parseMarkdown(split(code).markdown)
      const blocks = root.children.flatMap((node) => (node.type === 'code' ? [node.value] : []))
      expect(blocks[0], code).toBe(message)
      expect(blocks, code).toContain(description)
      expect(toString(root.children[0]), code).toMatch(new RegExp(`^${code} · `))
      expect(toString(root.children[1]), code).toBe(address(`${code}/`))
    }
  })

  it('have the headings and the prose of every section of the page', () => {
    for (const { code, markdown } of pages) {
      const sections = sectionsOf(code)
      const root = parseMarkdown(markdown)
      const words = withoutSpace(toString(root))
      const headings = root.children.flatMap((node) => (node.type === 'heading' ? [toString(node)] : []))
      for (const id of ['causes', 'prevent', 'escalate', 'reply']) {
        const section = sections.get(id)
        if (!section) continue
        const names = selectAll('h2 [lang]', section).map(htmlText)
        expect(headings, code).toEqual(expect.arrayContaining(id === 'reply' ? [names.join(' · ')] : names))
        for (const paragraph of selectAll('.prose p', section)) {
          // A blank is a field on the page.
          if (select('.fill', paragraph)) continue
          // The mark of an inferred statement stands with its reason in the twin.
          const prose = paragraph.children.filter((node) => !(node.type === 'element' && classesOf(node).includes('inferred')))
          expect(words, `${code} ${id}`).toContain(withoutSpace(prose.map(htmlText).join('')))
        }
      }
    }
  })

  it('have no HTML, no component, and no asterisks that Markdown prints', () => {
    for (const { code, markdown } of pages) {
      const visit = (node: Nodes): void => {
        expect(node.type, code).not.toBe('html')
        if (node.type === 'text') expect(node.value, code).not.toMatch(/\*\*|<[A-Z]/)
        if ('children' in node) node.children.forEach(visit)
      }
      visit(parseMarkdown(markdown))
    }
  })

  it('link only to existing files', () => {
    for (const { code, markdown } of pages) {
      const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, url = '']) => url).filter(isOurs)
      for (const link of links) expect(existsSync(resolve(DIST, fileOf(link))), `${code}: ${link}`).toBe(true)
    }
  })
})

describe('codes.csv', () => {
  const [head = [], ...rows] = parseCsv(text('codes.csv').slice(1))
  const cell = (row: readonly string[] | undefined, column: string): string | undefined => row?.[head.indexOf(column)]

  it('begins with a byte order mark, has a row for each code and no formula', () => {
    expect([...bytes('codes.csv').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(rows.map((row) => cell(row, 'url')).sort()).toEqual(codes.map((code) => address(`${code}/`)).sort())
    for (const row of rows) expect(row.some((value) => /^\s*[=+\-@]/.test(value))).toBe(false)
  })

  it('has the newest official texts in their columns', () => {
    for (const [code, { message, description }] of newestRows) {
      const row = rows.find((other) => cell(other, 'url') === address(`${code}/`))
      expect([cell(row, 'message'), cell(row, 'description_ko')], code).toEqual([message, description])
    }
  })
})

describe('llms.txt', () => {
  it('links every code once, and links only to existing files', () => {
    const links = [...text('llms.txt').matchAll(/^- \[.*\]\((\S+)\):/gm)].map(([, url = '']) => url)
    expect(links.slice(0, codes.length).sort()).toEqual(codes.map((code) => address(`${code}.md`)).sort())
    for (const link of links) expect(existsSync(resolve(DIST, fileOf(link))), link).toBe(true)
  })

  it('says how to use the files, and names only files that exist', () => {
    const [, how = ''] = /^How to use these files:\n\n(.*?)\n\n## /ms.exec(text('llms.txt')) ?? []
    expect(how.split('\n')).toHaveLength(4)
    const names = [...how.matchAll(/`(\S*?\/\S+)`/g)].map(([, url = '']) => url.replace('<code>', '400103005'))
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) expect(existsSync(resolve(DIST, fileOf(name))), name).toBe(true)
  })

  it('has each code below its domain', () => {
    const under = text('llms.txt').split(/^## /m)
    expect(under.find((part) => part.startsWith('스테이지 · Stage'))).toContain('/400103005.md)')
    expect(under.find((part) => part.startsWith('API Key'))).not.toContain('/400103005.md)')
  })

  it('has a full version with the text of every page', () => {
    const full = text('llms-full.txt')
    for (const code of codes) {
      expect(full).toContain(`\n## ${code} · `)
      expect(full).toContain(address(`${code}/`))
    }
  })
})

describe('feed.xml and opensearch.xml', () => {
  it('have an entry for every code that left, on the date on its page', () => {
    const entries = all(parseXml(text('feed.xml')), 'entry')
    const ids = entries.map((entry) => textOf(entry, 'id'))
    for (const { code, status } of list.codes.filter((twin) => twin.status !== 'current')) {
      const banner = select('p', sectionsOf(code).get('status') ?? { type: 'root', children: [] })
      const [day] = /\d{4}-\d\d-\d\d/.exec(banner ? htmlText(banner) : '') ?? []
      // The banner of a code that only a draft had names no date.
      if (day === undefined) {
        expect(
          ids.filter((id) => id.includes(`:${code}/${status}/`)),
          code,
        ).toHaveLength(1)
        continue
      }
      const entry = entries[ids.findIndex((id) => id.endsWith(`:${code}/${status}/${day}`))]
      expect(entry && textOf(entry, 'updated'), code).toBe(`${day}T00:00:00+09:00`)
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
  const attribute = (html: string, pattern: RegExp): string =>
    (pattern.exec(html)?.[1] ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&')

  it('links the twins and, unless cards are left out, the card', () => {
    for (const { code, title } of list.codes) {
      const html = text(`${code}/index.html`)
      expect(attribute(html, /<link rel="alternate" type="application\/json" href="([^"]+)"/), code).toBe(address(`${code}.json`))
      expect(attribute(html, /<link rel="alternate" type="text\/markdown" href="([^"]+)"/), code).toBe(address(`${code}.md`))
      expect(attribute(html, /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/), code).toBe(address('feed.xml'))
      expect(html, code).toContain(`rel="search"`)
      expect(attribute(html, /<meta property="og:title" content="([^"]+)"/), code).toContain(code)
      expect(attribute(html, /<meta property="og:title" content="([^"]+)"/), code).toContain(title.ko.replaceAll('"', '&quot;'))
      expect(attribute(html, /<meta property="og:image" content="([^"]+)"/), code).toBe(cardsOn ? address(`og/${code}.png`) : '')
    }
  })

  it('names title, text and card of every other page too, but for the one of unknown addresses', () => {
    for (const [page, card] of [
      ['index.html', 'home'],
      ['codes/index.html', 'codes'],
      ['calls/index.html', 'calls'],
      ['guide/index.html', 'guide'],
      ['integrations/index.html', 'integrations'],
      ['domain/stage/index.html', 'domain-stage'],
    ] as const) {
      const html = text(page)
      expect(attribute(html, /<meta property="og:title" content="([^"]+)"/), page).toBe(attribute(html, /<title>([^<]+)/))
      expect(attribute(html, /<meta property="og:description" content="([^"]+)"/), page).toMatch(/[가-힣].*[a-z]/)
      expect(attribute(html, /<meta property="og:image" content="([^"]+)"/), page).toBe(cardsOn ? address(`og/${card}.png`) : '')
    }
    expect(text('404.html')).not.toContain('og:')
  })

  it('links a small card of 1200 by 630', () => {
    const cards = existsSync(resolve(DIST, 'og')) ? readdirSync(resolve(DIST, 'og')).sort() : []
    const domains = readdirSync(resolve(DIST, 'domain')).map((id) => `domain-${id}`)
    const names = cardsOn ? [...codes, ...domains, 'home', 'codes', 'calls', 'guide', 'integrations'] : []
    expect(cards).toEqual(names.map((name) => `${name}.png`).sort())
    for (const card of cards) {
      const png = bytes(`og/${card}`)
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630])
      expect(png.length, card).toBeLessThan(25_600)
    }
  })
})
