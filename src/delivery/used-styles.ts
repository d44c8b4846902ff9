import { transform, type Selector } from 'lightningcss'

/** Words of a script that may be classes: between quotes of any kind and spaces. */
const WORDS = /[^\s"'`]+/g
const CLASSES = /(?<= class=")[^"]+/g
/** Character references in a class: Astro writes the ampersand as `&amp;`, other serialisers by its number. */
const CHARACTERS: Record<string, string> = { amp: '&', '#38': '&', quot: '"', '#34': '"', lt: '<', '#60': '<', gt: '>', '#62': '>' }

/** Values of the `class` attributes of a page, as they are written there. */
export const classValues = (html: string): string[] => html.match(CLASSES) ?? []

/** Classes in values of `class` attributes. */
export const classesOf = (values: Iterable<string>): string[] =>
  [...values].flatMap(
    (value) => value.replace(/&([\w#]+);/g, (reference, name: string) => CHARACTERS[name] ?? reference).match(/\S+/g) ?? [],
  )

/** Words of a script that it may set as classes. A class that a script concatenates from parts is not found. */
export const wordsOf = (script: string): string[] => script.match(WORDS) ?? []

/** Tailwind's layer `properties` is for browsers without `@property`, all of them older than those of browsers.ts. */
const withoutFallbacks = ({ value: { name } }: { value: { name?: string[] | null } }): [] | undefined =>
  name?.join('.') === 'properties' ? [] : undefined

/**
 * The stylesheet without the rules that need an unused class; `used` holds the classes that elements may have. A class that a
 * selector only excludes or lists with others (`:not(.a)`, `:is(.a, .b)`) removes no rule. Throws when the stylesheet is broken.
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
  // Lightning CSS takes classes and ids in one list.
  const unusedSymbols = [...classes].filter((name) => !used.has(name) && !ids.has(name))
  return transform({ ...sheet, unusedSymbols, visitor: { Rule: { 'layer-block': withoutFallbacks } } }).code.toString()
}
