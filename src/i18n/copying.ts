import type { Pair } from '../catalog/schema.ts'

/** Words of the copy buttons. This module is part of the browser's script. */
export const copying = {
  done: { ko: '복사했습니다', en: 'Copied' },
  call: { ko: '호출 복사', en: 'Copy the call' },
  curl: { ko: 'curl 명령으로 복사', en: 'Copy as a curl command' },
  government: { ko: '정부', en: 'gov' },
  section: { ko: '이 항목의 링크를 복사했습니다', en: 'Copied the link to this section' },
} as const satisfies Record<string, Pair>

/** Confirmation of a reply with blanks that nobody filled in. */
export const withBlanks = (count: number): Pair => ({
  ko: `복사했습니다 · 빈칸 ${String(count)}개`,
  en: `Copied · ${String(count)} ${count === 1 ? 'blank' : 'blanks'}`,
})
