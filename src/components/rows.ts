import { compareCodes } from '../catalog/anatomy.ts'
import { FILTERS, filterValues, type FilterName, type FilterValues } from '../catalog/filter-values.ts'
import type { CodeEntry, Domain } from '../catalog/index.ts'

/** Rows of a table on one page: more than any domain of the real table has, and few enough for a phone. */
export const ROWS = 250

/** Values of the filters as data attributes: `data-domain="stage deploy"`. */
type FilterData = Record<`data-${FilterName}`, string>

const dataOf = (values: FilterValues): FilterData =>
  Object.fromEntries(FILTERS.map((name) => [`data-${name}`, values[name].join(' ')])) as FilterData

/** What a row of the table has for the filters. */
export const rowData = (entry: CodeEntry): FilterData => dataOf(filterValues(entry))

/** What the rows of a page of the table have together, each value once. */
export function pageData(codes: readonly CodeEntry[]): FilterData {
  const rows = codes.map(filterValues)
  const values = FILTERS.map((name) => [name, [...new Set(rows.flatMap((row) => row[name]))]])
  return dataOf(Object.fromEntries(values) as FilterValues)
}

/** Codes of a domain with those of others that may be looked for there, in order. */
export const domainRows = ({ codes, visitors }: Domain): CodeEntry[] => [...codes, ...visitors].sort((a, b) => compareCodes(a.code, b.code))
