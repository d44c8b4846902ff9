import type { CodeEntry, Lang } from '../catalog/index.ts'
import { label } from '../i18n/meanings.ts'
import { remarks, trust } from '../i18n/official-table.ts'
import { codeLink, type Edition } from './edition.ts'
import { escapeMarkdown, link, quote } from './markdown.ts'

/** What must be known before a note is believed, as quotations: that the code left the table, that its two official texts disagree. */
export function remarksMarkdown(entry: CodeEntry, lang: Lang, of: Edition): string[] {
  const { facts, predecessors } = entry
  const later = facts?.later?.note
  const blocks: string[][] = []
  if (entry.status !== 'current') blocks.push([left(entry, entry.status, lang, of), ...(later ? [escapeMarkdown(later[lang])] : [])])
  if (predecessors.length > 0)
    blocks.push([`${label(remarks.predecessors)[lang]} ${predecessors.map((code) => link(code, codeLink(code, of))).join(', ')}`])
  if (facts?.disagreement) blocks.push([`${trust[facts.disagreement.trust][lang]} ${escapeMarkdown(facts.disagreement.note[lang])}`])
  return blocks.map(quote)
}

function left(entry: CodeEntry, status: 'retired' | 'moved', lang: Lang, of: Edition): string {
  const { successor } = entry
  const sentence = `**${remarks.left(status, entry.left ?? '')[lang]}**`
  if (!successor) return sentence
  const code = of.catalog.byCode.has(successor.code) ? link(successor.code, codeLink(successor.code, of)) : successor.code
  return `${sentence} ${label(remarks.successor(successor.inferred))[lang]} ${code}`
}
