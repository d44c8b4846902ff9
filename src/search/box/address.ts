import { FILTERS, type Choice } from '../../catalog/filter-values.ts'
import { secretsIn } from '../../secrets.ts'
import { isTyped } from '../query/resolver.ts'

/** Whether a text may be in an address or be asked of the server's files: it was typed and holds no secret. A paste may hold a customer's data. */
export const mayTravel = (text: string): boolean => isTyped(text) && secretsIn(text).length === 0

/**
 * The query of the page's address for a search (`q=…&domain=…`, empty for none): a text that may travel as it stands, of any other only the
 * codes. Other parameters of `search`, the present query, stay.
 */
export function addressQuery(search: string, text: string, codes: readonly string[], choice: Choice): string {
  const address = new URLSearchParams(search)
  for (const name of ['q', 'go', ...FILTERS]) address.delete(name)
  const q = mayTravel(text) ? text.trim() : codes.join(' ')
  if (q !== '') address.set('q', q)
  for (const [name, value] of Object.entries(choice)) address.set(name, value)
  return address.toString()
}
