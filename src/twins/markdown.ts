import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'

// GitHub's Markdown strikes out text between two `~`. The serialiser escapes plain Markdown only, and "1~10, 2~20" is common in Korean.
const unsafe: Unsafe[] = [{ character: '~', inConstruct: 'phrasing' }]

/** A line, a label and an address without a character that Markdown reads as markup. They skip the serialiser, which is slow. */
const PLAIN = /^\p{L}[\p{L}\p{N} ,.·'"%()/:;?-]*$/u
const PLAIN_LABEL = /^[\p{L}\p{N}][\p{L}\p{N} ,.·'"%()/:;?-]*$/u
const PLAIN_URL = /^[\p{L}\p{N}_~/:.#?=%-]+$/u

/** Plain text as one line of Markdown, escaped so that no character becomes markup or HTML. */
export function escapeMarkdown(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim()
  if (PLAIN.test(oneLine)) return oneLine
  return toMarkdown({ type: 'paragraph', children: [{ type: 'text', value: oneLine }] }, { unsafe }).trim()
}

/** Text byte for byte in a code block. The fence is longer than any run of backticks in the text, so that the text cannot end it. */
export function verbatim(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}text\n${text}\n${fence}`
}

/** A heading of a level (1 to 6); the text is escaped. */
export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${escapeMarkdown(text)}`

/** A link; its text and address are escaped. */
export function link(text: string, url: string): string {
  if (PLAIN_LABEL.test(text) && PLAIN_URL.test(url)) return `[${text}](${url.replaceAll('~', '\\~')})`
  return toMarkdown(
    { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: text }] }] },
    { resourceLink: true, unsafe },
  ).trim()
}

/** Blocks as one item of a list. The first follows the marker (`1.`, `-`); the others are indented by its width, which makes them part of the item. */
export function listItem(marker: string, blocks: readonly string[]): string {
  const indent = ' '.repeat(marker.length + 1)
  const lines = blocks.join('\n\n').split('\n')
  return lines.map((line, index) => (index === 0 ? `${marker} ${line}` : line === '' ? '' : indent + line)).join('\n')
}

/** Blocks as a quotation. */
export const quote = (blocks: readonly string[]): string =>
  blocks
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')

/** Blocks with a blank line between them; empty blocks are left out. */
export const blocks = (parts: readonly (string | null | false)[]): string => parts.filter((part) => part).join('\n\n')
