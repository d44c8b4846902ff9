import { isChosen, isWanted, type Wanted } from './wanted.ts'

/** Largest number of rows from other pages of the table. More rows make the page slow and are no narrower choice. */
const MOST = 500

/**
 * Fetches the wanted rows from the other pages of a long table and adds them before and after the table's own rows, in the order of the pages.
 * `stopped` returns whether something else is wanted meanwhile. Returns whether every wanted row was added; a page that
 * is not there counts as rows that were not. Rejects when the network fails.
 */
export async function addOtherRows(
  table: HTMLTableSectionElement,
  pages: HTMLElement,
  wanted: Wanted,
  stopped: () => boolean,
): Promise<boolean> {
  const first = table.querySelector('tr')
  const links = [...pages.querySelectorAll('a')]
  const current = links.findIndex((link) => link.hasAttribute('aria-current'))
  let room = MOST
  for (const [index, link] of links.entries()) {
    if (index === current || !isChosen(link, wanted.choice)) continue
    if (room === 0) return false
    const response = await fetch(link.href)
    if (!response.ok) return false
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (stopped()) return false
    const matching = [...page.querySelectorAll<HTMLElement>('tbody tr')].filter((row) => isWanted(row, wanted))
    const rows = matching.slice(0, room).map((row) => document.adoptNode(row))
    for (const row of rows) row.dataset['fetched'] = ''
    if (index < current && first) first.before(...rows)
    else table.append(...rows)
    room -= rows.length
    if (rows.length < matching.length) return false
  }
  return true
}
