import type { CodeEntry, Pair } from '../catalog/index.ts'
import { both, STATUS, toneClass } from '../i18n/meanings.ts'
import { site } from '../i18n/site.ts'
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
/** So much higher stands the rest where there is a line to do. */
const LINE_ROOM = 56

/** The chat card of a code as SVG: code, meaning in both languages, domain, and class as colour and word. */
export function cardSvg(entry: CodeEntry, domain: Pair): string {
  const tone = entry.class ? TONES[toneClass(entry.class)] : MUTED
  const chips = [
    ...(entry.class ? [{ text: both(entry.class), fill: tone }] : []),
    ...(entry.status === 'current' ? [] : [{ text: both(STATUS[entry.status]), fill: TEXT }]),
  ]
  const ko = fit(entry.title.ko, [60, 52, 46], WIDTH)
  const en = fit(entry.title.en, [42, 38, 34], WIDTH)
  const { do: line } = entry.facts ?? {}
  const up = line ? LINE_ROOM : 0
  let y = 478 - up - (ko.lines.length - 1) * 22 - (en.lines.length - 1) * 20
  const titles = [
    ...ko.lines.map((line, index) => text(line, ko.size, 700, TEXT, (y += index === 0 ? 0 : ko.size * 1.2))),
    ...en.lines.map((line, index) => text(line, en.size, 500, MUTED, (y += index === 0 ? en.size * 1.2 + 22 : en.size * 1.25))),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(CARD_SIZE.width)}" height="${String(CARD_SIZE.height)}" font-family="${CARD_FONT}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/><rect width="28" height="100%" fill="${tone}"/>`,
    text(both(domain), 36, 700, tone, 112),
    `<text x="${String(CARD_SIZE.width - MARGIN)}" y="112" text-anchor="end" font-size="30" font-weight="500" fill="${MUTED}">${escapeXml(site.name.ko)}</text>`,
    digits(entry, up / 2),
    ...chipRow(chips, up),
    ...titles,
    ...(line ? [...todo(line.ko, 546, 700), ...todo(line.en, 594, 500)] : []),
    '</svg>',
  ].join('\n')
}

/** What to do, in one language. */
const todo = (line: string, y: number, weight: 500 | 700): string[] => {
  const { size, lines } = fit(line, [32, 29, 26, 23], WIDTH)
  return lines.slice(0, 1).map((one) => text(one, size, weight, DO, y))
}

function text(content: string, size: number, weight: 500 | 700, fill: string, y: number): string {
  return `<text x="${String(MARGIN)}" y="${String(Math.round(y))}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${fill}">${escapeXml(content)}</text>`
}

/** The parts of the code with space between them, as on the page. */
function digits({ code, parts }: CodeEntry, up: number): string {
  const spans = parts.length > 0 ? parts.map((part) => part.digits) : [code]
  const inner = spans.map((part, index) => `<tspan${index === 0 ? '' : ' dx="34"'}>${part}</tspan>`).join('')
  return `<text x="${String(MARGIN - 6)}" y="${String(272 - up)}" font-size="148" font-weight="700" letter-spacing="-2" fill="${TEXT}">${inner}</text>`
}

/** Texts in coloured boxes, side by side. */
function chipRow(chips: readonly { text: string; fill: string }[], up: number): string[] {
  let x = MARGIN
  return chips.flatMap(({ text: words, fill }) => {
    const wide = Math.round(textWidth(words, 28) + 40)
    const box = `<rect x="${String(x)}" y="${String(316 - up)}" width="${String(wide)}" height="56" rx="12" fill="${fill}"/>`
    const label = `<text x="${String(x + wide / 2)}" y="${String(354 - up)}" text-anchor="middle" font-size="28" font-weight="700" fill="#ffffff">${escapeXml(words)}</text>`
    x += wide + 16
    return [box, label]
  })
}
