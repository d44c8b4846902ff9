import type { Mention } from '../search/query/codes-in-text.ts'
import { escapeMarkup } from '../twins/xml.ts'

/** Mentions in the order of a text; where two overlap, the longer. */
function apart(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (kept.every(({ from, to }) => mention.to <= from || mention.from >= to)) kept.push(mention)
  return kept.sort((a, b) => a.from - b.from)
}

/** How a text and a link are written. */
const FORMS = {
  html: { text: escapeMarkup, link: (text: string, url: string) => `<a href="${escapeMarkup(url)}">${escapeMarkup(text)}</a>` },
  // The text is Markdown already: only links are added.
  markdown: { text: (text: string) => text, link: (text: string, url: string) => `[${text}](${url})` },
} as const

/** Forms in which a text with links can be written. */
export type LinkForm = keyof typeof FORMS

/** A text in which every mentioned code is a link; in HTML all else is escaped, so that the result can be put into a page. */
export function linkedText(text: string, mentions: readonly Mention[], form: LinkForm, linkOf: (code: string) => string): string {
  const { text: plain, link } = FORMS[form]
  let at = 0
  const parts = apart(mentions).flatMap(({ code, from, to }) => {
    const before = text.slice(at, from)
    at = to
    return [plain(before), link(text.slice(from, to), linkOf(code))]
  })
  return [...parts, plain(text.slice(at))].join('')
}
