import type { Pair } from '../catalog/index.ts'

/** Tables of codes and their pages. */
export const lists = {
  code: { ko: '코드', en: 'Code' },
  texts: { ko: '뜻과 공식 메시지', en: 'Meaning and official messages' },
  pages: { ko: '표의 다른 페이지', en: 'Pages of the table' },
  page: { ko: '페이지', en: 'page' },
} as const satisfies Record<string, Pair>

/** How many codes a list has; `suffix` is "+" when it has more. */
export const codeCount = (count: number, suffix: '' | '+' = ''): Pair => ({
  ko: `코드 ${String(count)}${suffix}개`,
  en: `${String(count)}${suffix} ${count === 1 ? 'code' : 'codes'}`,
})

const placeCount = (count: number): Pair => ({
  ko: `호출과 화면 ${String(count)}개`,
  en: `${String(count)} ${count === 1 ? 'call or screen' : 'calls and screens'}`,
})

/** What the rows of a list are, with the words for their number. */
export const COUNTS = { codes: codeCount, places: placeCount }
export type Counted = keyof typeof COUNTS

/** How many codes a list has, and how many of them are neither in the newest table nor printed today. */
export function counts(all: number, gone: number): Pair {
  const { ko, en } = codeCount(all)
  return gone === 0 ? { ko, en } : { ko: `${ko}(폐지 ${String(gone)}개 포함)`, en: `${en}, ${String(gone)} of them retired` }
}

/** Mark of a code in the table of another domain; `domain` is the name of its own. */
export const belongsTo = (domain: Pair): Pair => ({ ko: `${domain.ko} 기능의 코드`, en: `Belongs to ${domain.en}` })
