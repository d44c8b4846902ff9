import { CODE_CLASSES } from '../catalog/anatomy.ts'
import { LANGS } from '../catalog/schema.ts'
import type { CodeEntry, Pair } from '../catalog/index.ts'
import { endpoint, menuLabels } from '../catalog/notes/render-note.ts'
import { ACTORS, both, RETRY, STATUS } from '../i18n/meanings.ts'
import { inView } from '../urls.ts'
import { codeLink, domainName, fileLink, markdownOf, type Edition } from './edition.ts'
import { blocks, escapeMarkdown, heading, link, verbatim } from './markdown.ts'
import { noteMarkdown } from './note-markdown.ts'
import { remarks } from './remarks.ts'
import { HEADINGS, NOTHING, WORDS } from '../i18n/code-page.ts'

const LANG_NAMES: Pair = { ko: '한국어', en: 'English' }

/** The page of a code as Markdown in both languages. Its title is a heading of `level`. */
export function pageMarkdown(entry: CodeEntry, of: Edition, level = 1): string {
  const { code, title } = entry
  const sub = (pair: Pair): string => heading(level + 1, both(pair))
  const notes = LANGS.flatMap((lang) => [
    heading(level + 1, LANG_NAMES[lang]),
    noteMarkdown(entry, lang, of, level + 2) ?? blocks([...remarks(entry, lang, of), NOTHING.note[lang]]),
  ])
  const text = blocks([
    heading(level, `${code} · ${both(title)}`),
    `<${codeLink(code, of)}>`.replace(/^<(\/.*)>$/, '$1'),
    sub(HEADINGS.messages),
    ...messages(entry),
    sub(HEADINGS.glance),
    glance(entry, of),
    ...notes,
    sub(HEADINGS.reply),
    ...replies(entry, of, level + 2),
    sub(HEADINGS.related),
    related(entry, of),
  ])
  return `${text}\n`
}

function messages({ message, description, describedBy }: CodeEntry): string[] {
  const korean = describedBy.ko ? ['공식 설명 · Official description:', verbatim(description.ko)] : []
  const english = describedBy.en === 'ours' ? 'Translation (ours):' : 'Official description in English:'
  return ['`resultMessage`:', verbatim(message), ...korean, ...(describedBy.en ? [english, verbatim(description.en)] : [])]
}

function glance(entry: CodeEntry, of: Edition): string {
  const { facts } = entry
  const row = (name: Pair, value: string): string => `- ${both(name)}: ${value}`
  const words = (pair: Pair): string => escapeMarkdown(both(pair))
  const rows = [
    row(WORDS.domain, words(domainName(entry, of))),
    ...(entry.class ? [row(WORDS.class, words(CODE_CLASSES[entry.class]))] : []),
    row(WORDS.status, words(STATUS[entry.status])),
  ]
  if (facts) {
    rows.push(row(WORDS.actor, words(ACTORS[facts.actor])))
    rows.push(row(WORDS.retry, words(RETRY[facts.retry]) + (facts.retry_note ? `: ${words(facts.retry_note)}` : '')))
  }
  rows.push(row(WORDS.http, both(WORDS.http200)))
  if (facts)
    rows.push(
      row(WORDS.appears, ''),
      ...facts.appears.map((place) => `  - ${'menu' in place ? menu(place.menu, of) : call(place.api, of)}`),
    )
  return rows.map((line) => line.trimEnd()).join('\n')
}

const menu = (path: string, of: Edition): string =>
  menuLabels(of.catalog.known, path)
    .map(({ ko, en }) => escapeMarkdown(ko === en ? ko : `${ko} / ${en}`))
    .join(' > ')

function call(id: string, of: Edition): string {
  const { method, path } = endpoint(of.catalog.known, id)
  return `\`${method} ${path}\``
}

function replies(entry: CodeEntry, of: Edition, level: number): string[] {
  return LANGS.flatMap((lang) => {
    const reply = entry.notes?.[lang].reply
    const more = `${WORDS.more[lang]}: ${inView(codeLink(entry.code, of), lang)}`
    return [heading(level, LANG_NAMES[lang]), ...(reply ? [markdownOf(reply, lang, of), more] : [NOTHING.reply[lang]])]
  })
}

function related({ facts }: CodeEntry, of: Edition): string {
  const rows = (facts?.related ?? []).map(({ code, reason }) => {
    const title = of.catalog.byCode.get(code)?.title
    const lines = LANGS.map((lang) => `  - ${escapeMarkdown(reason[lang])}`)
    return [`- ${link(title ? `${code} · ${both(title)}` : code, fileLink(`${code}.md`, of))}`, ...lines].join('\n')
  })
  return rows.length === 0 ? both(NOTHING.related) : rows.join('\n')
}
