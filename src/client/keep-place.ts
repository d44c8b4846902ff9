/** Blocks of the content. */
const BLOCKS = 'main :is(h1, h2, h3, p, li, dt, tr, pre, figure, .pair)'

/**
 * Makes a change that moves the content, and scrolls so that the first block that begins on the screen stays where it is. A block of a single
 * language is not taken, because another view hides it, and none of a list that stays on the screen.
 */
export function keepPlace(change: () => void): void {
  const topOf = (block: Element): number => block.getClientRects()[0]?.top ?? 0
  const header = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0
  const block = [...document.querySelectorAll(BLOCKS)].find((one) => topOf(one) >= header && !one.closest('.ko, .en, nav'))
  const top = block && topOf(block)
  change()
  if (block && top) scrollBy({ top: topOf(block) - top, behavior: 'instant' })
}
