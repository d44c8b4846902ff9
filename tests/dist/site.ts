import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Folder of the built site. */
export const DIST = resolve(import.meta.dirname, '../../dist')

/** A page of the built site. */
export interface Page {
  /** Address: `/400103005/`, `/404.html`. */
  path: string
  html: string
  tree: Root
}

/** Every page of the built site, parsed by the HTML standard. */
export const pages: readonly Page[] = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => {
    const html = readFileSync(join(DIST, file), 'utf8')
    return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree: fromHtml(html) }
  })

/** Pages of codes, by code. */
export const codePages = new Map(
  pages.flatMap((page) => {
    const code = /^\/(-?\d+)\/$/.exec(page.path)?.[1]
    return code === undefined ? [] : [[code, page] as const]
  }),
)

/** Rows of the official table of 2021-11-05, read without the parser of the site. */
export const officialRows = [
  ...readFileSync(resolve(import.meta.dirname, '../../content/tables/2021-11-05.md'), 'utf8').matchAll(
    /^\|(-1|\d+) *\|(.*?) *\|(.*?) *\|$/gm,
  ),
].map(([, code = '', message = '', description = '']) => ({ code, message, description }))

/** Newest texts of every code that a table has, read in the same way: the message, and the last Korean description. */
export const newestRows = new Map<string, { message: string; description: string }>()
const TABLES = resolve(import.meta.dirname, '../../content/tables')
for (const name of readdirSync(TABLES)
  .filter((file) => file.endsWith('.md'))
  .sort()) {
  for (const [, code = '', message = '', description = ''] of readFileSync(join(TABLES, name), 'utf8').matchAll(
    /^\|(-1|\d+) *\|(.*?) *\|(.*?) *\|\r?$/gm,
  )) {
    const korean = /[가-힣]/.test(description) ? description : (newestRows.get(code)?.description ?? '')
    newestRows.set(code, { message: message.trim(), description: korean.trim() })
  }
}

/** Every element of a tree with its ancestors, outermost first. */
export function elementsOf(tree: Nodes): { element: Element; ancestors: Element[] }[] {
  const elements: { element: Element; ancestors: Element[] }[] = []
  const visit = (node: Nodes, ancestors: Element[]): void => {
    if (node.type === 'element') elements.push({ element: node, ancestors })
    if (!('children' in node)) return
    const inside = node.type === 'element' ? [...ancestors, node] : ancestors
    for (const child of node.children) visit(child, inside)
  }
  visit(tree, [])
  return elements
}

/** Every visible text of a tree with its ancestors, in the order of the page. Templates, styles and scripts are left out. */
export function textsOf(tree: Nodes): { text: string; ancestors: Element[] }[] {
  const texts: { text: string; ancestors: Element[] }[] = []
  const visit = (node: Nodes, ancestors: Element[]): void => {
    if (node.type === 'text' && node.value.trim() !== '') texts.push({ text: node.value.trim(), ancestors })
    if (!('children' in node) || (node.type === 'element' && ['script', 'style', 'template', 'noscript'].includes(node.tagName))) return
    const inside = node.type === 'element' ? [...ancestors, node] : ancestors
    for (const child of node.children) visit(child, inside)
  }
  visit(tree, [])
  return texts
}

/** An attribute as text, or '' when the element lacks it. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name]
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null || value === false ? '' : String(value)
}

/** Sections of a code's page by their ids. */
export function sectionsOf(code: string): Map<string, Element> {
  const tree = codePages.get(code)?.tree
  const sections = tree ? elementsOf(tree).filter(({ element }) => attribute(element, 'dataSection') !== '') : []
  return new Map(sections.map(({ element }) => [attribute(element, 'dataSection'), element]))
}
