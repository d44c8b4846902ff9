import type { CodeEntry } from '../catalog/index.ts'
import { appearsTwin } from './calls-json.ts'
import { codeLink, fileLink, newestRevision, type Edition } from './edition.ts'
import { noteMarkdown } from './note-markdown.ts'
import type { CodesTwin, CodeTwin } from './json-schema.ts'
import { sourcesOf } from './note-sources.ts'
import { replyText } from './reply-text.ts'

/** Content of /<code>.json. Fields without content are `null` or an empty list. */
export function codeTwin(entry: CodeEntry, edition: Edition): CodeTwin {
  const { code, domain, title, message, description, facts, status, successor } = entry
  const [ko, en] = [noteMarkdown(entry, 'ko', edition), noteMarkdown(entry, 'en', edition)]
  return {
    code,
    url: codeLink(code, edition),
    family: entry.family,
    domain,
    title,
    message,
    description: { ko: description.ko || null, en: description.en || null },
    actor: facts?.actor ?? null,
    retry: facts?.retry ?? null,
    class: entry.class?.id ?? null,
    http_status: entry.http,
    origin:
      entry.origin && 'since' in entry.origin
        ? { ...entry.origin, documented: [...entry.origin.documented], table: null }
        : { since: null, documented: [], table: entry.origin?.table ?? null },
    printed_today: entry.today,
    ever_printed: entry.everPrinted,
    status,
    successor: successor?.code ?? null,
    related: facts?.related ?? [],
    appears: appearsTwin(entry, edition),
    phrases: facts?.phrases ?? { ko: [], en: [] },
    do_this: facts?.do ?? null,
    reply: entry.notes && { ko: replyText(entry, 'ko', edition), en: replyText(entry, 'en', edition) },
    note: ko !== null && en !== null ? { ko, en } : null,
    sources: sourcesOf(entry, edition.catalog),
    checked: facts?.checked ?? null,
  }
}

/** Content of /codes.json. */
export function codesTwin(edition: Edition): CodesTwin {
  return {
    schema: fileLink('codes.schema.json', edition),
    revision: newestRevision(edition),
    generated_from: edition.catalog.tableFiles.map((name) => `content/tables/${name}`),
    codes: edition.catalog.codes.map((entry) => codeTwin(entry, edition)),
  }
}

/** Text of /<code>.json. */
export const codeJson = (entry: CodeEntry, edition: Edition): string => `${JSON.stringify(codeTwin(entry, edition), null, 2)}\n`

/** Text of /codes.json. Each code is one line, so that the file is small and two builds can be compared line by line. */
export function codesJson(edition: Edition): string {
  const { codes, ...head } = codesTwin(edition)
  return `${JSON.stringify(head).slice(0, -1)},"codes":[\n${codes.map((code) => JSON.stringify(code)).join(',\n')}\n]}\n`
}
