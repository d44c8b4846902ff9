// A menu is a fold (`<details data-menu>`). This closes it after a choice, on Esc, and when a click or the focus goes elsewhere.

for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-menu]')) {
  const close = (): void => {
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
  menu.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('button')) close()
  })
  menu.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && menu.open) close()
  })
  for (const type of ['click', 'focusin'] as const)
    document.addEventListener(type, ({ target }) => {
      if (!menu.contains(target as Node)) menu.open = false
    })
}
