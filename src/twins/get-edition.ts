import { getCatalog } from '../content.ts'
import type { Edition } from './edition.ts'

/** The edition of this build. `site` is the address that Astro passes to a route. */
export const getEdition = async (site: URL | undefined): Promise<Edition> => ({ catalog: await getCatalog(), site })
