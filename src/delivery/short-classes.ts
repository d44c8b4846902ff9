import { transform, type Selector } from 'lightningcss'
import { classesOf, wordsOf } from './used-styles.ts'

const TAG = /<[a-z][^\s>]*(?:\s+[^\s"=>]+(?:="[^"]*")?)*/g
const [LETTER_A, LETTERS] = [65, 26]
const CLASS = /(?<=\sclass=")[^"]+/

/**
 * Short names for utilities, by name: `A0` for `gap-2`.
 *
 * - A utility is a class with a sign in its name that no word has.
 * - Their names are a fifteenth of a compressed page, most of it in the stylesheet, where each stands once.
 * - A class that a script names keeps its own. No word of a script is a short name.
 * - The short names are the same on every page.
 */
export function shortNames(classes: Iterable<string>, scripts: readonly string[]): ReadonlyMap<string, string> {
  const all = new Set(classes)
  const taken = new Set([...all, ...scripts.flatMap(wordsOf)])
  let count = 0
  const next = (): string => {
    const name = String.fromCharCode(LETTER_A + (count % LETTERS)) + Math.floor(count / LETTERS).toString(36)
    count += 1
    return taken.has(name) ? next() : name
  }
  const utilities = [...all].filter((name) => /\W/.test(name) && !scripts.some((script) => script.includes(name))).sort()
  return new Map(utilities.map((name) => [name, next()]))
}

/** A page whose elements have the short names. */
export const withShortNames = (html: string, names: ReadonlyMap<string, string>): string =>
  html.replace(TAG, (tag) =>
    tag.replace(CLASS, (value) =>
      classesOf([value])
        .map((name) => names.get(name) ?? name.replaceAll('&', '&amp;'))
        .join(' '),
    ),
  )

/** A stylesheet whose selectors have the short names. */
export function shortStyles(css: string, names: ReadonlyMap<string, string>): string {
  const short = (selector: Selector): Selector =>
    selector.map((part) => {
      if (part.type === 'class') return { ...part, name: names.get(part.name) ?? part.name }
      return part.type === 'pseudo-class' && 'selectors' in part && part.kind !== 'host'
        ? { ...part, selectors: part.selectors.map(short) }
        : part
    })
  return transform({ filename: 'page.css', code: Buffer.from(css), minify: true, visitor: { Selector: short } }).code.toString()
}
