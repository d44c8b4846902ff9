import type { Pair } from '../catalog/schema.ts'

/** What the buttons that copy say. Reaches the browser. */
export const copying = {
  done: { ko: '복사했습니다', en: 'Copied' },
  call: { ko: '호출 복사', en: 'Copy the call' },
} as const satisfies Record<string, Pair>

/** What stands above a text that the browser would not copy; `keys` are those of the reader's keyboard. */
export const refused = (keys: string): Pair => ({
  ko: `브라우저가 복사를 막았습니다. 선택된 글을 ${keys}로 복사하고 Esc로 닫으세요.`,
  en: `The browser refused to copy. Press ${keys} to copy the selected text, Esc to close.`,
})
