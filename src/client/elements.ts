import type { Pair } from '../catalog/schema.ts'

/** An element with its classes and what it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name)
  node.className = className
  node.append(...content)
  return node
}

/** The words in each language, of which the view shows its own. */
export const wordsOf = (words: Pair): HTMLElement[] =>
  (['ko', 'en'] as const).map((lang) => {
    const span = element('span', lang, words[lang])
    span.lang = lang
    return span
  })

/** Words in both languages as one element; the language view hides one. */
export const inBoth = (words: Pair): HTMLElement => element('span', 't', ...wordsOf(words))
