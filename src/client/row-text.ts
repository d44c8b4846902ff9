/** Text as it is compared: composed Hangul (an input method of macOS may hand over its parts), small letters. */
const plain = (text: string): string => text.normalize('NFC').toLowerCase()

/** Words of a text by which rows are chosen. Digits with spaces or hyphens between them are one code. */
export const wordsIn = (text: string): string[] =>
  plain(text)
    .replace(/(\d)[\s-]+(?=\d)/g, '$1')
    .match(/\S+/g) ?? []

/** Whether a text has every word, in any order. Spaces of the text do not count: Korean is written with and without them. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const whole = plain(text).replace(/\s/g, '')
  return words.every((word) => whole.includes(word))
}
