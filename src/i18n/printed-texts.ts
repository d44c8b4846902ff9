import type { CodeEntry, Lang, Pair } from '../catalog/index.ts'
import { messages } from './code-page.ts'

/** A text that a code prints, or that says what it means: its name, since when it holds, and what copies it. */
export interface PrintedRow {
  name: Pair
  /** The table or the day that the text comes from. */
  since: Pair | null
  copy: Pair
  lang: Lang
  text: string
  /** What the text is: of the oldest table or of a code without one, of today, or ours. */
  kind: 'official' | 'today' | 'ours'
}

/** Texts of a code in the order of its page: those of the oldest table byte for byte, those of today where they differ, and what is ours. */
export function printedRows({ message, description, describedBy, table, today, facts, origin, judgement }: CodeEntry): PrintedRow[] {
  const rows: PrintedRow[] = []
  const add = (kind: PrintedRow['kind'], lang: Lang, name: Pair, copy: Pair, text: string, since: Pair | null = null): void => {
    rows.push({ kind, lang, name, copy, text, since })
  }
  const from = origin && 'since' in origin ? messages.since(origin.since) : table && messages.ofTable(table.since)
  add('official', 'en', messages.message, messages.copyMessage, table?.message ?? message, from)
  for (const variant of facts?.printed?.variants ?? []) add('official', 'en', messages.variant, messages.copyMessage, variant)
  if (today && today.message !== table?.message)
    add('today', 'en', messages.todayMessage, messages.copyToday, today.message, messages.since(today.since))
  const korean = table ? table.description : null
  if (korean !== null) add('official', 'ko', messages.korean, messages.copyKorean, korean, from)
  if (today?.description != null && today.description !== korean)
    add('today', 'ko', messages.todayKorean, messages.copyTodayKorean, today.description, messages.since(today.since))
  if (describedBy.ko === 'ours') add('ours', 'ko', messages.ours.ko, messages.copyOurs.ko, description.ko)
  if (describedBy.en === 'official') add('official', 'en', messages.english, messages.copyEnglish, description.en)
  if (describedBy.ko === 'ours' && describedBy.en === 'ours') add('ours', 'en', messages.ours.en, messages.copyOurs.en, description.en)
  else if (describedBy.en !== 'official' && facts?.description_en !== undefined) {
    // Where another Korean description is printed today, the translation says whose it is.
    const old = judgement !== null && today?.description != null && today.description !== korean ? messages.ofTable(judgement.day) : null
    add('ours', 'en', messages.translation, messages.copyTranslation, facts.description_en, old)
  }
  return rows
}

/** Which of the rows are those that readers and tests find by `data-message`: the first of each language that is official, and of today. */
export function markedRows(rows: readonly PrintedRow[]): (PrintedRow & { official: Lang | undefined; current: Lang | undefined })[] {
  return rows.map((row) => {
    const first = rows.find(({ kind, lang }) => kind === row.kind && lang === row.lang) === row
    return {
      ...row,
      official: first && row.kind === 'official' ? row.lang : undefined,
      current: first && row.kind === 'today' ? row.lang : undefined,
    }
  })
}
