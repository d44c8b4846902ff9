import { refused } from '../i18n/refused.ts'

/** Shows the text selected in a dialog; Esc, its button and a click beside it close it. */
export function showForCopying(text: string): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'card m-auto w-[min(40rem,calc(100vw-2rem))] bg-page p-0 text-ink'
  const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C'
  const body = element('div', 'p-4')
  const label = element('label')
  const area = element('textarea', 'mt-2 w-full border border-line bg-surface p-2')
  area.readOnly = true
  area.rows = Math.min(12, text.split('\n').length + 1)
  area.value = text
  const close = element('button', 'button mt-3')
  close.type = 'button'
  close.append(inBoth(refused.close))
  label.append(inBoth(refused.how(keys)), area)
  body.append(label, close)
  dialog.append(body)
  dialog.addEventListener('click', ({ target }) => {
    // Beside the body there is only the backdrop.
    if (target === dialog || close.contains(target as Node)) dialog.close()
  })
  dialog.addEventListener('close', () => {
    dialog.remove()
  })
  document.body.append(dialog)
  dialog.showModal()
  area.focus()
  area.select()
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = ''): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name)
  node.className = className
  return node
}

/** Words in both languages; the language view hides one. */
function inBoth(words: { ko: string; en: string }): HTMLElement {
  const both = element('span', 't')
  for (const lang of ['ko', 'en'] as const) {
    const span = element('span', lang)
    span.lang = lang
    span.textContent = words[lang]
    both.append(span)
  }
  return both
}
