import type { CodeFacts } from './schema.ts'
import type { Appearance } from './tables/history.ts'

/** The official texts that the facts of a code speak of: those that the table of `day` left standing. */
export interface JudgedTexts {
  day: string
  message: string
  /** `null`: no table up to that day has a Korean description. */
  korean: string | null
}

/** What the judgements in the facts of a code were made on, and whether it still holds. */
export interface Judgement {
  /** Day of the judged table. */
  day: string
  /** Another text is printed today than the judged ones. */
  outdated: boolean
  /** Our translation is not one of the newest Korean description. */
  mistranslated: boolean
}

/** Texts that the facts judge: up to the day in `judged`, or else those of the oldest table here. `null`: no table here has the code. */
export function judgedTexts(facts: Pick<CodeFacts, 'judged'> | null, history: readonly Appearance[]): JudgedTexts | null {
  const rows = history.flatMap(({ date, lang, entry }) => (entry ? [{ date, lang, ...entry }] : []))
  const first = rows[0]
  if (!first) return null
  const until = facts?.judged ?? first.date
  const judged = rows.filter(({ date }) => date <= until)
  const message = judged.at(-1)?.message ?? first.message
  return { day: until, message, korean: judged.findLast(({ lang }) => lang === 'ko')?.description ?? null }
}

/** Whether the judgements in the facts of a code still hold; `today` is what is printed where that differs from the oldest table. */
export function judgementOf(
  facts: CodeFacts | null,
  history: readonly Appearance[],
  today: { message: string; description: string | null } | null,
): Judgement | null {
  const judged = judgedTexts(facts, history)
  if (!judged) return null
  const { day, message, korean } = judged
  const oldest = judgedTexts(null, history)
  const now = today ?? { message: oldest?.message ?? message, description: oldest?.korean ?? null }
  return {
    day,
    outdated: now.message !== message || (korean !== null && now.description !== korean),
    mistranslated: newestKorean(history) !== korean,
  }
}

/** Korean description of the newest table here that has one for the code. */
export const newestKorean = (history: readonly Appearance[]): string | null =>
  history.findLast(({ lang, entry }) => entry !== null && lang === 'ko')?.entry?.description ?? null
