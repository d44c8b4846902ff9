import type { CodeEntry, Lang, NoteList, Pair } from '../catalog/index.ts'
import { note as words, nothing, sections, statements } from '../i18n/code-page.ts'
import { codeLink, markdownOf, type Edition } from './edition.ts'
import { blocks, escapeMarkdown, heading, link, listItem, quote } from './markdown.ts'
import { remarksMarkdown } from './remarks.ts'
import { basisOf, sourcesOf } from './note-sources.ts'

/**
 * The note on a code in one language as Markdown, from the remarks to the sources, or `null` when the code has no note. Headings begin at
 * `level`. The reply is left out, because it is written to the customer.
 */
export function noteMarkdown(entry: CodeEntry, lang: Lang, edition: Edition, level = 2): string | null {
  if (!entry.notes) return null
  const list = (name: NoteList, intro: string | null = null): string[] => [
    heading(level, sections[name][lang]),
    ...(intro === null ? [] : [intro]),
    items(entry, name, lang, edition),
  ]
  return blocks([
    ...remarksMarkdown(entry, lang, edition),
    ...list('causes'),
    ...list('checks', apart(entry, lang, edition, level + 1)),
    ...list('fix'),
    ...prevention(entry, lang, edition, level),
    heading(level, sections.escalate[lang]),
    escalation(entry, lang, edition),
    heading(level, sections.sources[lang]),
    sources(entry, lang, edition),
  ])
}

const inferredMark = (basis: Pair | null, lang: Lang): string | null =>
  basis && `*(${words.inferred[lang]}: ${escapeMarkdown(basis[lang])})*`

function items({ notes, facts }: CodeEntry, list: NoteList, lang: Lang, edition: Edition): string {
  const rows = (notes?.[lang][list] ?? []).map(({ id, loss, body }, index) => {
    const warning = loss && quote([`**${words.loss[lang]}:** ${markdownOf(loss, lang, edition)}`])
    const mark = inferredMark(basisOf(facts?.evidence[list][id], edition.catalog), lang)
    return listItem(
      `${String(index + 1)}.`,
      [warning, markdownOf(body, lang, edition), mark].filter((block) => block !== null),
    )
  })
  return rows.length === 0 ? nothing[list][lang] : rows.join('\n\n')
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
  const mark = inferredMark(basisOf(facts?.evidence.prevent, edition.catalog), lang)
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
    (['causes', 'checks', 'fix'] as const).flatMap((list) =>
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
  return rows.length === 0 ? nothing.sources[lang] : rows.join('\n')
}
