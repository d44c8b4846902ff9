import type { Pair } from '../catalog/schema.ts'
import { searchDialog } from '../i18n/site.ts'

/** Opens a dialog with a name and what is below it; Esc, its button and a click beside it close it. */
export function openDialog(name: Pair, ...content: Node[]): void {
  const dialog = element('dialog', 'card m-auto max-w-[min(40rem,calc(100vw-2rem))] bg-page p-0 text-ink')
  const body = element('div', 'p-4')
  const heading = element('h2', 'text-base', inBoth(name))
  heading.id = 'dialog-name'
  dialog.setAttribute('aria-labelledby', heading.id)
  const close = element('button', 'button mt-3', inBoth(searchDialog.close))
  close.type = 'button'
  body.append(heading, ...content, close)
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
}

/** An element with its classes and what it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name)
  node.className = className
  node.append(...content)
  return node
}

/** Words in both languages; the language view hides one. */
export function inBoth(words: Pair): HTMLElement {
  const both = element('span', 't')
  for (const lang of ['ko', 'en'] as const) {
    const span = element('span', lang, words[lang])
    span.lang = lang
    both.append(span)
  }
  return both
}
