import { classesOf } from '../catalog/anatomy.ts'
import { FILTERS, type FilterName } from '../catalog/filter-values.ts'
import type { Domain, Families, Pair } from '../catalog/index.ts'
import { fields } from './code-page.ts'
import type { Counted } from './lists.ts'
import { ACTORS, RETRY, STATUS } from './meanings.ts'
import { searchForm } from './search.ts'

/** Words around the filters. */
export const filters = {
  all: { ko: '전체', en: 'All' },
  clear: { ko: '초기화', en: 'Reset' },
  /** Label of the field whose text the shown rows have. */
  text: {
    codes: { ko: '코드, 제목, 메시지', en: 'Code, title or message' },
    places: { ko: '경로, 메뉴, 코드', en: 'Path, menu or code' },
  },
  /** Button that shows the selects on a phone. */
  narrow: searchForm.narrow,
  csv: { ko: 'CSV 다운로드', en: 'Download CSV' },
  none: { ko: '일치하는 항목이 없습니다.', en: 'Nothing matches.' },
} as const satisfies Record<string, Pair | Record<Counted, Pair>>

/** A filter with its options; the empty value is no choice. */
export interface Filter {
  name: FilterName
  label: Pair
  options: { value: string; label: Pair }[]
}

/** Where the values of the filters have their names. */
export interface FilterNames {
  domains: readonly Pick<Domain, 'id' | 'name'>[]
  families: Families
}

/** All filters with their options and words. Only the build calls this function; the browser gets its result in the page or in the search's script. */
export function filtersOf({ domains, families }: FilterNames): Filter[] {
  // Two families may have the same digits; the word of the first family is used for both.
  const classes = new Map(
    Object.values(families)
      .flatMap(classesOf)
      .reverse()
      .map((value) => [value.id, value]),
  )
  const values: Record<FilterName, (readonly [value: string, label: Pair])[]> = {
    family: Object.entries(families).map(([id, { name }]) => [id, name]),
    domain: domains.map(({ id, name }) => [id, name]),
    class: [...classes.values()].sort((a, b) => Number(a.id) - Number(b.id)).map(({ id, ko, en }) => [id, { ko: `${id} ${ko}`, en }]),
    actor: Object.entries(ACTORS),
    retry: Object.entries(RETRY),
    status: Object.entries(STATUS),
  }
  return FILTERS.map((name) => ({
    name,
    label: fields[name],
    options: [{ value: '', label: filters.all }, ...values[name].map(([value, { ko, en }]) => ({ value, label: { ko, en } }))],
  }))
}
