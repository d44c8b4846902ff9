import type { CodeEntry } from '../catalog/index.ts'
import { filePath } from '../urls.ts'
import { cached } from './card-cache.ts'
import { RENDERER, renderCard } from './card-render.ts'
import { cardSvg } from './card-svg.ts'
import { domainName, type Edition } from './edition.ts'

export { CARD_SIZE } from './card-svg.ts'

/** Path of a code's chat card below the root of the host. */
export const cardPath = (code: string): string => filePath(`og/${code}.png`)

/** Whether the build makes chat cards. `CARDS=off` leaves them out, which makes a build of many thousands of codes faster. */
export function cardsOn(): boolean {
  const { CARDS } = process.env
  return CARDS !== 'off'
}

/** The chat card of a code as PNG, the same bytes on every machine. A card that was drawn before comes from the cache. */
export function cardPng(entry: CodeEntry, edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const svg = cardSvg(entry, domainName(entry, edition))
  return cached(RENDERER + svg, () => renderCard(svg))
}
