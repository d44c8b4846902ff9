import { FILTERS, matches, type Choice, type FilterValues } from '../catalog/filter-values.ts'
import { hasWords } from './row-text.ts'

/** Which rows of a table are shown: those with what is chosen, and with every word. */
export interface Wanted {
  choice: Choice
  words: readonly string[]
}

/** Filter values of a row, or of all rows of a page for the link to that page. */
const valuesOf = ({ dataset }: HTMLElement): FilterValues =>
  Object.fromEntries(FILTERS.map((name) => [name, (dataset[name] ?? '').split(' ')])) as unknown as FilterValues

/** Whether a row matches the choice; for a link to a page of the table, whether one of its rows may match. */
export const isChosen = (element: HTMLElement, choice: Choice): boolean => matches(valuesOf(element), choice)

/** Whether a row is shown. How many codes its fold has is no text of the row. */
export const isWanted = (row: HTMLElement, { choice, words }: Wanted): boolean =>
  isChosen(row, choice) && hasWords(row.textContent.replace(row.querySelector('summary')?.textContent ?? '', ''), words)
