import type { Siblings } from './schema.ts'
import { officialTexts, type OfficialTexts } from './tables/history.ts'
import type { Content } from './read.ts'

/** Newest official texts by code; of a code that no table here has, the message that is printed. */
export function newestTexts({ facts, tables }: Pick<Content, 'facts' | 'tables'>): Map<string, OfficialTexts> {
  const official = officialTexts(tables)
  const printedOnly = facts.flatMap(({ facts: { code, printed } }): [string, OfficialTexts][] =>
    printed && !official.has(code) ? [[code, { message: printed.message }]] : [],
  )
  return new Map([...official, ...printedOnly])
}

/** Whether two codes share the text that a group says they share. */
export function shareText(shared: Siblings[string]['shared'], texts: ReadonlyMap<string, OfficialTexts>, a: string, b: string): boolean {
  const [x, y] = [texts.get(a), texts.get(b)]
  const message = x !== undefined && x.message === y?.message
  const korean = x?.ko !== undefined && x.ko === y?.ko
  return shared === 'en' ? message : shared === 'ko' ? korean : message && korean
}
