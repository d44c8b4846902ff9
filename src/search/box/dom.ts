import type { Pair } from '../../catalog/schema.ts'

type Child = Node | string | null

/** An element with attributes and children. Text goes in as text: nothing of a query or a card is ever parsed as markup. */
export function el(name: string, attributes: Record<string, string> = {}, ...children: (Child | Child[])[]): HTMLElement {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children.flat().filter((child) => child !== null))
  return element
}

/** A text in both languages; the site's view shows one of them, or both. `wrap` marks up each. */
export function pairOf({ ko, en }: Pair, wrap: (value: string) => Child[] = (value) => [value]): HTMLElement {
  return el('span', { class: 't' }, el('span', { class: 'ko', lang: 'ko' }, wrap(ko)), el('span', { class: 'en', lang: 'en' }, wrap(en)))
}
