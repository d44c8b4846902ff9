import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'
import { normalise } from './text.ts'

/** Everyday words that also make whole syllables on a Korean keyboard; they are meant as they stand. */
const ENGLISH_ALL_THE_SAME = /^(?:do|go|so|to|no|of|or|for|got|get|not|the|dns|api|key|gw|url|cors|post|put|who|also|got|fork|work|works|sort|skip|with|dis|rhs)$/

/**
 * What else a text may have been meant as: Korean typed on the English layout (qovh for 배포), or English on the Korean
 * one (ㄴㅅㅁㅎㄷ for stage). A word is only turned round when every syllable comes out complete. The text itself is not
 * among them.
 */
export function otherReadings(text: string): string[] {
  const plain = normalise(text.slice(0, 300))
  const turned = plain.replace(/[A-Za-z]{3,}/g, (word) => asKorean(word) ?? word)
  const english = plain.replace(/[가-힣ㄱ-ㅎㅏ-ㅣ]+/g, (word) => (/[ㄱ-ㅎㅏ-ㅣ]/.test(word) && word.length > 1 ? convertHangulToQwerty(word) : word))
  // When one word was typed on the wrong layout, the others mostly were, though they make whole syllables: 애 is "do".
  const all = english === plain ? plain : convertHangulToQwerty(plain)
  return [...new Set([turned, english, all])].filter((reading) => reading !== plain)
}

function asKorean(word: string): string | null {
  if (ENGLISH_ALL_THE_SAME.test(word.toLowerCase())) return null
  // With Shift or Caps Lock only ㄲㄸㅃㅆㅉㅒㅖ differ; other capitals mean the small letter.
  const keys = word.replace(/[^QWERTOP]/g, (letter) => letter.toLowerCase())
  for (const typed of new Set([keys, word.toLowerCase()])) {
    const hangul = convertQwertyToHangul(typed)
    if (/^[가-힣]{2,}$/.test(hangul)) return hangul
  }
  return null
}
