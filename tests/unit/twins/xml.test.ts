import { afterEach, describe, expect, it, vi } from 'vitest'
import { joinContent } from '../../../src/catalog/join.ts'
import { changesOf } from '../../../src/twins/changes.ts'
import { feedXml } from '../../../src/twins/feed.ts'
import { opensearchXml } from '../../../src/twins/opensearch.ts'
import { escapeXml, xmlDocument, xmlElement } from '../../../src/twins/xml.ts'
import { content, HOSTILE, published } from './fixture.ts'
import { all, attributeOf, parseXml, textOf, type Parsed } from './parse.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('text in XML', () => {
  it.each([HOSTILE, `<img onerror>`, `"'&amp;`, 'emoji 😀 한글', ']]>'])(
    '%j comes back from a parser, between tags and in an attribute',
    (text) => {
      const parsed = parseXml(xmlDocument(xmlElement('a', { b: text }, text)))
      expect([parsed.text, attributeOf(parsed, 'b')]).toEqual([text, text])
    },
  )

  it('has no characters that XML forbids', () => {
    expect(escapeXml('a\u0000b\u001bc\ud800d\uffffe😀')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde😀')
  })
})

describe('/feed.xml', () => {
  const feed = (edition = published()): Parsed => parseXml(feedXml(edition))

  it('has the elements that Atom requires', () => {
    const parsed = feed()
    expect(attributeOf(parsed, 'xmlns')).toBe('http://www.w3.org/2005/Atom')
    for (const part of [parsed, ...all(parsed, 'entry')]) {
      expect(textOf(part, 'id')).toMatch(/^tag:errors\.example\.com,2021-11-05:\S+$/)
      expect(textOf(part, 'title')).not.toBe('')
      expect(textOf(part, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+09:00$/)
      expect(all(part, 'link').every((link) => attributeOf(link, 'href').startsWith('https://errors.example.com/'))).toBe(true)
    }
    expect(all(parsed, 'author').map((author) => textOf(author, 'name'))).toEqual(['API Gateway 오류 코드 · API Gateway error codes'])
    const ids = all(parsed, 'entry').map((entry) => textOf(entry, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has each change once: new, reworded, dropped by a table, moved on the date in the facts', () => {
    expect(all(feed(), 'entry').map((entry) => textOf(entry, 'id').replace(/^.*?:.*?:/, ''))).toEqual([
      '400103005/reworded/2026-07-28',
      '500105000/retired/2026-07-28',
      '409108000/new/2026-07-28',
      '400104000/moved/2021-11-22',
      'table/2021-11-05',
    ])
  })

  it('tells a code that came back from a new code', () => {
    const three = content()
    const dropped = { code: '500105000', message: 'Dropped', description: '빠짐' }
    three.tables.push({ date: '2027-01-01', file: '', lang: 'ko', entries: [...(three.tables[1]?.entries ?? []), dropped] })
    const changes = changesOf(joinContent(three)).filter(({ entry }) => entry.code === '500105000')
    expect(changes.map(({ kind, date }) => `${kind} ${date}`)).toEqual(['back 2027-01-01', 'retired 2026-07-28'])
  })

  it('shows the texts before and after', () => {
    const [reworded] = all(feed(), 'entry')
    expect(reworded && textOf(reworded, 'content')).toBe(
      '- Fail Delete stage.\n- 삭제할 수 없습니다.\n+ Cannot delete the stage.\n+ 삭제할 수 없습니다.',
    )
  })

  it('tells once what the two tables of one day changed', () => {
    const three = content()
    const [, second] = three.tables
    for (const [lang, description] of [
      ['en', 'In English.'],
      ['ko', '새 말입니다.'],
    ] as const)
      three.tables.push({
        date: '2026-08-01',
        file: '',
        lang,
        entries: [
          ...(second?.entries ?? []).filter(({ code }) => code !== '400103005'),
          { code: '400103005', message: `In ${lang}.`, description },
        ],
      })
    const told = changesOf(joinContent(three)).filter(({ date, entry }) => date === '2026-08-01' && entry.code === '400103005')
    expect(told.map(({ kind }) => kind)).toEqual(['reworded'])
  })

  it('compares a description with the last description in the same language, and shows only the texts of a new code', () => {
    const three = content()
    const [, second] = three.tables
    const row = (message: string, description: string): { code: string; message: string; description: string } => ({
      code: '400103005',
      message,
      description,
    })
    three.tables.push(
      {
        date: '2026-08-01',
        file: '',
        lang: 'en',
        entries: [...(second?.entries ?? []).filter(({ code }) => code !== '400103005'), row('Cannot delete the stage.', 'In English.')],
      },
      {
        date: '2026-09-01',
        file: '',
        lang: 'ko',
        entries: [...(second?.entries ?? []).filter(({ code }) => code !== '400103005'), row('Cannot delete the stage.', '새 말입니다.')],
      },
    )
    const [reworded] = changesOf(joinContent(three)).filter(({ date }) => date === '2026-09-01')
    expect(reworded?.texts).toEqual({
      before: ['Cannot delete the stage.', '삭제할 수 없습니다.'],
      after: ['Cannot delete the stage.', '새 말입니다.'],
    })
    const fresh = all(feed(), 'entry').find((entry) => textOf(entry, 'id').includes('409108000/new'))
    expect(fresh && textOf(fresh, 'content')).toBe('New\n새')
  })

  it('does not depend on the clock', () => {
    const before = feedXml(published())
    vi.useFakeTimers({ now: new Date('2040-01-01') })
    expect(feedXml(published())).toBe(before)
    expect(textOf(feed(), 'updated')).toBe('2026-07-28T00:00:00+09:00')
  })

  it('keeps the ids of old entries when a table is added', () => {
    const old = content()
    old.tables.splice(1)
    const ids = (edition: ReturnType<typeof published>): string[] => all(feed(edition), 'entry').map((entry) => textOf(entry, 'id'))
    const before = ids({ catalog: joinContent(old), site: new URL('https://errors.example.com') })
    expect(ids(published())).toEqual(expect.arrayContaining(before))
    expect(before).toHaveLength(2)
  })

  it('is well-formed with a hostile message in it', () => {
    const hostile = content()
    hostile.tables[1]?.entries.push({ code: '400199999', message: HOSTILE, description: HOSTILE })
    const catalog = joinContent(hostile)
    expect(changesOf(catalog).some(({ entry }) => entry.code === '400199999')).toBe(true)
    const entry = all(feed({ catalog, site: undefined }), 'entry').find((part) => textOf(part, 'id').includes('400199999'))
    expect(entry && textOf(entry, 'content')).toBe(`${HOSTILE}\n${HOSTILE}`)
    expect(entry && attributeOf(all(entry, 'link')[0], 'href')).toBe('/400199999/')
  })
})

describe('/opensearch.xml', () => {
  it('keeps the length limits of the specification and sends the query to the home page', () => {
    const parsed = parseXml(opensearchXml(published()))
    expect(parsed.name).toBe('OpenSearchDescription')
    expect(textOf(parsed, 'ShortName').length).toBeLessThanOrEqual(16)
    expect(textOf(parsed, 'LongName').length).toBeLessThanOrEqual(48)
    expect(textOf(parsed, 'Description').length).toBeLessThanOrEqual(1024)
    expect(all(parsed, 'Url').map((url) => attributeOf(url, 'template'))).toEqual([
      'https://errors.example.com/?q={searchTerms}&go=1',
      'https://errors.example.com/opensearch.xml',
    ])
  })

  it('links from the root of the host while no address is configured', () => {
    expect(attributeOf(all(parseXml(opensearchXml(published(null))), 'Url')[0], 'template')).toBe('/?q={searchTerms}&go=1')
  })
})
