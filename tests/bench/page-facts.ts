import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** What a change of markup or style must leave as it is, as lines in the order of the page. */
export type PageFacts = string[]

/** Attributes that readers, links and screen readers depend on; classes and data of the scripts are none of them. */
const KEPT = [
  'id',
  'href',
  'lang',
  'title',
  'alt',
  'name',
  'role',
  'ariaLabel',
  'ariaLabelledBy',
  'ariaHidden',
  'ariaCurrent',
  'content',
  'action',
]

/** Elements that hold no text for readers. */
const SILENT = new Set(['script', 'style', 'template', 'noscript'])

/** Texts, links, ids and names of a page. Neighbouring texts count as one, and white space as one space. */
export function factsOf(html: string): PageFacts {
  const facts: PageFacts = []
  let text = ''
  const flush = (): void => {
    const line = text.replace(/\s+/g, ' ').trim()
    if (line !== '') facts.push(`text ${line}`)
    text = ''
  }
  const visit = (node: Nodes): void => {
    if (node.type === 'text') text += node.value
    if (node.type === 'element') {
      if (SILENT.has(node.tagName)) return
      const kept = KEPT.flatMap((name) => {
        const value = node.properties[name]
        // Names of files made by the build hold the hash of their content.
        return value === undefined || value === null || String(value).includes('/_astro/') ? [] : [`${name}=${String(value)}`]
      })
      const policy = node.properties.httpEquiv !== undefined
      if (kept.length > 0 && !policy) {
        flush()
        facts.push(`<${node.tagName} ${kept.join(' ')}>`)
      }
    }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(fromHtml(html))
  flush()
  return facts
}

/** Facts of every page of a built site, by its file. */
export function siteFacts(folder: string): Map<string, PageFacts> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const pages = files.filter((file) => file.endsWith('.html')).sort()
  return new Map(pages.map((file) => [file, factsOf(readFileSync(join(folder, file), 'utf8'))]))
}

/** Lines that only one of two pages has, with - and +; the lines that both have in another order are not told. */
export function differences(before: PageFacts, after: PageFacts): string[] {
  const only = (lines: PageFacts, others: PageFacts, sign: string): string[] => {
    const left = new Map<string, number>()
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
    return lines.flatMap((line) => {
      const count = left.get(line) ?? 0
      if (count === 0) return [`${sign} ${line}`]
      left.set(line, count - 1)
      return []
    })
  }
  const changed = [...only(before, after, '-'), ...only(after, before, '+')]
  return changed.length === 0 && before.join('\n') !== after.join('\n') ? ['~ the same lines in another order'] : changed
}
