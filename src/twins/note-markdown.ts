import type { CodeEntry, Lang, NoteList, Pair } from '../catalog/index.ts'
import { note as words, nothing, sections, statements } from '../i18n/code-page.ts'
import { NOTE_LISTS } from '../catalog/notes/parse-note.ts'
import { byCause } from '../catalog/notes/by-cause.ts'
import { codeLink, markdownOf, type Edition } from './edition.ts'
import { blocks, escapeMarkdown, heading, link, listItem, quote } from './markdown.ts'
import { remarksMarkdown } from './remarks.ts'
import { basisOf } from '../catalog/sections.ts'
import { sourcesOf } from './note-sources.ts'

/**
 * The note on a code in one language as Markdown, from the remarks to the sources, or `null` when the code has no note. Headings begin at
 * `level`. The reply is left out, because it is written to the customer.
 */
export function noteMarkdown(entry: CodeEntry, lang: Lang, edition: Edition, level = 2): string | null {
  if (!entry.notes) return null
  return blocks([
    ...remarksMarkdown(entry, lang, edition),
    heading(level, sections.causes[lang]),
    apart(entry, lang, edition, level + 1),
    ...causes(entry, lang, edition, level + 1),
    ...prevention(entry, lang, edition, level),
    heading(level, sections.escalate[lang]),
    escalation(entry, lang, edition),
    heading(level, sections.sources[lang]),
    sources(entry, lang, edition),
  ])
}

const inferredMark = (basis: Pair | null, lang: Lang): string | null =>
  basis && `*(${words.inferred[lang]}: ${escapeMarkdown(basis[lang])})*`

/** Each cause with its checks and steps below it; what holds for all of them comes last. */
function causes(entry: CodeEntry, lang: Lang, edition: Edition, level: number): string[] {
  const remedies = entry.facts ? byCause(entry.facts.evidence) : []
  if (remedies.length === 0) return [nothing.causes[lang]]
  const several = remedies.length > 1
  const below = level + (several ? 1 : 0)
  return remedies.flatMap(({ cause, checks, fix }, index) => [
    ...(several ? [heading(level, cause === null ? words.forAll[lang] : `${statements.causes[lang]} ${String(index + 1)}`)] : []),
    ...(cause === null ? [] : items(entry, 'causes', [cause], lang, edition)),
    ...(checks.length > 0 ? [heading(below, sections.checks[lang]), ...items(entry, 'checks', checks, lang, edition)] : []),
    ...(fix.length > 0 ? [heading(below, sections.fix[lang]), ...items(entry, 'fix', fix, lang, edition)] : []),
  ])
}

/** Some causes, checks or steps, with their numbers; a cause has its number in the heading. */
function items({ notes, facts }: CodeEntry, list: NoteList, ids: readonly string[], lang: Lang, edition: Edition): string[] {
  const order = Object.keys(facts?.evidence[list] ?? {})
  return ids.flatMap((id) => {
    const item = notes?.[lang][list].find((one) => one.id === id)
    if (!item) return []
    const { loss, body } = item
    const warning = loss && quote([`**${words.loss[lang]}:** ${markdownOf(loss, lang, edition)}`])
    const mark = inferredMark(basisOf(facts?.evidence[list][id], edition.catalog.known), lang)
    const parts = [warning, markdownOf(body, lang, edition), mark].filter((block) => block !== null)
    return list === 'causes' ? parts : [listItem(`${String(order.indexOf(id) + 1)}.`, parts)]
  })
}

/** How the codes with the same official text differ, or `null` when no other code has it. */
function apart({ siblings, code }: CodeEntry, lang: Lang, edition: Edition, level: number): string | null {
  if (siblings.length === 0) return null
  const groups = siblings.map((group) => {
    const rows = group.codes.map((sibling) => {
      const name = sibling.code === code ? `${code} (${words.thisCode[lang]})` : link(sibling.code, codeLink(sibling.code, edition))
      return `- ${name}: ${escapeMarkdown(sibling.line[lang])}`
    })
    return `${escapeMarkdown(group.how[lang])}\n\n${rows.join('\n')}`
  })
  return blocks([heading(level, words.apart[lang]), ...groups])
}

function prevention({ notes, facts }: CodeEntry, lang: Lang, edition: Edition, level: number): string[] {
  const prose = notes?.[lang].prevent
  if (!prose) return []
  const mark = inferredMark(basisOf(facts?.evidence.prevent, edition.catalog.known), lang)
  return [heading(level, sections.prevent[lang]), blocks([markdownOf(prose, lang, edition), mark])]
}

function escalation({ notes, facts }: CodeEntry, lang: Lang, edition: Edition): string {
  const prose = notes?.[lang].escalate
  const ids = facts?.collect ?? []
  const collect = Object.entries(edition.catalog.known.collect).filter(([id]) => ids.includes(id))
  return blocks([
    prose ? markdownOf(prose, lang, edition) : null,
    collect.length > 0 && words.collect[lang],
    collect.map(([, pair]) => `- ${escapeMarkdown(pair[lang])}`).join('\n'),
  ])
}

function sources(entry: CodeEntry, lang: Lang, edition: Edition): string {
  const numbers = new Map<string, string>(
    NOTE_LISTS.flatMap((list) =>
      Object.keys(entry.facts?.evidence[list] ?? {}).map(
        (id, index) => [`${list}.${id}`, `${statements[list][lang]} ${String(index + 1)}`] as const,
      ),
    ),
  )
  const rows = sourcesOf(entry, edition.catalog).map((source) => {
    const name = numbers.get(source.for) ?? statements.prevent[lang]
    if (source.status === 'inferred') return `- ${name}: ${words.inferred[lang]}, ${escapeMarkdown(source.basis[lang])}`
    return `- ${name}: ${link(`${source.guide[lang]}, ${source.section[lang]}`, source.url[lang])}`
  })
  return blocks([
    rows.length === 0 ? nothing.sources[lang] : rows.join('\n'),
    entry.facts && escapeMarkdown(words.checked(entry.facts.checked)[lang]),
  ])
}
