import type { CodeEntry, Lang, Prose } from '../catalog/index.ts'
import { itemsTogether } from '../catalog/notes/list-lines.ts'
import { proseMarkdown, proseText, type RenderContext } from '../catalog/notes/render-note.ts'
import { replyPage } from '../delivery/configured-links.ts'
import { composeReply } from '../i18n/reply.ts'
import { inView } from '../urls.ts'
import { codeLink, type Edition } from './edition.ts'

const wholeReply = (entry: CodeEntry, lang: Lang, edition: Edition): Prose | null => {
  const page = replyPage(inView(codeLink(entry.code, edition), lang))
  const reply = composeReply(entry, lang, edition.catalog.guides, page)
  return reply && [...reply.before, ...reply.body, ...reply.after]
}

/** Codes are not linked: a customer cannot open their pages. */
const contextOf = ({ catalog }: Edition): RenderContext => ({ known: catalog.known, codeUrl: () => null })

/** The reply to a customer as plain text, as the page's button copies it, or `null` when there is none. */
export function replyText(entry: CodeEntry, lang: Lang, edition: Edition): string | null {
  const reply = wholeReply(entry, lang, edition)
  return reply && itemsTogether(proseText(reply, contextOf(edition), lang))
}

/** The reply to a customer as Markdown, or `null` when there is none. */
export function replyMarkdown(entry: CodeEntry, lang: Lang, edition: Edition): string | null {
  const reply = wholeReply(entry, lang, edition)
  return reply && proseMarkdown(reply, contextOf(edition), lang)
}
