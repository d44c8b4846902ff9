import type { CodeEntry, Pair } from '../catalog/index.ts'
import { ACTORS, both, RETRY, STATUS, toneClass, type Meaning } from '../i18n/meanings.ts'
import { MAKER, PRODUCT } from '../i18n/site.ts'
import { fit, textWidth } from './card-text.ts'
import { escapeXml } from './xml.ts'

/** Size of a chat card in pixels, as Open Graph readers expect it. */
export const CARD_SIZE = { width: 1200, height: 630 }

/** Font family of a chat card. */
export const CARD_FONT = 'Pretendard'

// The light theme of src/styles/tokens.css. A chat shows the same picture in every theme, so there is no dark card.
const PAPER = '#faf9f5'
const TEXT = '#191c1a'
const MUTED = '#565d58'
/** The accent of the site, for the line to do. */
const DO = '#0a5a4a'
const TONES = {
  '': MUTED,
  'is-ok': '#17663a',
  'is-warn': '#7d4a00',
  'is-bad': '#a5271f',
  'is-info': '#1d4f91',
  'is-odd': '#64388c',
} as const

const mix = (from: string, to: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [parseInt(from.slice(at, at + 2), 16), parseInt(to.slice(at, at + 2), 16)]
      return Math.round(a + (b - a) * share)
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`

/** Colours between two, each a share of the way: for the edges of letters and lines. */
export const blends = (from: string, to: string, shares: readonly number[]): string[] => shares.map((share) => mix(from, to, share))

/** The colours of every card, at most sixteen: paper, text, the tones, and blends of paper and text for the edges of letters. */
export const CARD_PALETTE: readonly string[] = [
  PAPER,
  TEXT,
  MUTED,
  DO,
  '#ffffff',
  ...Object.values(TONES).filter((tone) => tone !== MUTED),
  ...blends(PAPER, TEXT, [0.2, 0.4, 0.6, 0.8]),
  ...blends(PAPER, MUTED, [0.5]),
]

const MARGIN = 96
const WIDTH = CARD_SIZE.width - 2 * MARGIN

/** The chat card of a code as SVG: product, standing, domain and class, code, who acts and whether to retry, meaning, and what to do. */
export function cardSvg(entry: CodeEntry, domain: Pair): string {
  const { facts } = entry
  const tone = entry.class ? TONES[toneClass(entry.class)] : MUTED
  const ko = fit(entry.title.ko, [60, 52, 46], WIDTH)
  const en = fit(entry.title.en, [40, 36, 32], WIDTH)
  const place = fit([domain, ...(entry.class ? [entry.class] : [])].map(both).join(' / '), [32, 28, 25], WIDTH)
  let y = 478 - (facts?.do ? LINE_ROOM : 0) - (ko.lines.length - 1) * 22 - (en.lines.length - 1) * 20
  const titles = [
    ...ko.lines.map((line, index) => text(line, ko.size, 700, TEXT, (y += index === 0 ? 0 : ko.size * 1.2))),
    ...en.lines.map((line, index) => text(line, en.size, 500, MUTED, (y += index === 0 ? en.size * 1.2 + 22 : en.size * 1.25))),
  ]
  return card(tone, [
    ...(entry.status === 'current' ? [] : [chip(both(STATUS[entry.status]), TEXT, 44, 'end').svg]),
    ...place.lines.slice(0, 1).map((line) => text(line, place.size, 700, tone, 132)),
    digits(entry),
    ...(facts ? chipRow([ACTORS[facts.actor], RETRY[facts.retry]]) : []),
    ...titles,
    ...(facts?.do ? [...todo(facts.do.ko, 546, 700), ...todo(facts.do.en, 594, 500)] : []),
  ])
}

/** Pixels by which the title moves up where the card says what to do. */
const LINE_ROOM = 56

/** Height of a line in ems. */
const LEADING = 1.25

/** The chat card of a page that is not a code's, as SVG: product, name of the page, and what it is for. */
export function pageCardSvg(name: Pair, what: Pair): string {
  const lines = [
    { ...fit(name.ko, [84, 72, 60], WIDTH), weight: 700, fill: TEXT, gap: 0 },
    { ...fit(name.en, [56, 50, 44], WIDTH), weight: 500, fill: MUTED, gap: 8 },
    { ...fit(what.ko, [34, 31], WIDTH), weight: 700, fill: DO, gap: 44 },
    { ...fit(what.en, [32, 29], WIDTH), weight: 500, fill: DO, gap: 12 },
  ] as const
  const height = lines.reduce((sum, { size, lines: rows, gap }) => sum + gap + rows.length * size * LEADING, 0)
  // In the middle of what is left below the product.
  let y = 360 - height / 2
  return card(
    DO,
    lines.flatMap(({ size, lines: rows, weight, fill, gap }) => {
      y += gap
      return rows.map((row) => text(row, size, weight, fill, (y += size * LEADING)))
    }),
  )
}

/** What every card has: paper, a band in one colour, and the product. */
const card = (tone: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(CARD_SIZE.width)}" height="${String(CARD_SIZE.height)}" font-family="${CARD_FONT}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/><rect width="28" height="100%" fill="${tone}"/>`,
    text(`${MAKER} ${PRODUCT}`, 30, 500, MUTED, 80),
    ...parts,
    '</svg>',
  ].join('\n')

/** What to do, in one language. */
const todo = (line: string, y: number, weight: 500 | 700): string[] => {
  const { size, lines } = fit(line, [30, 28, 26, 23], WIDTH)
  return lines.slice(0, 1).map((one) => text(one, size, weight, DO, y))
}

function text(content: string, size: number, weight: 500 | 700, fill: string, y: number): string {
  return `<text x="${String(MARGIN)}" y="${String(Math.round(y))}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${fill}">${escapeXml(content)}</text>`
}

/** The parts of the code with space between them, as on the page. */
function digits({ code, parts }: CodeEntry): string {
  const spans = parts.length > 0 ? parts.map((part) => part.digits) : [code]
  const inner = spans.map((part, index) => `<tspan${index === 0 ? '' : ' dx="30"'}>${part}</tspan>`).join('')
  return `<text x="${String(MARGIN - 6)}" y="260" font-size="128" font-weight="700" letter-spacing="-2" fill="${TEXT}">${inner}</text>`
}

/** Words with their colours, side by side. */
function chipRow(meanings: readonly Meaning[]): string[] {
  let x = MARGIN
  return meanings.map((meaning) => {
    const { svg, width } = chip(both(meaning), TONES[meaning.tone], 292, x)
    x += width + 16
    return svg
  })
}

/** A text in a coloured box at `x`, or at the end of the line. */
function chip(words: string, fill: string, y: number, x: number | 'end'): { svg: string; width: number } {
  const width = Math.round(textWidth(words, 26) + 36)
  const left = x === 'end' ? CARD_SIZE.width - MARGIN - width : x
  const box = `<rect x="${String(left)}" y="${String(y)}" width="${String(width)}" height="50" rx="12" fill="${fill}"/>`
  const middle = `x="${String(left + width / 2)}" y="${String(y + 34)}" text-anchor="middle"`
  const svg = `${box}<text ${middle} font-size="26" font-weight="700" fill="#ffffff">${escapeXml(words)}</text>`
  return { svg, width }
}
