import { note } from '../i18n/code-page.ts'
import { both } from '../i18n/meanings.ts'
import { site } from '../i18n/site.ts'
import { absolute, codesPath, guidePath } from '../urls.ts'
import { fileLink, newestRevision, type Edition } from './edition.ts'
import { blocks, escapeMarkdown, heading, link } from './markdown.ts'
import { pageMarkdown } from './page-markdown.ts'

/** Text of /llms.txt (llmstxt.org): what this is, then a list of Markdown pages for each domain, then what may be left out. */
export function llmsTxt(of: Edition): string {
  const domains = of.catalog.domains
    .filter(({ codes }) => codes.length > 0)
    .map(({ name, sentence, codes }) =>
      blocks([
        heading(2, both(name)),
        escapeMarkdown(both(sentence)),
        codes
          .map(
            ({ code, title, message }) => `- ${link(`${code} · ${both(title)}`, fileLink(`${code}.md`, of))}: ${escapeMarkdown(message)}`,
          )
          .join('\n'),
      ]),
    )
  return `${blocks([...head(of), ...domains, heading(2, 'Optional'), others(of)])}\n`
}

/** Text of /llms-full.txt: the same head, then the Markdown pages of all codes one after the other. */
export function llmsFullTxt(of: Edition): string {
  const pages = of.catalog.codes.map((entry) => pageMarkdown(entry, of, 2).trimEnd())
  return `${blocks([...head(of), ...pages])}\n`
}

function head(of: Edition): string[] {
  const { codes, newestCount } = of.catalog
  return [
    heading(1, both(site.name)),
    `> ${site.sentence.en} ${site.sentence.ko}`,
    [
      `- ${String(codes.length)} codes; the official table of ${newestRevision(of)} has ${String(newestCount)} of them.`,
      '- The management API answers HTTP 200 to everything; the code is `resultCode` in the `header` of the response body, and its first three digits are not the HTTP status.',
      '- Messages and Korean descriptions are official, byte for byte; titles, translations and notes are ours.',
      `- Statements marked "${note.inferred.en}" (${note.inferred.ko}) are in no guide: do not promise them to a customer. A reply holds documented statements only.`,
      '- A retired code keeps its page; the page says since when and what stands in its place.',
    ].join('\n'),
  ]
}

function others(of: Edition): string {
  const rows = [
    ['llms-full.txt', 'All pages in one file'],
    ['codes.json', 'All codes with notes and sources as JSON'],
    ['codes.schema.json', 'JSON Schema of codes.json; a single code is at <code>.json'],
    ['codes.csv', 'All codes as a table'],
    ['feed.xml', 'New, reworded and retired codes'],
  ] as const
  return [
    ...rows.map(([name, what]) => `- ${link(name, fileLink(name, of))}: ${escapeMarkdown(what)}`),
    `- ${link('All codes', absolute(codesPath(), of.site))}: The list for people`,
    `- ${link('How to read a code', absolute(guidePath(), of.site))}: Digits, response body, how the objects hang together`,
  ].join('\n')
}
