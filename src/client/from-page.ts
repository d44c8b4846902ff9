import { itemsTogether } from '../catalog/notes/list-lines.ts'

/** Plain text of an element: a blank line between paragraphs, a dash before list items. */
export function asText(element: Element): string {
  return blocks(element, plainText)
}

/** Text of an element as Markdown, with bold, code and links. */
export function asMarkdown(element: Element): string {
  return blocks(element, inlineMarkdown)
}

function blocks(element: Element, inline: (node: Node) => string): string {
  const lines: string[] = []
  for (const block of element.querySelectorAll('p, li')) {
    const words = [...block.childNodes].map(inline).join('')
    const line = words.replace(/\s+/g, ' ').trim()
    lines.push(block.localName === 'li' ? `- ${line}` : line)
  }
  return itemsTogether(lines.join('\n\n'))
}

/** What is typed into a blank, else its name in brackets. */
const blank = ({ value, placeholder }: HTMLInputElement): string => value.trim() || `[${placeholder}]`

/** A link to another host: its address stands in the text, because the reader of the copy has no page to click. */
const isAway = (node: Node): node is HTMLAnchorElement =>
  node instanceof HTMLAnchorElement && node.host !== location.host && node.textContent !== node.href

const isButton = (node: Node): boolean => node instanceof Element && node.matches('button, .sr-only')

function inlineMarkdown(node: Node): string {
  if (node instanceof HTMLInputElement) return blank(node)
  if (!(node instanceof Element)) return node.textContent ?? ''
  if (isButton(node)) return ''
  const inner = [...node.childNodes].map(node.localName === 'code' ? plainText : inlineMarkdown).join('')
  if (node.localName === 'code') return `\`${inner}\``
  if (node.localName === 'b' || node.localName === 'strong') return `**${inner}**`
  if (node instanceof HTMLAnchorElement) return node.textContent === node.href ? node.href : `[${inner}](${node.href})`
  return inner
}

function plainText(node: Node): string {
  if (isButton(node)) return ''
  if (node instanceof HTMLInputElement) return blank(node)
  if (isAway(node)) return `${node.textContent} ${node.href}`
  return node instanceof Element ? [...node.childNodes].map(plainText).join('') : (node.textContent ?? '')
}
