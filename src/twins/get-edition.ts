import { getCatalog } from '../content.ts'
import type { Edition } from './edition.ts'

/** The edition of this build; `site` is what Astro gives to a route. */
export const getEdition = async (site: URL | undefined): Promise<Edition> => ({ catalog: await getCatalog(), site })
