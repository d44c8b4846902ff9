// Keys of a code page: `c` copies its link, `r` the reply in the language of the view, `?` shows the keys. Search has `/` (search-dialog.ts).

import { isTyping } from './typing-target.ts'

const BUTTONS: Readonly<Record<string, string>> = { c: '[data-key="c"] button', r: '[data-key="r"] button' }

document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || event.isComposing) return
  if (isTyping(target)) return
  if (document.querySelector('dialog[open]')) return
  if (key === '?' && document.querySelector('[data-code-page]')) void import('./show-keys.ts').then(({ showKeys }) => showKeys())
  else {
    const selector = BUTTONS[key]
    const buttons = selector === undefined ? [] : [...document.querySelectorAll<HTMLElement>(selector)]
    // The view hides the button of the other language.
    buttons.find((button) => button.offsetParent !== null)?.click()
  }
})
