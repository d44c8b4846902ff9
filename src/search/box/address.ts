import { FILTERS, type Choice } from '../../catalog/filter-values.ts'
import { isTyped } from '../query/resolver.ts'

/**
 * The query of the page's address for a search (`q=…&domain=…`, empty for none): a typed text as it stands. A paste may hold
 * a customer's data: of it only the codes enter the address. Other parameters of `search`, the present query, stay.
 */
export function addressQuery(search: string, text: string, codes: readonly string[], choice: Choice): string {
  const address = new URLSearchParams(search)
  for (const name of ['q', 'go', ...FILTERS]) address.delete(name)
  const q = isTyped(text) ? text.trim() : codes.join(' ')
  if (q !== '') address.set('q', q)
  for (const [name, value] of Object.entries(choice)) address.set(name, value)
  return address.toString()
}
