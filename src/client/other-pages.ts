import { FILTERS, matches, type Choice, type FilterValues } from '../catalog/filter-values.ts'

/** Rows of other pages of the table that are shown at once, at most: a filter is to narrow down. */
const MOST = 500

/** Values of a row; of a link to a page of the table, those of all its rows. */
const valuesOf = ({ dataset }: HTMLElement): FilterValues =>
  Object.fromEntries(FILTERS.map((name) => [name, (dataset[name] ?? '').split(' ')])) as unknown as FilterValues

/** Whether a row has what is chosen; of a link to a page, whether one of its rows may have it. */
export const isChosen = (element: HTMLElement, choice: Choice): boolean => matches(valuesOf(element), choice)

/**
 * Fetches the rows that match from the other pages of a long table and puts them around the table's own, in the table's order.
 * `stopped` tells that the choice has changed meanwhile. Returns whether all pages could be looked through.
 */
export async function addOtherRows(
  table: HTMLTableSectionElement,
  pages: HTMLElement,
  choice: Choice,
  stopped: () => boolean,
): Promise<boolean> {
  const first = table.querySelector('tr')
  const links = [...pages.querySelectorAll('a')]
  const current = links.findIndex((link) => link.hasAttribute('aria-current'))
  let room = MOST
  for (const [index, link] of links.entries()) {
    if (index === current || !isChosen(link, choice)) continue
    if (room === 0) return false
    const response = await fetch(link.href)
    if (!response.ok) return false
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (stopped()) return false
    const matching = [...page.querySelectorAll<HTMLElement>('tbody tr')].filter((row) => isChosen(row, choice))
    const rows = matching.slice(0, room).map((row) => document.adoptNode(row))
    for (const row of rows) row.dataset['other'] = ''
    if (index < current && first) first.before(...rows)
    else table.append(...rows)
    room -= rows.length
    if (rows.length < matching.length) return false
  }
  return true
}
