import { stringify } from 'yaml'
import type { CodeEntry } from '../catalog/index.ts'
import { guideSection } from '../catalog/sections.ts'
import { both } from '../i18n/meanings.ts'
import { codeLink, fileLink, type Edition } from './edition.ts'
import { pageMarkdown } from './page-markdown.ts'

/** What a program wants to know of a code before it reads the page: where it comes from, since when, whether it still stands, and its link. */
function frontMatter(entry: CodeEntry, edition: Edition): string {
  const { code, title, family, domain, status, origin, today, left, successor } = entry
  const from = origin === null ? null : 'table' in origin ? tableOrigin(origin.table) : guideOrigin(origin, entry, edition)
  const fields = {
    code,
    title: both(title),
    family,
    domain,
    status,
    ...from,
    reworded: today?.since,
    left: left ?? undefined,
    successor: successor?.code,
    link: codeLink(code, edition),
    json: fileLink(`${code}.json`, edition),
  }
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`
}

const tableOrigin = (date: string): { origin: string; since: string } => ({ origin: `official table of ${date}`, since: date })

/** The sections of the guides that have a code of no table here. */
function guideOrigin(
  { since, documented }: { since: string; documented: readonly string[] },
  entry: CodeEntry,
  { catalog }: Edition,
): { origin: string; since: string } {
  const sections = documented.flatMap((name) => guideSection(name, catalog.guides, entry) ?? [])
  return { origin: sections.map(({ guide, section, url }) => `${guide.en}, ${section.en}: ${url.en}`).join('; '), since }
}

/** Text of /<code>.md: front matter, then the page. */
export const markdownTwin = (entry: CodeEntry, edition: Edition): string =>
  `${frontMatter(entry, edition)}\n${pageMarkdown(entry, edition)}`
