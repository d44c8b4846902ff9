import type { Nodes, Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { SaxesParser } from 'saxes'

/** An element of a parsed document. */
export interface Parsed {
  name: string
  attributes: Record<string, string>
  text: string
  children: Parsed[]
}

/** Parses XML strictly, with namespaces. Throws when the text is not well-formed. */
export function parseXml(source: string): Parsed {
  const root: Parsed = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]))
    const parsed: Parsed = { name: tag.local, attributes, text: '', children: [] }
    open.at(-1)?.children.push(parsed)
    open.push(parsed)
  })
  parser.on('text', (text) => {
    const top = open.at(-1)
    if (top) top.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(source).close()
  const [only] = root.children
  if (!only) throw new Error('The document is empty')
  return only
}

/** Children with a name. */
export const all = (element: Parsed, name: string): Parsed[] => element.children.filter((child) => child.name === name)

/** Text of the first child with a name. */
export const textOf = (element: Parsed, name: string): string => all(element, name)[0]?.text ?? ''

/** Attribute of an element, or '' when the element lacks it. */
export const attributeOf = (element: Parsed | undefined, name: string): string => element?.attributes[name] ?? ''

/** Parses CSV strictly by RFC 4180: CRLF, doubled quotes, nothing after a closing quote. Throws on all other text. */
export function parseCsv(source: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  const rows: string[][] = [[]]
  while (cell.lastIndex < source.length) {
    const at = cell.lastIndex
    const match = cell.exec(source)
    if (!match) throw new Error(`Not CSV at ${String(at)}: ${source.slice(at, at + 40)}`)
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** Parses Markdown with the same parser as the site. */
export function parseMarkdown(source: string): Root {
  const root: Nodes = markdownToMdast(source)
  if (root.type !== 'root') throw new Error(`The parser returned ${root.type}`)
  return root
}
