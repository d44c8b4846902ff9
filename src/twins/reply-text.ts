import type { CodeEntry, Lang } from '../catalog/index.ts'
import { proseText } from '../catalog/notes/render-note.ts'
import { reply as words } from '../i18n/code-page.ts'
import { label } from '../i18n/meanings.ts'
import { inView } from '../urls.ts'
import { codeLink, proseContext, type Edition } from './edition.ts'

/** The line below a reply that links the page of the code in a language. */
export const moreLine = (code: string, lang: Lang, edition: Edition): string =>
  `${label(words.more)[lang]} ${inView(codeLink(code, edition), lang)}`

/**
 * The reply to a customer as plain text, as the page's button copies it, or `null` when there is none. Without a configured address there is no
 * link in it: a path alone leads nowhere in a ticket.
 */
export function replyText({ code, notes }: CodeEntry, lang: Lang, edition: Edition): string | null {
  const reply = notes?.[lang].reply
  if (!reply) return null
  return [proseText(reply, proseContext(edition), lang), ...(edition.site ? [moreLine(code, lang, edition)] : [])].join('\n\n')
}
