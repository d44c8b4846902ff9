import type { Pair } from '../catalog/schema.ts'

/** Words around a text that the browser refused to copy. */
export const refused = {
  /** `keys` is the shortcut: `Ctrl+C`. */
  how: (keys: string): Pair => ({
    ko: `브라우저에서 복사할 수 없습니다. 선택된 내용을 ${keys}로 복사하세요.`,
    en: `The browser refused to copy. Copy the selected text with ${keys}.`,
  }),
  close: { ko: '닫기', en: 'Close' },
}
