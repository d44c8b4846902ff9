import type { Pair } from '../catalog/schema.ts'

/** Words of the copy buttons. This module is part of the browser's script. */
export const copying = {
  done: { ko: '복사했습니다', en: 'Copied' },
  call: { ko: '호출 복사', en: 'Copy the call' },
} as const satisfies Record<string, Pair>

/** Words around a text that the browser refused to copy. */
export const refused = {
  /** `keys` is the shortcut: `Ctrl+C`. */
  how: (keys: string): Pair => ({
    ko: `브라우저에서 복사할 수 없습니다. 선택된 내용을 ${keys}로 복사하세요.`,
    en: `The browser refused to copy. Press ${keys} to copy the selected text.`,
  }),
  close: { ko: '닫기', en: 'Close' },
}
