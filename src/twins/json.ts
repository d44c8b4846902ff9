import type { CodeEntry } from '../catalog/index.ts'
import { codeLink, fileLink, newestRevision, type Edition } from './edition.ts'
import { noteMarkdown } from './note-markdown.ts'
import type { CodesTwin, CodeTwin } from './json-schema.ts'
import { sourcesOf } from './note-sources.ts'

/** A code as machines get it. What nobody has written yet is `null` or an empty list. */
export function codeTwin(entry: CodeEntry, of: Edition): CodeTwin {
  const { code, domain, title, message, description, facts, status, successor } = entry
  const [ko, en] = [noteMarkdown(entry, 'ko', of), noteMarkdown(entry, 'en', of)]
  return {
    code,
    url: codeLink(code, of),
    domain,
    title,
    message,
    description: { ko: description.ko || null, en: description.en || null },
    actor: facts?.actor ?? null,
    retry: facts?.retry ?? null,
    class: entry.class,
    status,
    successor: successor?.code ?? null,
    related: facts?.related ?? [],
    phrases: facts?.phrases ?? { ko: [], en: [] },
    note: ko !== null && en !== null ? { ko, en } : null,
    sources: sourcesOf(entry, of.catalog),
  }
}

/** All codes as machines get them. */
export function codesTwin(of: Edition): CodesTwin {
  return {
    schema: fileLink('codes.schema.json', of),
    revision: newestRevision(of),
    generated_from: of.catalog.revisions.map((date) => `content/tables/${date}.md`),
    codes: of.catalog.codes.map((entry) => codeTwin(entry, of)),
  }
}

/** Text of /<code>.json. */
export const codeJson = (entry: CodeEntry, of: Edition): string => `${JSON.stringify(codeTwin(entry, of), null, 2)}\n`

/** Text of /codes.json: a code a line, so that it stays small and two builds can be compared. */
export function codesJson(of: Edition): string {
  const { codes, ...head } = codesTwin(of)
  return `${JSON.stringify(head).slice(0, -1)},"codes":[\n${codes.map((code) => JSON.stringify(code)).join(',\n')}\n]}\n`
}
