import { copying } from '../i18n/copying.ts'
import { copyAndSay } from './copied.ts'

// The heading of a section is a link to it. A click goes there and copies its address, which begins as the address of the page's copy button.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.anchor')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  const page = document.querySelector<HTMLElement>('[data-key="c"]')?.dataset['url'] ?? location.pathname
  void copyAndSay(new URL(page + link.hash, location.href).href, null, link, copying.section)
})
