// Script of the 404 page: searches for the code in the address.
import { codeFromPath } from '../search/query/from-address.ts'

const field = document.querySelector<HTMLTextAreaElement>('form[role="search"] [name="q"]')
const base = document.querySelector<HTMLElement>('search-box')?.dataset['base'] ?? '/'
const code = codeFromPath(location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : location.pathname)

if (field && code !== null) {
  field.value = code
  // No InputEvent, which is what typing by hand gives: the next pasted ticket replaces the text.
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
