import type { Nodes } from 'hast'
import { elementsOf } from './site.ts'

/** Classes that elements of a tree have, each as often as it stands. */
export const classesOf = (tree: Nodes): string[] =>
  elementsOf(tree).flatMap(({ element }) => {
    const { className } = element.properties
    return Array.isArray(className) ? className.map(String) : []
  })

/** Classes that selectors of a stylesheet name, in its order. */
export function styledClasses(css: string): string[] {
  const selectors = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)\{/g)]
    .map(([, prelude = '']) => prelude.trim())
    .filter((prelude) => !prelude.startsWith('@'))
  return selectors.flatMap((selector) =>
    [...selector.matchAll(/\.((?:[\w-]|[^\0-\x7f]|\\.)+)/g)].map(([, name = '']) => name.replaceAll('\\', '')),
  )
}
