import { transform, type Selector } from 'lightningcss'

/** Words of a text as a class stands in it: in markup between quotes and blanks, in a script between quotes of any kind. */
const WORDS = /[^\s"'`]+/g
const CLASSES = /(?<= class=")[^"]+/g
/** References that stand in a class: Astro writes the ampersand as `&amp;`, other serialisers by its number. */
const CHARACTERS: Record<string, string> = { amp: '&', '#38': '&', quot: '"', '#34': '"', lt: '<', '#60': '<', gt: '>', '#62': '>' }

/** Values of the `class` attributes of a page, as they are written there. */
export const classValues = (html: string): string[] => html.match(CLASSES) ?? []

/** Classes that values of `class` attributes hold. */
export const classesOf = (values: Iterable<string>): string[] =>
  [...values].flatMap(
    (value) => value.replace(/&([\w#]+);/g, (reference, name: string) => CHARACTERS[name] ?? reference).match(/\S+/g) ?? [],
  )

/** Words of a script that may be classes which it gives to elements. A class that a script puts together from parts is not among them. */
export const wordsOf = (script: string): string[] => script.match(WORDS) ?? []

/**
 * The stylesheet without the rules that need a class which nothing has; `used` holds the classes that something may have. What a
 * selector only excludes or names beside others (`:not(.a)`, `:is(.a, .b)`) takes no rule away. Throws when the stylesheet is broken.
 */
export function usedStyles(css: string, used: ReadonlySet<string>): string {
  const sheet = { filename: 'page.css', code: Buffer.from(css), minify: true }
  const [classes, ids] = [new Set<string>(), new Set<string>()]
  const collect = (selector: Selector): void => {
    for (const part of selector) {
      if (part.type === 'class') classes.add(part.name)
      else if (part.type === 'id') ids.add(part.name)
      else if (part.type === 'pseudo-class' && 'selectors' in part && part.kind !== 'host') part.selectors.forEach(collect)
    }
  }
  transform({ ...sheet, visitor: { Selector: collect } })
  // Lightning CSS takes one list for classes and ids.
  const unusedSymbols = [...classes].filter((name) => !used.has(name) && !ids.has(name))
  return transform({ ...sheet, unusedSymbols }).code.toString()
}
