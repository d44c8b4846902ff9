import type { Pair } from '../catalog/schema.ts'
import { searchDialog } from '../i18n/dialogs.ts'
import { element, inBoth } from './elements.ts'

/** Opens a dialog with a name and what is below it; Esc, its button and a click beside it (close-beside.ts) close it. */
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
  close.addEventListener('click', () => {
    dialog.close()
  })
  dialog.addEventListener('close', () => {
    dialog.remove()
  })
  document.body.append(dialog)
  dialog.showModal()
}
