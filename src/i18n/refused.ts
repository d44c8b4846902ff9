import type { Pair } from '../catalog/schema.ts'

/** What stands above a text that the browser refused to copy. `keys` is the shortcut: `Ctrl+C`. */
export const refused = (keys: string): Pair => ({
  ko: `브라우저에서 복사할 수 없습니다. 선택된 내용을 ${keys}로 복사하세요.`,
  en: `The browser refused to copy. Copy the selected text with ${keys}.`,
})
