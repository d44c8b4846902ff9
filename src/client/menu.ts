// A menu is a fold, or holds one (`data-menu`). This closes it after a choice, on Esc, and when a click or the focus goes elsewhere.

for (const menu of document.querySelectorAll('[data-menu]')) {
  const fold = menu instanceof HTMLDetailsElement ? menu : menu.querySelector('details')
  if (!fold) continue
  const close = (): void => {
    if (!fold.open) return
    fold.open = false
    fold.querySelector('summary')?.focus({ preventScroll: true })
  }
  menu.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a, button')) close()
  })
  menu.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') close()
  })
  for (const type of ['click', 'focusin'] as const)
    document.addEventListener(type, ({ target }) => {
      if (!menu.contains(target as Node)) fold.open = false
    })
}
