import { readConfig } from '../delivery/config.ts'
import { filePath } from '../urls.ts'
import { cached } from './card-cache.ts'
import { RENDERER, renderCard } from './card-render.ts'
import { cardSvg, pageCardSvg } from './card-svg.ts'
import { domainName, type Edition } from './edition.ts'
import { pageCards } from './page-cards.ts'

export { CARD_SIZE } from './card-svg.ts'

/** Path of a chat card below the root of the host; `name` is a code or the name of a page's card. */
export const cardPath = (name: string): string => filePath(`og/${name}.png`)

/** Whether the build makes chat cards. `CARDS=off` leaves them out, which makes a build of many thousands of codes faster. */
export const cardsOn: boolean = readConfig(process.env).cards

/** Every chat card as SVG, by its name. */
export const cardSvgs = (edition: Edition): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(pageCards(edition.catalog)).map(([id, { name, what }]) => [id, pageCardSvg(name, what)])),
  ...Object.fromEntries(edition.catalog.codes.map((entry) => [entry.code, cardSvg(entry, domainName(entry, edition))])),
})

/** A chat card as PNG, the same bytes on every machine. A card that was drawn before comes from the cache. */
export const cardPng = (svg: string): Promise<Uint8Array<ArrayBuffer>> => cached(RENDERER + svg, () => renderCard(svg))
