import type { Catalog, Pair } from '../catalog/index.ts'
import { calls } from '../i18n/calls-page.ts'
import { descriptions, navigation, site } from '../i18n/site.ts'

/** What the chat card of a page says: its name, and what it is for. */
interface PageCard {
  name: Pair
  what: Pair
}

/** Chat cards of the pages that are not a code's, by the names of their files. */
export const pageCards = ({ domains }: Catalog): Readonly<Record<string, PageCard>> => ({
  home: { name: site.name, what: descriptions.home },
  codes: { name: navigation.codes, what: descriptions.codes },
  calls: { name: calls.name, what: calls.lead },
  guide: { name: navigation.guide, what: descriptions.guide },
  integrations: { name: navigation.integrations, what: descriptions.integrations },
  ...Object.fromEntries(domains.map(({ id, name, sentence }) => [domainCard(id), { name, what: sentence }])),
})

/** Name of the chat card of a domain. */
export const domainCard = (id: string): string => `domain-${id}`
