import { FILTERS, filterValues, type FilterValues } from '../../catalog/filter-values.ts'
import type { CodeEntry } from '../../catalog/index.ts'
import type { Pair } from '../../catalog/schema.ts'

/** A group of codes that share an official text, and the line that tells this code from the others. */
interface CardGroup {
  id: string
  how: Pair
  line: Pair
}

/** What a result shows and what a text is compared with, letter by letter; one per code. */
export interface Card {
  code: string
  status: string
  title: Pair
  /** What to do for the likeliest cause, in one line. */
  doThis: Pair | null
  /** Official English message. */
  message: string
  /** Official Korean description, and the English one or our translation. */
  description: Pair
  /** Earlier official wordings. */
  earlier: string[]
  groups: CardGroup[]
  filters: FilterValues
}

/** A card on its way: without the names of its fields. */
export type PackedCard = [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string[],
  CardGroup[],
  (readonly string[])[],
  string,
  string,
]

/** Card of a code. A code that only a table knows has no facts: its texts stand in for them. */
export function packCard(entry: CodeEntry): PackedCard {
  const { code, title, message, description, status } = entry
  const earlier = entry.everPrinted.filter((text) => text !== message && text !== description.ko)
  const groups = entry.siblings.flatMap(({ id, how, codes }) => {
    const own = codes.find((one) => one.code === code)
    return own ? [{ id, how, line: own.line }] : []
  })
  const values = filterValues(entry)
  return [
    code,
    status,
    title.ko,
    title.en,
    message,
    description.ko,
    description.en,
    earlier,
    groups,
    FILTERS.map((name) => values[name]),
    entry.facts?.do.ko ?? '',
    entry.facts?.do.en ?? '',
  ]
}

/** The card as it was before packing. */
export function unpackCard(packed: PackedCard): Card {
  const [code, status, titleKo, titleEn, message, ko, en, earlier, groups, values, doKo, doEn] = packed
  const filters = Object.fromEntries(FILTERS.map((name, index) => [name, values[index] ?? []])) as unknown as FilterValues
  return {
    code,
    status,
    title: { ko: titleKo, en: titleEn },
    doThis: doKo === '' ? null : { ko: doKo, en: doEn },
    message,
    description: { ko, en },
    earlier,
    groups,
    filters,
  }
}
