// The header's button, `/` and Ctrl/⌘-K open the search dialog, or focus the search box of a page that has one of its own.

import { isTyping } from './typing-target.ts'

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')

/** Focuses the field with its text selected, so that the next ticket replaces the last one. */
function focusBox(): void {
  const field = document.querySelector<HTMLTextAreaElement>('form[role="search"] [name="q"]')
  field?.focus()
  field?.select()
}

function openSearch(): void {
  if (dialog && !dialog.open) dialog.showModal()
  focusBox()
}

document.addEventListener('click', (event) => {
  const target = event.target as Element
  if (target.closest('[data-search-open], [data-search-focus]')) {
    event.preventDefault()
    openSearch()
  } else if (target === dialog) dialog.close()
})

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
  const k = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
  if (!slash && !k) return
  event.preventDefault()
  openSearch()
})

dialog?.addEventListener('search-close', () => {
  dialog.close()
})
