import { crc32, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cardPath, cardPng, cardSvgs } from '../../../src/twins/chat-card.ts'
import { renderCard } from '../../../src/twins/card-render.ts'
import { CARD_PALETTE, CARD_SIZE, cardSvg, pageCardSvg } from '../../../src/twins/card-svg.ts'
import { fit } from '../../../src/twins/card-text.ts'
import { palettePng } from '../../../src/twins/png.ts'
import { entryOf, HOSTILE, published } from './fixture.ts'
import { all, parseXml } from './parse.ts'

const DOMAIN = { ko: '스테이지', en: 'Stage' }
const edition = published()

/** Reads a PNG chunk by chunk. Throws when a checksum is wrong. */
function chunks(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(at + 8 + length)) throw new Error('wrong checksum')
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return chunks
}

describe('a card', () => {
  it('is a small PNG of 1200 by 630', async () => {
    const png = await cardPng(cardSvgs(edition)['400103005'] ?? '')
    const header = chunks(png).get('IHDR')
    expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([CARD_SIZE.width, CARD_SIZE.height])
    expect(png.length).toBeLessThan(20_000)
    expect(cardPath('-1')).toBe('/og/-1.png')
  })

  it('has the same bytes in any order of drawing, and from the cache', async () => {
    const [a, b] = ['400103005', '-1'].map((code) => cardSvg(entryOf(edition, code), DOMAIN)) as [string, string]
    const first = [await renderCard(a), await renderCard(b)]
    const second = [await renderCard(b), await renderCard(a)].reverse()
    expect(first.map((png) => Buffer.compare(png, second[first.indexOf(png)] as Uint8Array))).toEqual([0, 0])
    expect(Buffer.compare(first[0] as Uint8Array, first[1] as Uint8Array)).not.toBe(0)
    expect(Buffer.compare(await cardPng(a), first[0] as Uint8Array)).toBe(0)
    expect(Buffer.compare(await cardPng(a), first[0] as Uint8Array)).toBe(0)
  })

  it('draws Korean: other syllables give other pixels', async () => {
    const entry = entryOf(edition, '400103005')
    const drawn = await Promise.all(['가나', '다라'].map((ko) => renderCard(cardSvg({ ...entry, title: { ...entry.title, ko } }, DOMAIN))))
    expect(Buffer.compare(drawn[0] as Uint8Array, drawn[1] as Uint8Array)).not.toBe(0)
  })

  it('has product, standing, domain, class, code, who acts, retry, both titles and what to do as text', () => {
    const words = all(parseXml(cardSvg(entryOf(edition, '400104000'), DOMAIN)), 'text').map(
      ({ text, children }) => text + children.map((child) => child.text).join(''),
    )
    expect(words).toEqual([
      'NHN Cloud API Gateway',
      '코드 변경됨 · Moved',
      '스테이지 · Stage / 잘못된 요청 · Bad request',
      '400104000',
      '콘솔 사용자 · Console user',
      '조치 후 재시도 · After the fix',
      '사라진 코드',
      'A code that left',
      '연결 해제',
      'Disconnect it',
    ])
  })

  it('is drawn from a hostile title of any length', async () => {
    const entry = { ...entryOf(edition, '-1'), title: { ko: HOSTILE.repeat(10), en: 'x'.repeat(1000) } }
    const svg = cardSvg(entry, DOMAIN)
    expect(() => parseXml(svg)).not.toThrow()
    expect(svg).not.toContain('<img')
    expect((await renderCard(svg)).length).toBeGreaterThan(1000)
  })
})

describe('the card of a page', () => {
  const texts = (svg: string): string[] => all(parseXml(svg), 'text').map(({ text }) => text)

  it('has product, name of the page, and what it is for', () => {
    expect(texts(pageCardSvg({ ko: '가이드', en: 'Guide' }, { ko: '읽는 법', en: 'How to read' }))).toEqual([
      'NHN Cloud API Gateway',
      '가이드',
      'Guide',
      '읽는 법',
      'How to read',
    ])
  })

  it('is there for home, lists and guide, and for every domain', () => {
    const { domains, codes } = edition.catalog
    const names = ['home', 'codes', 'calls', 'guide', 'integrations', ...domains.map(({ id }) => `domain-${id}`)]
    expect(Object.keys(cardSvgs(edition)).sort()).toEqual([...names, ...codes.map(({ code }) => code)].sort())
  })

  it('stays on the card, however long its texts are', () => {
    const svg = pageCardSvg({ ko: '긴 이름 '.repeat(30), en: HOSTILE.repeat(5) }, { ko: '설명 '.repeat(60), en: 'words '.repeat(60) })
    const lines = all(parseXml(svg), 'text')
    expect(lines).toHaveLength(9)
    expect(Math.max(...lines.map(({ attributes }) => Number(attributes['y'])))).toBeLessThan(CARD_SIZE.height - 20)
  })
})

it('a broken SVG is refused, and the next card is still drawn', async () => {
  await expect(renderCard('<svg')).rejects.toThrow(/SVG|XML|parse/i)
  expect((await renderCard(cardSvg(entryOf(edition, '-1'), DOMAIN))).length).toBeGreaterThan(1000)
})

describe('lines of a title', () => {
  it('have the largest size that fits on one line, else two lines with the rest cut off', () => {
    expect(fit('짧은 제목', [60, 52], 1000)).toEqual({ size: 60, lines: ['짧은 제목'] })
    expect(fit('가'.repeat(20), [60, 52], 1000).size).toBe(52)
    const long = fit('word '.repeat(100), [60, 40], 1000)
    expect(long.lines).toHaveLength(2)
    expect(long.lines[1]?.endsWith('…')).toBe(true)
    expect(fit('x'.repeat(500), [40], 1000).lines.every((line) => line.length < 50)).toBe(true)
  })
})

describe('a PNG of a palette', () => {
  it('packs two pixels into a byte, each the nearest colour', () => {
    const pixels = new Uint8Array([0, 0, 0, 255, 250, 250, 250, 255, 255, 0, 0, 255, 10, 10, 10, 255])
    const png = chunks(palettePng(pixels, 2, 2, ['#000000', '#ffffff', '#ff0000']))
    expect([...(png.get('PLTE') ?? [])]).toEqual([0, 0, 0, 255, 255, 255, 255, 0, 0])
    expect([...inflateSync(png.get('IDAT') ?? Buffer.alloc(0))]).toEqual([0, 0x01, 0, 0x20])
  })

  it('has at most sixteen colours', () => {
    expect(CARD_PALETTE.length).toBeLessThanOrEqual(16)
    expect(new Set(CARD_PALETTE).size).toBe(CARD_PALETTE.length)
  })
})
