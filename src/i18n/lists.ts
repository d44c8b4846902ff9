import type { Pair } from '../catalog/index.ts'

/** Tables of codes and their pages. */
export const lists = {
  code: { ko: '코드', en: 'Code' },
  texts: { ko: '뜻과 공식 메시지', en: 'Meaning and official messages' },
  pages: { ko: '표의 다른 페이지', en: 'Pages of the table' },
  page: { ko: '페이지', en: 'page' },
} as const satisfies Record<string, Pair>

/** How many codes of a list are in the newest table or printed today, and how many are not any more. */
export const counts = (current: number, gone: number): Pair => ({
  ko: `현재 ${String(current)} · 폐지 ${String(gone)}`,
  en: `${String(current)} current · ${String(gone)} retired`,
})

/** Mark of a code in the table of another domain; `domain` is the name of its own. */
export const belongsTo = (domain: Pair): Pair => ({ ko: `${domain.ko} 기능의 코드`, en: `Belongs to ${domain.en}` })
