import { CODE_CLASSES } from '../catalog/anatomy.ts'
import { FILTERS, type FilterName } from '../catalog/filter-values.ts'
import type { Domain, Pair } from '../catalog/index.ts'
import { fields } from './code-page.ts'
import { ACTORS, RETRY } from './meanings.ts'

/** Words around the filters. */
export const filters = {
  all: { ko: '전체', en: 'All' },
  clear: { ko: '지우기', en: 'Clear' },
  /** After the number of codes that the table shows. */
  codes: { ko: '개 코드', en: 'codes' },
  none: { ko: '맞는 코드가 없습니다.', en: 'No code matches.' },
} as const satisfies Record<string, Pair>

/** A filter with its options; the empty value is no choice. */
export interface Filter {
  name: FilterName
  label: Pair
  options: { value: string; label: Pair }[]
}

/** All filters with their options and words. Only the build calls this function; the browser gets its result in the page. */
export function filtersOf(domains: readonly Pick<Domain, 'id' | 'name'>[]): Filter[] {
  const classes = Object.entries(CODE_CLASSES).sort(([a], [b]) => Number(a) - Number(b))
  const values: Record<FilterName, (readonly [value: string, label: Pair])[]> = {
    domain: domains.map(({ id, name }) => [id, name]),
    class: classes.map(([id, { ko, en }]) => [id, { ko: `${id} ${ko}`, en }]),
    actor: Object.entries(ACTORS),
    retry: Object.entries(RETRY),
  }
  return FILTERS.map((name) => ({
    name,
    label: fields[name],
    options: [{ value: '', label: filters.all }, ...values[name].map(([value, { ko, en }]) => ({ value, label: { ko, en } }))],
  }))
}
