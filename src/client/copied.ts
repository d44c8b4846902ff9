import type { Pair } from '../catalog/schema.ts'
import { CHECK } from '../icons/paths.ts'
import { putOnClipboard } from './clipboard.ts'
import { wordsOf } from './elements.ts'

/** Takes the last confirmation away. */
let clear = (): void => undefined

/** Copies a text, with `html` as its rich form, and confirms it. */
export async function copyAndSay(text: string, html: string | null, control: Element, said: Pair): Promise<void> {
  if (await putOnClipboard(text, html)) confirmCopy(control, said)
}

/**
 * Confirms a copy for two seconds: the sign of its control becomes a check, and the page's live region shows and speaks the words. No label
 * changes, so nothing beside it moves. A control of a menu is hidden by then; the button of the menu stands for it.
 */
function confirmCopy(control: Element, said: Pair): void {
  clear()
  const shown = control.closest('[data-menu]')?.querySelector('summary') ?? control
  const path = shown.querySelector('path')
  const sign = path?.getAttribute('d') ?? ''
  const region = document.getElementById('spoken')
  path?.setAttribute('d', CHECK)
  shown.setAttribute('data-done', '')
  // Behind an open dialog it would be neither seen nor spoken.
  if (region) (document.querySelector('dialog[open]') ?? document.body).append(region)
  region?.replaceChildren(...wordsOf(said))
  const timer = setTimeout(() => {
    clear()
  }, 2000)
  clear = () => {
    clearTimeout(timer)
    path?.setAttribute('d', sign)
    shown.removeAttribute('data-done')
    region?.replaceChildren()
  }
}
