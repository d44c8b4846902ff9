import type { CodeEntry } from '../catalog/index.ts'
import { filePath } from '../urls.ts'
import { cached } from './card-cache.ts'
import { RENDERER, renderCard } from './card-render.ts'
import { cardSvg } from './card-svg.ts'
import { domainName, type Edition } from './edition.ts'

export { CARD_SIZE } from './card-svg.ts'

/** Path of a code's chat card. */
export const cardPath = (code: string): string => filePath(`og/${code}.png`)

/** Whether cards are made at all: `CARDS=off` leaves them out, for builds of many thousands of codes where every second counts. */
export function cardsOn(): boolean {
  const { CARDS } = process.env
  return CARDS !== 'off'
}

/** The chat card of a code as PNG, the same bytes on every machine; a card that was drawn before comes from the cache. */
export function cardPng(entry: CodeEntry, of: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const svg = cardSvg(entry, domainName(entry, of))
  return cached(RENDERER + svg, () => renderCard(svg))
}
