import type { Nodes } from 'hast'
import { transform, type Selector } from 'lightningcss'
import { elementsOf } from './site.ts'

/** Classes of the elements of a tree, with repetitions. */
export const classesOf = (tree: Nodes): string[] =>
  elementsOf(tree).flatMap(({ element }) => {
    const { className } = element.properties
    return Array.isArray(className) ? className.map(String) : []
  })

/** Selectors of a stylesheet, one for each part of a list, with the classes that they name, in its order. */
export function selectorsOf(css: string): { selector: string; classes: string[] }[] {
  const selectors: Selector[] = []
  transform({ filename: 'page.css', code: Buffer.from(css), visitor: { Selector: (selector) => void selectors.push(selector) } })
  return selectors.map((selector) => ({ selector: JSON.stringify(selector), classes: classesIn(selector) }))
}

const classesIn = (selector: Selector): string[] =>
  selector.flatMap((part) => {
    if (part.type === 'class') return [part.name]
    return part.type === 'pseudo-class' && 'selectors' in part && part.kind !== 'host' ? part.selectors.flatMap(classesIn) : []
  })
