import { compareCodes } from '../catalog/anatomy.ts'
import type { CodeEntry, Domain } from '../catalog/index.ts'

/** Rows of a table on one page: more than any domain of the real table has, and few enough for a phone. */
export const ROWS = 250

/** What the filter of a table asks of a code, as data attributes. A code may belong to two domains. */
export function filterData({ domain, alsoIn, class: kind, facts }: CodeEntry): Record<FilterName, string> {
  return {
    'data-domain': alsoIn ? `${domain} ${alsoIn}` : domain,
    'data-class': kind ?? '',
    'data-actor': facts?.actor ?? '',
    'data-retry': facts?.retry ?? '',
  }
}
type FilterName = 'data-domain' | 'data-class' | 'data-actor' | 'data-retry'

/** The same for a whole page of codes: every value that one of them has. */
export function pageData(codes: readonly CodeEntry[]): Record<FilterName, string> {
  const data = codes.map(filterData)
  const values = (name: FilterName): string =>
    [...new Set(data.flatMap((one) => one[name].split(' ')))].filter((value) => value !== '').join(' ')
  return {
    'data-domain': values('data-domain'),
    'data-class': values('data-class'),
    'data-actor': values('data-actor'),
    'data-retry': values('data-retry'),
  }
}

/** Codes of a domain with those of others that may be looked for there, in order. */
export const domainRows = ({ codes, visitors }: Domain): CodeEntry[] => [...codes, ...visitors].sort((a, b) => compareCodes(a.code, b.code))
