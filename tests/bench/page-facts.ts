import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Texts, links, ids and names of a page, one a line in the order of the page. A change of markup or style must not change them. */
export type PageFacts = string[]

/** Attributes that readers, links and screen readers depend on. Classes and data attributes of scripts are left out. */
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

/** Elements without text for readers. */
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
        // Names of bundled files hold the hash of their content, which may change.
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

/** Facts of every page of a built site, by the path of its file. */
export function siteFacts(folder: string): Map<string, PageFacts> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const pages = files.filter((file) => file.endsWith('.html')).sort()
  return new Map(pages.map((file) => [file, factsOf(readFileSync(join(folder, file), 'utf8'))]))
}

/** Lines that only one of two pages has, with - (before) or + (after). Equal lines in another order give one line that says so. */
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
