import { note } from '../i18n/code-page.ts'
import { both } from '../i18n/meanings.ts'
import { site } from '../i18n/site.ts'
import { absolute, callsPath, codesPath, guidePath } from '../urls.ts'
import { fileLink, newestRevision, type Edition } from './edition.ts'
import { blocks, escapeMarkdown, heading, link } from './markdown.ts'
import { pageMarkdown } from './page-markdown.ts'

/** Text of /llms.txt (https://llmstxt.org): a summary, a list of Markdown pages for each domain, and optional files. */
export function llmsTxt(edition: Edition): string {
  const domains = edition.catalog.domains
    .filter(({ codes }) => codes.length > 0)
    .map(({ name, sentence, codes }) =>
      blocks([
        heading(2, both(name)),
        escapeMarkdown(both(sentence)),
        codes
          .map(
            ({ code, title, message }) =>
              `- ${link(`${code} · ${both(title)}`, fileLink(`${code}.md`, edition))}: ${escapeMarkdown(message)}`,
          )
          .join('\n'),
      ]),
    )
  return `${blocks([...head(edition), 'How to use these files:', uses(edition), ...domains, heading(2, 'Optional'), others(edition)])}\n`
}

/** Text of /llms-full.txt: the summary of /llms.txt, then the Markdown pages of all codes. */
export function llmsFullTxt(edition: Edition): string {
  const pages = edition.catalog.codes.map((entry) => pageMarkdown(entry, edition, 2).trimEnd())
  return `${blocks([...head(edition), ...pages])}\n`
}

function head(edition: Edition): string[] {
  const { codes, newestCount } = edition.catalog
  return [
    heading(1, both(site.name)),
    `> ${site.sentence.en} ${site.sentence.ko}`,
    [
      `- ${String(codes.length)} codes; the official table of ${newestRevision(edition)} has ${String(newestCount)} of them.`,
      ...Object.values(edition.catalog.families).map(
        ({ name, met_by: who, http }) =>
          `- ${name.en}: ${who.en} HTTP status: ${'always' in http ? `${String(http.always)}, ${http.remark.en}` : `the one that each page names; ${http.remark.en}`}.`,
      ),
      '- The code is `resultCode` in the `header` of the response body.',
      '- Messages and Korean descriptions are official, byte for byte; titles, translations and notes are ours.',
      `- Statements marked "${note.inferred.en}" (${note.inferred.ko}) are in no guide: do not promise them to a customer. A reply holds documented statements only.`,
      '- A retired code keeps its page; the page says when it was retired and which code replaces it.',
    ].join('\n'),
  ]
}

/** Which file answers which question, and what to do with it. Headings are for lists of files, by the form of llms.txt. */
function uses(edition: Edition): string {
  const file = (name: string): string => `\`${fileLink(name, edition)}\``
  return [
    `1. You have a code: read ${file('<code>.md')}. Its front matter has code, family, origin, dates and link; the text has causes, checks, steps and the reply in Korean and English. ${file('<code>.json')} has the same as data.`,
    `2. You have a message: look for it below, or in \`ever_printed\` of ${file('codes.json')}, which has every text that was ever printed. Several codes may share a message; then show all of them.`,
    `3. You have a ticket: import ${file('apigw-codes.js')} and call \`answer(text)\`, which answers as the search of the site does. If it names no code, say that nothing documented fits; do not guess.`,
    `4. You answer: give the link of the code, and \`#fix\` or \`#reply\` behind it for a section. Keep the order of the steps and every warning before a step.`,
  ].join('\n')
}

function others(edition: Edition): string {
  const rows = [
    ['llms-full.txt', 'All pages in one file'],
    ['codes.json', 'All codes with notes and sources as JSON'],
    ['codes.schema.json', 'JSON Schema of codes.json; a single code is at <code>.json'],
    ['calls.json', 'API calls and console screens with the codes that each can return'],
    ['codes.csv', 'All codes as a table'],
    ['feed.xml', 'New, reworded and retired codes'],
  ] as const
  return [
    ...rows.map(([name, what]) => `- ${link(name, fileLink(name, edition))}: ${escapeMarkdown(what)}`),
    `- ${link('All codes', absolute(codesPath(), edition.site))}: The list as a web page`,
    `- ${link('Codes by call and screen', absolute(callsPath(), edition.site))}: API calls and console screens with the codes that each can return`,
    `- ${link('How to read a code', absolute(guidePath(), edition.site))}: Digits, response body, how the objects depend on each other`,
  ].join('\n')
}
