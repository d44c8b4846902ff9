import { guideSection } from '../catalog/sections.ts'
import type { CodeEntry, Lang } from '../catalog/index.ts'
import { label } from '../i18n/meanings.ts'
import { remarks, trust } from '../i18n/official-table.ts'
import { codeLink, type Edition } from './edition.ts'
import { escapeMarkdown, link, quote } from './markdown.ts'

/**
 * Remarks that stand before a note, each as a Markdown quotation: the code left the table, it came after the tables here,
 * it replaces others, its two official texts disagree.
 */
export function remarksMarkdown(entry: CodeEntry, lang: Lang, edition: Edition): string[] {
  const { facts, predecessors, origin } = entry
  const note = facts?.later?.note
  const blocks: string[][] = []
  if (entry.status !== 'current') blocks.push([left(entry, entry.status, lang, edition), ...(note ? [escapeMarkdown(note[lang])] : [])])
  if (origin && 'since' in origin) blocks.push([later(origin, entry, lang, edition)])
  if (predecessors.length > 0)
    blocks.push([`${label(remarks.predecessors)[lang]} ${predecessors.map((code) => link(code, codeLink(code, edition))).join(', ')}`])
  const differ = trust(entry)
  if (facts?.disagreement && differ) blocks.push([`${differ[lang]} ${escapeMarkdown(facts.disagreement.note[lang])}`])
  return blocks.map(quote)
}

function left(entry: CodeEntry, status: 'retired' | 'moved', lang: Lang, edition: Edition): string {
  const { successor } = entry
  const sentence = `**${(entry.facts?.later?.draft_only ? remarks.draftOnly : remarks.left(status, entry.left ?? ''))[lang]}**`
  if (!successor) return sentence
  const code = edition.catalog.byCode.has(successor.code) ? link(successor.code, codeLink(successor.code, edition)) : successor.code
  return `${sentence} ${label(remarks.successor(successor.inferred))[lang]} ${code}`
}

/** Since when a code that no table here has is printed, and which guide has it. */
function later(
  { since, documented }: { since: string; documented: readonly string[] },
  entry: CodeEntry,
  lang: Lang,
  { catalog }: Edition,
): string {
  const source = guideSection(documented[0] ?? '', catalog.guides, entry)
  const sentence = remarks.later(since, catalog.revisions.join(', '))[lang]
  return source ? `${sentence} ${link(`${source.guide[lang]}, ${source.section[lang]}`, source.url[lang])}` : sentence
}
