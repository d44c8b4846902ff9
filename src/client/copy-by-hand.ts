import { refused } from '../i18n/refused.ts'
import { openDialog } from './dialog.ts'
import { element } from './elements.ts'

/** Shows the text selected in a dialog, with the keys that copy it. */
export function showForCopying(text: string): void {
  const area = element('textarea', 'mt-2 w-full border border-field bg-surface p-2')
  area.readOnly = true
  area.rows = Math.min(12, text.split('\n').length + 1)
  area.cols = 60
  area.value = text
  area.setAttribute('aria-labelledby', 'dialog-name')
  openDialog(refused(/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C'), area)
  area.focus()
  area.select()
}
