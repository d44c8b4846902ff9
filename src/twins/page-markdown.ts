import { LANGS } from '../catalog/schema.ts'
import type { CodeEntry, CodeFacts, Pair } from '../catalog/index.ts'
import { endpoint, menuPath, runtimeName } from '../catalog/notes/render-note.ts'
import { fields, nothing, sections } from '../i18n/code-page.ts'
import { ACTORS, both, RETRY, STATUS } from '../i18n/meanings.ts'
import { printedRows } from '../i18n/printed-texts.ts'
import { site } from '../i18n/site.ts'
import { codeLink, domainName, fileLink, type Edition } from './edition.ts'
import { blocks, escapeMarkdown, heading, link, verbatim } from './markdown.ts'
import { noteMarkdown } from './note-markdown.ts'
import { remarksMarkdown } from './remarks.ts'
import { replyMarkdown } from './reply-text.ts'

/** The page of a code as Markdown in both languages. Its title is a heading of `level` (1 to 4). */
export function pageMarkdown(entry: CodeEntry, edition: Edition, level = 1): string {
  const { code, title } = entry
  const sub = (pair: Pair): string => heading(level + 1, both(pair))
  const notes = LANGS.flatMap((lang) => [
    heading(level + 1, site.language[lang]),
    noteMarkdown(entry, lang, edition, level + 2) ?? blocks([...remarksMarkdown(entry, lang, edition), nothing.note[lang]]),
  ])
  const page = blocks([
    heading(level, `${code} · ${both(title)}`),
    `<${codeLink(code, edition)}>`.replace(/^<(\/.*)>$/, '$1'),
    entry.facts?.do ? `**${both(sections.do)}:** ${escapeMarkdown(both(entry.facts.do))}` : null,
    sub(sections.message),
    ...texts(entry),
    sub(sections.glance),
    glance(entry, edition),
    ...notes,
    sub(sections.reply),
    ...replies(entry, edition, level + 2),
    sub(sections.related),
    related(entry, edition),
  ])
  return `${page}\n`
}

function texts(entry: CodeEntry): string[] {
  return printedRows(entry).flatMap(({ name, since, text: content }) => [
    `${both(name)}${since ? ` (${both(since)})` : ''}:`,
    verbatim(content),
  ])
}

function glance(entry: CodeEntry, edition: Edition): string {
  const { facts } = entry
  const row = (name: Pair, value: string): string => `- ${both(name)}: ${value}`
  const inline = (pair: Pair): string => escapeMarkdown(both(pair))
  const rows = [
    row(fields.domain, inline(domainName(entry, edition))),
    ...(entry.class ? [row(fields.class, inline(entry.class))] : []),
    row(fields.status, inline(STATUS[entry.status])),
  ]
  if (facts) {
    rows.push(row(fields.actor, inline(ACTORS[facts.actor])))
    rows.push(row(fields.retry, inline(RETRY[facts.retry]) + (facts.retry_note ? `: ${inline(facts.retry_note)}` : '')))
  }
  const wire = edition.catalog.families[entry.family]?.http
  if (wire)
    rows.push(
      row(fields.http, `${entry.http === null ? ('none' in wire ? both(wire.none) : '') : String(entry.http)}, ${both(wire.remark)}`),
    )
  if (facts) rows.push(row(fields.appears, ''), ...facts.appears.map((place) => `  - ${where(place, edition)}`))
  return rows.map((line) => line.trimEnd()).join('\n')
}

function where(place: CodeFacts['appears'][number], edition: Edition): string {
  if ('menu' in place) return escapeMarkdown(both(menuPath(edition.catalog.known, place.menu)))
  if ('api' in place) return call(place.api, edition)
  return escapeMarkdown(both(runtimeName(edition.catalog.known, place.runtime)))
}

function call(id: string, edition: Edition): string {
  const { method, path } = endpoint(edition.catalog.known, id)
  return `\`${method} ${path}\``
}

function replies(entry: CodeEntry, edition: Edition, level: number): string[] {
  return LANGS.flatMap((lang) => [heading(level, site.language[lang]), replyMarkdown(entry, lang, edition) ?? nothing.reply[lang]])
}

function related({ facts }: CodeEntry, edition: Edition): string {
  const rows = (facts?.related ?? []).map(({ code, reason }) => {
    const title = edition.catalog.byCode.get(code)?.title
    const lines = LANGS.map((lang) => `  - ${escapeMarkdown(reason[lang])}`)
    return [`- ${link(title ? `${code} · ${both(title)}` : code, fileLink(`${code}.md`, edition))}`, ...lines].join('\n')
  })
  return rows.length === 0 ? both(nothing.related) : rows.join('\n')
}
