import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shortNames, shortStyles, withShortNames } from './short-classes.ts'
import { classesOf, classValues, usedStyles, wordsOf } from './used-styles.ts'

/** A condition such as `(width<48rem)` has the sign that begins a tag. */
const STYLE = /(?<=<style>)[^<]*(?:<(?!\/style>)[^<]*)*(?=<\/style>)/
const SCRIPT = /<script(?:>|\s[^>]*>)([^<]*(?:<(?!\/script>)[^<]*)*)<\/script>/g
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i
const SOURCE = / (?:'|&#39;)(sha256-[\w+/=]+)(?:'|&#39;)/g

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
/** Texts of the inline scripts of a page. */
const scriptsOf = (html: string): string[] => [...html.matchAll(SCRIPT)].flatMap(([, text = '']) => (text === '' ? [] : [text]))

/**
 * Removes unused rules from the inline stylesheet of each built page, and unused hashes from its policy, and shortens the names of its utilities.
 * The pages of a route share one stylesheet, because the response headers have the hash of each: one for every page adds more bytes to each
 * response than it saves.
 * `routes` holds the files of each route's pages. Throws when a page has no stylesheet or its policy lacks the stylesheet's hash.
 */
export function trimPages(folder: string, routes: Iterable<readonly string[]>): void {
  const names = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.js'))
  const texts = names.map((name) => readFileSync(join(folder, '_astro', name), 'utf8'))
  const read = [...routes].map((files) => ({ files, ...namedIn(files, texts) }))
  const short = shortNames(
    read.flatMap(({ values }) => classesOf(values)),
    read.flatMap(({ scripts }) => [...scripts]),
  )
  for (const { files, values, scripts } of read) {
    const used = new Set([...classesOf(values), ...[...scripts].flatMap(wordsOf)])
    const sheets = new Map<string, string>()
    for (const file of files) {
      const html = readFileSync(file, 'utf8')
      const [whole] = STYLE.exec(html) ?? []
      if (whole === undefined)
        throw new Error(`${file} has no inline stylesheet; build.inlineStylesheets in astro.config.mjs must be 'always'`)
      const trimmed = sheets.get(whole) ?? shortStyles(usedStyles(whole, used), short)
      sheets.set(whole, trimmed)
      writeFileSync(file, withoutMarks(withShortNames(withStyle(html, whole, trimmed, file), short)))
    }
  }
}

/** Values of `class` attributes in the pages of a route, and the scripts that may set classes there: `texts`, which every page has, and its own. */
function namedIn(files: readonly string[], texts: readonly string[]): { values: Set<string>; scripts: Set<string> } {
  const [values, scripts] = [new Set<string>(), new Set(texts)]
  for (const file of files) {
    const html = readFileSync(file, 'utf8')
    for (const value of classValues(html)) values.add(value)
    for (const script of scriptsOf(html)) scripts.add(script)
  }
  return { values, scripts }
}

/** A page without the marks for the full-text search, which has read them by now. */
const withoutMarks = (html: string): string =>
  html.replace(/<span hidden data-pagefind-[^>]*><\/span>| data-pagefind-[a-z]+(?:="[^"]*")?/g, '')

/** A page with the stylesheet `trimmed` in place of `whole`, and a policy with the hashes of its inline script and style only. */
function withStyle(html: string, whole: string, trimmed: string, file: string): string {
  const [policy = ''] = POLICY.exec(html) ?? []
  if (!policy.includes(hashOf(whole))) throw new Error(`The Content Security Policy of ${file} does not know its stylesheet`)
  const own = new Set([...scriptsOf(html), trimmed].map(hashOf))
  const renewed = policy.replace(hashOf(whole), hashOf(trimmed)).replace(SOURCE, (source, hash: string) => (own.has(hash) ? source : ''))
  return html.replace(policy, () => renewed).replace(STYLE, () => trimmed)
}
