import type { CodeEntry, Lang } from '../catalog/index.ts'
import { codeLink, type Edition } from './edition.ts'
import { escapeMarkdown, link, quote } from './markdown.ts'
import { TRUST, WORDS } from '../i18n/code-page.ts'

/** What must be known before a note is believed: that the code left the table, that its two official texts disagree. */
export function remarks(entry: CodeEntry, lang: Lang, of: Edition): string[] {
  const { facts, predecessors } = entry
  const found: string[] = []
  if (entry.status !== 'current')
    found.push(quote([gone(entry, lang, of), ...(facts?.later?.note ? [escapeMarkdown(facts.later.note[lang])] : [])]))
  if (predecessors.length > 0) {
    found.push(quote([`${WORDS.predecessors[lang]}: ${predecessors.map((code) => link(code, codeLink(code, of))).join(', ')}`]))
  }
  if (facts?.disagreement) found.push(quote([`${TRUST[facts.disagreement.trust][lang]} ${escapeMarkdown(facts.disagreement.note[lang])}`]))
  return found
}

function gone(entry: CodeEntry, lang: Lang, of: Edition): string {
  const day = entry.left ?? ''
  const what =
    entry.status === 'moved'
      ? { ko: `${day} 공식 표에서 다른 코드로 옮겨졌습니다.`, en: `Moved to another code in the official table on ${day}.` }
      : { ko: `${day}부터 공식 표에 없는 코드입니다.`, en: `No longer in the official table since ${day}.` }
  const { successor } = entry
  if (!successor) return `**${what[lang]}**`
  const code = of.catalog.byCode.has(successor.code) ? link(successor.code, codeLink(successor.code, of)) : successor.code
  const inferred = successor.inferred ? ` (${WORDS.inferred[lang]})` : ''
  return `**${what[lang]}** ${WORDS.successor[lang]}${inferred}: ${code}`
}
