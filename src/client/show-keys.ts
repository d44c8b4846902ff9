import { keys } from '../i18n/dialogs.ts'
import { openDialog } from './dialog.ts'
import { element, inBoth } from './elements.ts'

/** Shows the keys of a code page. */
export function showKeys(): void {
  const list = element('dl', 'my-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm')
  for (const [sorts, name] of [
    [['/', 'Ctrl K', '⌘ K'], keys.search],
    [['↑', '↓'], keys.move],
    [['Esc'], keys.clear],
    [['c'], keys.link],
    [['r'], keys.reply],
    [['?'], keys.name],
  ] as const) {
    const signs = sorts.flatMap((key) => [element('kbd', 'rounded-[0.25em] border border-line px-[0.5em]', key), ' '])
    list.append(element('dt', '', ...signs), element('dd', '', inBoth(name)))
  }
  openDialog(keys.name, list)
}
