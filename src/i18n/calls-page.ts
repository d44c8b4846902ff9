import type { Pair } from '../catalog/index.ts'

/** The page of calls and screens with the codes that each can give. */
export const calls = {
  name: { ko: 'API와 화면별 코드', en: 'Codes by call and screen' },
  /** In the navigation. */
  short: { ko: '호출별 코드', en: 'By call' },
  lead: {
    ko: '호출하거나 클릭한 곳에서 반환될 수 있는 코드를 찾습니다.',
    en: 'Find the codes that a call or a screen can return.',
  },
  codes: { ko: '반환될 수 있는 코드', en: 'Codes it can return' },
} as const satisfies Record<string, Pair>

/** What a row is, by the kind of its place. */
export const callHeads = {
  api: { ko: '호출', en: 'Call' },
  menu: { ko: '화면', en: 'Screen' },
  runtime: { ko: '검사', en: 'Check' },
} as const satisfies Record<string, Pair>

/** Headings of the kinds of places. */
export const callKinds = {
  api: { ko: '관리 API 호출', en: 'Management API calls' },
  menu: { ko: '콘솔 화면', en: 'Console screens' },
  runtime: { ko: '배포된 API 호출', en: 'Calls to a deployed API' },
} as const satisfies Record<string, Pair>
