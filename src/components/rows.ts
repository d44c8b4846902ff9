import { FILTERS, filterValues, type FilterName, type FilterValues } from '../catalog/filter-values.ts'
import type { CodeEntry } from '../catalog/index.ts'

/** Largest number of rows of a table on one page. No domain of the official table has more, and a phone renders them without delay. */
export const ROWS = 250

/** Values of the filters as data attributes: `data-domain="stage deploy"`. */
type FilterData = Record<`data-${FilterName}`, string>

const dataOf = (values: FilterValues): FilterData =>
  Object.fromEntries(FILTERS.map((name) => [`data-${name}`, values[name].join(' ')])) as FilterData

/** Data attributes of a table's row for the filters. */
export const rowData = (entry: CodeEntry): FilterData => dataOf(filterValues(entry))

/** Data attributes of a page of a table: the values of all its rows, each once. */
export function pageData(codes: readonly CodeEntry[]): FilterData {
  const rows = codes.map(filterValues)
  const values = FILTERS.map((name) => [name, [...new Set(rows.flatMap((row) => row[name]))]])
  return dataOf(Object.fromEntries(values) as FilterValues)
}
