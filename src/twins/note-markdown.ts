import type { CodeEntry, Lang, NoteList, Pair } from '../catalog/index.ts'
import { note as words, nothing, sections, statements } from '../i18n/code-page.ts'
import { codeLink, markdownOf, type Edition } from './edition.ts'
import { blocks, escapeMarkdown, heading, link, listItem, quote } from './markdown.ts'
import { remarksMarkdown } from './remarks.ts'
import { basisOf, sourcesOf } from './note-sources.ts'

/**
 * The note on a code in one language as Markdown, from what must be known first to the sources; `null` when nobody has
 * written it yet. Headings begin at `level`. The reply is not in it: it is for somebody else.
 */
export function noteMarkdown(entry: CodeEntry, lang: Lang, of: Edition, level = 2): string | null {
  if (!entry.notes) return null
  const list = (name: NoteList, more: string | null = null): string[] => [
    heading(level, sections[name][lang]),
    ...(more === null ? [] : [more]),
    items(entry, name, lang, of),
  ]
  return blocks([
    ...remarksMarkdown(entry, lang, of),
    ...list('causes'),
    ...list('checks', apart(entry, lang, of, level + 1)),
    ...list('fix'),
    ...prevention(entry, lang, of, level),
    heading(level, sections.escalate[lang]),
    escalation(entry, lang, of),
    heading(level, sections.sources[lang]),
    sources(entry, lang, of),
  ])
}

const inferredMark = (basis: Pair | null, lang: Lang): string | null =>
  basis && `*(${words.inferred[lang]}: ${escapeMarkdown(basis[lang])})*`

function items({ notes, facts }: CodeEntry, list: NoteList, lang: Lang, of: Edition): string {
  const rows = (notes?.[lang][list] ?? []).map(({ id, loss, body }, index) => {
    const warning = loss && quote([`**${words.loss[lang]}:** ${markdownOf(loss, lang, of)}`])
    const mark = inferredMark(basisOf(facts?.evidence[list][id], of.catalog), lang)
    return listItem(
      `${String(index + 1)}.`,
      [warning, markdownOf(body, lang, of), mark].filter((block) => block !== null),
    )
  })
  return rows.length === 0 ? nothing[list][lang] : rows.join('\n\n')
}

/** What tells the codes with the same official text apart. */
function apart({ siblings, code }: CodeEntry, lang: Lang, of: Edition, level: number): string | null {
  if (siblings.length === 0) return null
  const groups = siblings.map((group) => {
    const rows = group.codes.map((sibling) => {
      const name = sibling.code === code ? `${code} (${words.thisCode[lang]})` : link(sibling.code, codeLink(sibling.code, of))
      return `- ${name}: ${escapeMarkdown(sibling.line[lang])}`
    })
    return `${escapeMarkdown(group.how[lang])}\n\n${rows.join('\n')}`
  })
  return blocks([heading(level, words.apart[lang]), ...groups])
}

function prevention({ notes, facts }: CodeEntry, lang: Lang, of: Edition, level: number): string[] {
  const prose = notes?.[lang].prevent
  if (!prose) return []
  const mark = inferredMark(basisOf(facts?.evidence.prevent, of.catalog), lang)
  return [heading(level, sections.prevent[lang]), blocks([markdownOf(prose, lang, of), mark])]
}

function escalation({ notes, facts }: CodeEntry, lang: Lang, of: Edition): string {
  const prose = notes?.[lang].escalate
  const wanted = facts?.collect ?? []
  const collect = Object.entries(of.catalog.known.collect).filter(([id]) => wanted.includes(id))
  return blocks([
    prose ? markdownOf(prose, lang, of) : null,
    collect.length > 0 && words.collect[lang],
    collect.map(([, pair]) => `- ${escapeMarkdown(pair[lang])}`).join('\n'),
  ])
}

function sources(entry: CodeEntry, lang: Lang, of: Edition): string {
  const numbers = new Map<string, string>(
    (['causes', 'checks', 'fix'] as const).flatMap((list) =>
      Object.keys(entry.facts?.evidence[list] ?? {}).map(
        (id, index) => [`${list}.${id}`, `${statements[list][lang]} ${String(index + 1)}`] as const,
      ),
    ),
  )
  const rows = sourcesOf(entry, of.catalog).map((source) => {
    const name = numbers.get(source.for) ?? statements.prevent[lang]
    if (source.status === 'inferred') return `- ${name}: ${words.inferred[lang]}, ${escapeMarkdown(source.basis[lang])}`
    return `- ${name}: ${link(`${source.guide[lang]}, ${source.section[lang]}`, source.url[lang])}`
  })
  return rows.length === 0 ? nothing.sources[lang] : rows.join('\n')
}
