/** Rows of other pages of the table that are shown at once, at most: a filter is to narrow down. */
const MOST = 500

/** A choice of the filter: names of data attributes with the value that each must have. */
export type Choice = readonly (readonly [name: string, value: string])[]

/** Whether an element has what is chosen; the link to a page has what any of its rows has. */
export const matches = (element: HTMLElement, choice: Choice): boolean =>
  choice.every(([name, value]) => (element.dataset[name] ?? '').split(' ').includes(value))

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
  const own = [...table.rows]
  const links = [...pages.querySelectorAll('a')]
  const current = links.findIndex((link) => link.hasAttribute('aria-current'))
  let room = MOST
  for (const [index, link] of links.entries()) {
    if (index === current || !matches(link, choice)) continue
    if (room === 0) return false
    const response = await fetch(link.href)
    if (!response.ok) return false
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (stopped()) return false
    const found = [...page.querySelectorAll<HTMLElement>('tbody tr')].filter((row) => matches(row, choice))
    const rows = found.slice(0, room).map((row) => document.adoptNode(row))
    for (const row of rows) row.dataset['other'] = ''
    const [first] = own
    if (index < current && first) first.before(...rows)
    else table.append(...rows)
    room -= rows.length
    if (rows.length < found.length) return false
  }
  return true
}
