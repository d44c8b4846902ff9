import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'

// `~` strikes out in GitHub's Markdown, which the serialiser does not know of: "1~10, 2~20" is common in Korean.
const unsafe: Unsafe[] = [{ character: '~', inConstruct: 'phrasing' }]

/** One line that holds nothing Markdown could take for markup; the serialiser, which looks at every place, is slow. */
const PLAIN = /^\p{L}[\p{L}\p{N} ,.·'"%()/:;?-]*$/u

/** Plain text as Markdown that reads as just that text: nothing in it becomes markup, HTML or a second line. */
export function escapeMarkdown(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim()
  if (PLAIN.test(oneLine)) return oneLine
  return toMarkdown({ type: 'paragraph', children: [{ type: 'text', value: oneLine }] }, { unsafe }).trim()
}

/** Text byte for byte in a code block whose fence is longer than any run of backticks in the text. */
export function verbatim(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}text\n${text}\n${fence}`
}

/** A heading of the given level; the text is escaped. */
export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${escapeMarkdown(text)}`

/** A link; nothing in its text or address can end it early. */
export function link(text: string, url: string): string {
  return toMarkdown(
    { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: text }] }] },
    { resourceLink: true, unsafe },
  ).trim()
}

/** Blocks as an item of a list: the first stands behind the marker, the others are indented to belong to it. */
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

/** Blocks with a blank line between them; empty ones are left out. */
export const blocks = (parts: readonly (string | null | false)[]): string => parts.filter((part) => part).join('\n\n')
