// A label of the console in a note has its form in the other language as `data-other`. It is shown below the label under the pointer or with the
// focus. All labels of a language together are one tab stop; the arrow keys lead on from there. Esc puts the form away.

const root = document.documentElement
const tip = document.createElement('span')
tip.className = 'other-label'
tip.ariaHidden = 'true'
document.body.append(tip)

const labelAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-other]') : null

function show({ type, target, relatedTarget }: Partial<MouseEvent | FocusEvent>): void {
  if (target === tip) return
  const label = labelAt(type === 'focusout' ? (relatedTarget ?? null) : (target ?? null)) ?? labelAt(document.activeElement)
  // The view of both languages has the other form in the other column.
  tip.hidden = !label || root.dataset['view'] === 'both'
  if (!label) return
  tip.textContent = label.dataset['other'] ?? ''
  tip.lang = label.closest('.en') ? 'ko' : 'en'
  const { left, bottom } = label.getClientRects()[0] ?? label.getBoundingClientRect()
  tip.style.left = `${String(Math.max(8, Math.min(left, root.clientWidth - tip.offsetWidth - 8)))}px`
  tip.style.top = `${String(bottom + scrollY)}px`
}

for (const lang of ['.ko', '.en']) {
  const labels = [...document.querySelectorAll<HTMLElement>(`${lang} [data-other]`)]
  labels.forEach((label, index) => {
    label.tabIndex = index === 0 ? 0 : -1
    label.ariaDescription = label.dataset['other'] ?? ''
    label.addEventListener('keydown', ({ key }) => {
      const next = labels[index + (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : Number.NaN)]
      if (!next) return
      label.tabIndex = -1
      next.tabIndex = 0
      next.focus()
    })
  })
}
for (const type of ['mouseover', 'focusin', 'focusout'] as const) document.addEventListener(type, show)
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') tip.hidden = true
})
tip.hidden = true
