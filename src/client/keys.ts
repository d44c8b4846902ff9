// Keys of a code page: `c` copies its link, `r` the reply in the language of the view, `?` shows the keys. Search has `/` (search-dialog.ts).
// Where Hangul is typed, the same keys may come as its letters.

import { isTyping } from './typing-target.ts'

const KEYS: Readonly<Record<string, string>> = { c: 'c', ㅊ: 'c', r: 'r', ㄱ: 'r' }

document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || event.isComposing) return
  if (isTyping(target)) return
  if (document.querySelector('dialog[open]')) return
  if (key === '?' && document.querySelector('[data-code-page]')) void import('./show-keys.ts').then(({ showKeys }) => showKeys())
  else {
    const buttons = [...document.querySelectorAll<HTMLElement>(`[data-key="${KEYS[key] ?? ''}"] button`)]
    // The view hides the button of the other language.
    buttons.find((button) => button.offsetParent !== null)?.click()
  }
})
