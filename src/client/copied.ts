import type { Pair } from '../catalog/schema.ts'
import { wordsOf } from './elements.ts'

const CHECK = 'M5 12.5l4.5 4.5L19 7'

/** Takes the last confirmation away. */
let clear = (): void => undefined

/**
 * Confirms a copy for two seconds: the sign of its control becomes a check, and the page's live region shows and speaks the words. No label
 * changes, so nothing beside it moves. A control of a menu is hidden by then; the button of the menu stands for it.
 */
export function confirmCopy(control: Element, said: Pair): void {
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
