import { keys } from '../i18n/dialogs.ts'
import { openDialog } from './dialog.ts'
import { element, inBoth } from './elements.ts'

/** Shows the keys of a code page. */
export function showKeys(): void {
  const list = element('dl', 'my-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm')
  for (const [key, name] of [
    ['/', keys.search],
    ['c', keys.link],
    ['r', keys.reply],
    ['?', keys.name],
  ] as const)
    list.append(element('dt', '', element('kbd', 'rounded-[0.25em] border border-line px-[0.5em]', key)), element('dd', '', inBoth(name)))
  openDialog(keys.name, list)
}
