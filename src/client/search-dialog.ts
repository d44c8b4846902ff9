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
  if (!(event.target as Element).closest('[data-search-open]')) return
  event.preventDefault()
  openSearch()
})

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
  // With Shift or Alt it belongs to the browser, or is a letter (AltGr). Where Hangul is typed, the key may come as its letter.
  const k = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && /^[kㅏ]$/i.test(event.key)
  if (!slash && !k) return
  event.preventDefault()
  openSearch()
})

dialog?.addEventListener('search-close', () => {
  dialog.close()
})
