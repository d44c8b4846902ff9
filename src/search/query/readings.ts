import { jamo } from '../language/hangul.ts'
import { typedInKorean, typedInLatin } from './layout.ts'
import { normalise } from '../language/text.ts'

/** Everyday words that also make whole syllables on a Korean keyboard; they are meant as they stand. */
const ENGLISH_ALL_THE_SAME =
  /^(?:do|go|so|to|no|of|or|us|up|id|gw|db|for|got|get|not|the|dns|api|key|url|cors|post|put|who|also|fork|work|works|sort|skip|with)$/i
/** A particle glued to an English word while the layout was wrong: Keyfmf is "Key" and 를. */
const PARTICLE = /(?:fmf|dmf|sms|dms|dptj|fmfh|dmfh|rk|dl|dp|dml|eh|fh|dhk|rhk|aks)$/

/**
 * What else a text may have been meant as: Korean typed on the English layout (qovh for 배포), or English on the Korean
 * one (ㄴㅅㅁㅎㄷ for stage). A word is only turned round when every syllable comes out complete. The text itself is not
 * among them.
 */
export function otherReadings(text: string): string[] {
  const plain = normalise(text.slice(0, 300))
  // Short words are turned round in company only: alone, tn is no more 수 than anything else.
  const company = plain.split(/[^A-Za-z]+/).some((word) => word.length > 2 && asKorean(word) !== null)
  const turned = plain.replace(/[A-Za-z]{2,}/g, (word) => (word.length > 2 || company ? (asKorean(word) ?? withParticle(word)) : word))
  const english = plain.replace(/[가-힣ㄱ-ㅎㅏ-ㅣ]+/g, (word) =>
    /[ㄱ-ㅎㅏ-ㅣ]/.test(word) && word.length > 1 ? typedInLatin(jamo(word)) : word,
  )
  // When one word was typed on the wrong layout, the others mostly were, though they make whole syllables: 애 is "do".
  const all = english === plain ? plain : typedInLatin(jamo(plain))
  return [...new Set([turned, english, all])].filter((reading) => reading !== plain)
}

function withParticle(word: string): string {
  const particle = PARTICLE.exec(word)?.[0] ?? ''
  const rest = word.slice(0, word.length - particle.length)
  return particle !== '' && ENGLISH_BEFORE.test(rest) ? `${rest} ${typedInKorean(particle)}` : word
}

/** Words of the product that stay English in Korean sentences. */
const ENGLISH_BEFORE =
  /^(?:key|api|swagger|stage|plan|file|info|scheme|paths?|url|cors|options|plugins?|parameters?|definitions|responses?|appkey)$/i

function asKorean(word: string): string | null {
  if (ENGLISH_ALL_THE_SAME.test(word)) return null
  // With Shift or Caps Lock only ㄲㄸㅃㅆㅉㅒㅖ differ; other capitals mean the small letter.
  const keys = word.replace(/[^QWERTOPqwertop]/g, (letter) => letter.toLowerCase())
  for (const typed of new Set([keys, word.toLowerCase()])) {
    const hangul = typedInKorean(typed)
    if (/^[가-힣]+$/.test(hangul)) return hangul
  }
  return null
}
