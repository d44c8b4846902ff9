import { dayOf } from '../day.ts'
import type { Wordings } from '../schema.ts'
import { movesIn, officialTexts, rowOf, type OfficialTexts } from './history.ts'
import { HANGUL, type TableEntry, type TableRevision } from './parse-table.ts'

/** What is known beside the tables when one of them is judged. */
export interface KnownBeside {
  wordings: Wordings
  /** Day on which each code left the released tables, as its facts say. */
  leftOn: ReadonlyMap<string, string>
  /** Today, `2026-07-28`. */
  today: string
}

/** How many codes may leave, how many may have an older text again, and how many another one's text, before somebody is asked. */
const MAY_LEAVE = 3
const MAY_GO_BACK = 1
const MAY_CHANGE_PLACES = 2
/** Share of the rows that may be in another language than their column. */
const FOREIGN = 0.1
/** A table may be announced some days before it holds. */
const AHEAD = 7
const DAY = 86_400_000

const LATIN = /[a-z]/i
const OTHER_LETTER = /[^\P{L}a-z]/iu

/**
 * What makes a revision look like something else than the next official table: many codes gone, old texts back, columns or language wrong, a day to
 * come. Each is one sentence with the codes. The first table is judged by its language and its day alone.
 */
export function suspicions(older: readonly TableRevision[], table: TableRevision, beside: KnownBeside): string[] {
  return [...byItself(table, beside.today), ...(older.length > 0 ? besideOlder(older, table, beside) : [])]
}

/** Today by the clock. One that stands before the oldest table is wrong, and no day is to come for it. */
export const dayToTrust = (tables: readonly TableRevision[], today: string): string =>
  today < (tables[0]?.date ?? '') ? '9998-12-31' : today

/** The last day that something official may have which is known today. */
export const lastDay = (today: string): string => dayOf(new Date(Date.parse(today) + AHEAD * DAY))

function byItself({ date, lang, entries }: TableRevision, today: string): string[] {
  const found: string[] = []
  if (date > lastDay(today)) found.push(`is of ${date}, and today is ${today}`)
  const korean = (text: string): boolean => HANGUL.test(text)
  const english = (text: string): boolean => LATIN.test(text) && !OTHER_LETTER.test(text)
  const columns = [
    ['messages', 'English', english, entries.map(({ code, message }) => ({ code, text: message }))],
    [
      'descriptions',
      lang === 'ko' ? 'Korean' : 'English',
      lang === 'ko' ? korean : english,
      entries.map(({ code, description }) => ({ code, text: description })),
    ],
  ] as const
  for (const [column, language, isOf, cells] of columns) {
    const foreign = cells.filter(({ text }) => !isOf(text))
    if (foreign.length > cells.length * FOREIGN)
      found.push(`has ${String(foreign.length)} ${column} that are not ${language} (${list(foreign)})`)
  }
  return found
}

function besideOlder(older: readonly TableRevision[], table: TableRevision, { wordings, leftOn }: KnownBeside): string[] {
  const found: string[] = []
  const base = older.at(-1)
  const moves = movesIn(older, table)
  const known = officialTexts(older)
  const announced = (code: string): boolean => (leftOn.get(code) ?? '9999') <= table.date
  const gone = (base?.entries ?? []).filter(({ code }) => !rowOf(table, code) && !moves.has(code) && !announced(code))
  const back = table.entries.filter((entry) => goesBack(entry, older, table, wordings))
  // The English page is a translation, and may be behind.
  const translated = base?.lang === 'ko' && table.lang === 'en'
  if (gone.length > MAY_LEAVE || (gone.length > 0 && (back.length > 0 || translated)))
    found.push(`retires ${String(gone.length)} codes (${list(gone)})`)
  if (back.length > MAY_GO_BACK || (back.length > 0 && gone.length > 0))
    found.push(`goes back to what older tables said for ${String(back.length)} codes (${list(back)})`)
  const swapped = table.entries.filter((entry) => isSwapped(entry, known.get(entry.code)))
  if (swapped.length > MAY_CHANGE_PLACES)
    found.push(`has messages and descriptions in each other's column for ${String(swapped.length)} codes (${list(swapped)})`)
  const owners = ownersOf(known)
  const shifted = table.entries.filter(({ code, message }) => {
    const own = known.get(code)
    return own !== undefined && own.message !== message && owners.has(message)
  })
  if (shifted.length > MAY_CHANGE_PLACES)
    found.push(`has the messages of other codes for ${String(shifted.length)} codes (${list(shifted)})`)
  return found
}

/** Whether a row has an older message than the last one known before it, or its code had left. */
function goesBack({ code, message }: TableEntry, older: readonly TableRevision[], { date }: TableRevision, wordings: Wordings): boolean {
  const rows = older.map((table) => ({ from: table.date, message: rowOf(table, code)?.message ?? null }))
  if (rows.at(-1)?.message === null && rows.some((row) => row.message !== null)) return true
  const editions = (wordings[code] ?? []).filter(({ from }) => from <= date)
  const texts = [...rows, ...editions].filter((text) => text.message !== null).sort((a, b) => (a.from < b.from ? -1 : 1))
  return texts.at(-1)?.message !== message && texts.some((text) => text.message === message)
}

const isSwapped = ({ message, description }: TableEntry, known: OfficialTexts | undefined): boolean =>
  known !== undefined &&
  message !== description &&
  (description === known.message || message === known.ko || message === known.en) &&
  message !== known.message

/** Codes by the message that each of them has alone. */
function ownersOf(known: ReadonlyMap<string, OfficialTexts>): Map<string, string> {
  const found = new Map<string, string>()
  const several = new Set<string>()
  for (const [code, { message }] of known) {
    if (found.has(message)) several.add(message)
    found.set(message, code)
  }
  for (const message of several) found.delete(message)
  return found
}

const list = (rows: readonly { code: string }[]): string => rows.map(({ code }) => code).join(', ')
