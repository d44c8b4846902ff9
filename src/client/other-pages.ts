import { FILTERS, matches, type Choice, type FilterValues } from '../catalog/filter-values.ts'

/** Largest number of rows from other pages of the table. More rows make the page slow and are no narrower choice. */
const MOST = 500

/** Filter values of a row, or of all rows of a page for the link to that page. */
const valuesOf = ({ dataset }: HTMLElement): FilterValues =>
  Object.fromEntries(FILTERS.map((name) => [name, (dataset[name] ?? '').split(' ')])) as unknown as FilterValues

/** Whether a row matches the choice; for a link to a page of the table, whether one of its rows may match. */
export const isChosen = (element: HTMLElement, choice: Choice): boolean => matches(valuesOf(element), choice)

/**
 * Fetches the matching rows from the other pages of a long table and adds them before and after the table's own rows, in the order of the pages.
 * `stopped` returns whether the choice has changed meanwhile. Returns whether every matching row was added. Rejects when a page cannot be fetched.
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
