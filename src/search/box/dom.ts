import { DATE } from '../../catalog/day.ts'
import type { Pair } from '../../catalog/schema.ts'

type Child = Node | string | null

/** An element with attributes and children. Text goes in as text: nothing of a query or a card is ever parsed as markup. */
export function el(name: string, attributes: Record<string, string> = {}, ...children: (Child | Child[])[]): HTMLElement {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children.flat().filter((child) => child !== null))
  return element
}

/** A link with the height of a finger. */
export const LINK = 'inline-flex min-h-11 flex-wrap items-center gap-x-3'

/** The line of a fold, with the sign that says whether it is open. */
export const SUMMARY = "block cursor-pointer py-2.5 text-muted after:ms-1 after:content-['▾'/''] group-open:after:content-['▴'/'']"

/** What was searched for, in a text. */
export const mark = (text: string): HTMLElement => el('mark', { class: 'rounded-[2px] bg-mark text-ink' }, text)

/** Marks up a text. */
type Wrap = (value: string) => Child[]

/** A text in which no line breaks within a day or a month. */
const dated: Wrap = (value) => value.split(DATE).map((piece, index) => (index % 2 === 1 ? el('time', {}, piece) : piece))

/** A text in both languages; the site's view shows one of them, or both. `wrap` marks up each. */
export function pairOf({ ko, en }: Pair, wrap = dated, kind = 't'): HTMLElement {
  return el('span', { class: kind }, el('span', { class: 'ko', lang: 'ko' }, wrap(ko)), el('span', { class: 'en', lang: 'en' }, wrap(en)))
}

/** The same with a line for each language. */
export const linesOf = (pair: Pair, wrap?: Wrap): HTMLElement => pairOf(pair, wrap, 't lines')
