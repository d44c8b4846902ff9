import type { Pair } from '../catalog/index.ts'

/** The search dialog. */
export const searchDialog = {
  name: { ko: '코드 검색', en: 'Find a code' },
  close: { ko: '닫기', en: 'Close' },
} as const satisfies Record<string, Pair>

/** Keys of a code page. */
export const keys = {
  name: { ko: '단축키', en: 'Keyboard shortcuts' },
  search: { ko: '코드 검색', en: 'Search for a code' },
  move: { ko: '검색 결과로 이동', en: 'Move through the results' },
  clear: { ko: '입력 내용 삭제, 창 닫기', en: 'Clear the text, close the dialog' },
  link: { ko: '링크 복사', en: 'Copy the link' },
  reply: { ko: '답변 복사', en: 'Copy the reply' },
} as const satisfies Record<string, Pair>
