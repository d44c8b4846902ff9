import type { CodeFacts, Wordings } from './schema.ts'
import type { Appearance } from './tables/history.ts'

/** A message with its Korean description, and the day since which it is printed. */
interface PrintedText {
  message: string
  /** `null`: no Korean description of that day is known. */
  description: string | null
  since: string
}

/** Where a code comes from, and what it prints beside the texts that its page shows first. */
export interface PrintedTexts {
  /** The oldest table here that has the code, or the day and the sections of guides of a code that no table here has. */
  origin: { table: string } | { since: string; documented: readonly string[] } | null
  /** Texts of that oldest table, byte for byte; `null` for a code that no table here has. */
  table: PrintedText | null
  /** What is printed today, where that differs from the oldest table. */
  today: PrintedText | null
  /** Editions of tables that are not here, oldest first. */
  editions: NonNullable<Wordings[string]>
  /** Every text that was ever printed for the code, messages and descriptions, each once. The search finds each of them. */
  everPrinted: string[]
}

/**
 * What a code prints, by the tables here, its `printed` facts, and the editions of tables that are not here. A table that is newer than an
 * edition speaks for itself; the edition is history then.
 */
export function printedTexts(
  history: readonly Appearance[],
  printed: CodeFacts['printed'] | null,
  editions: NonNullable<Wordings[string]>,
): PrintedTexts {
  const rows = history.flatMap(({ date, lang, entry }) => (entry ? [{ date, lang, ...entry }] : []))
  const [oldest] = rows
  const newest = rows.at(-1)
  const last = history.at(-1)?.date ?? ''
  const open = editions.find(({ until }) => until === undefined)
  const korean = rows.findLast(({ lang }) => lang === 'ko')?.description ?? null
  const table = oldest
    ? { message: oldest.message, description: oldest.lang === 'ko' ? oldest.description : null, since: oldest.date }
    : null
  const now: PrintedText | null =
    open && open.from > last
      ? { message: open.message, description: open.description ?? korean, since: open.from }
      : newest
        ? {
            message: newest.message,
            description: korean,
            since: earlier(editions, newest.message, sinceWhen(rows, newest.message, korean)),
          }
        : null
  const differs = table && now && (now.message !== table.message || now.description !== table.description)
  const texts = [
    ...rows.flatMap(({ message, description }) => [message, description]),
    ...editions.flatMap(({ message, description }) => (description === undefined ? [message] : [message, description])),
    ...(printed ? [printed.message, ...(printed.variants ?? [])].flatMap(fixedParts) : []),
  ]
  return {
    origin: table ? { table: table.since } : printed ? { since: printed.since, documented: printed.documented } : null,
    table,
    today: differs ? now : null,
    editions,
    everPrinted: [...new Set(texts)],
  }
}

/** Day of the oldest of the newest rows that have these texts without a break. */
function sinceWhen(
  rows: readonly { date: string; lang: string; message: string; description: string }[],
  message: string,
  korean: string | null,
): string {
  const other = rows.findLastIndex((row) => row.message !== message || (row.lang === 'ko' && row.description !== korean))
  return rows[other + 1]?.date ?? ''
}

/** Day since which an edition that held on a day has had the message of that day; without such an edition the day itself. */
function earlier(editions: NonNullable<Wordings[string]>, message: string, day: string): string {
  const same = editions.find((edition) => edition.message === message && edition.from < day && (edition.until ?? '9999') > day)
  return same?.from ?? day
}

/** A text, and what stands before the first part of it that varies: `Upstream Bad Gateway ({error detail message})` begins `Upstream Bad Gateway`. */
function fixedParts(text: string): string[] {
  const at = text.indexOf('{')
  const fixed = at < 0 ? '' : text.slice(0, at).replace(/[\s(]+$/, '')
  return fixed === '' ? [text] : [text, fixed]
}
