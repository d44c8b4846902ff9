/** Letters of a syllable in the order in which Unicode counts them. */
export const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
export const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
export const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'
const FIRST = 0xac00
const LAST = 0xd7a3

/** The syllables of a text as numbers of their letters; what is no syllable is left out. */
export function syllables(text: string): { initial: number; vowel: number; final: number }[] {
  const out: { initial: number; vowel: number; final: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const index = text.charCodeAt(at) - FIRST
    if (index >= 0 && index <= LAST - FIRST)
      out.push({ initial: Math.floor(index / 588), vowel: Math.floor((index % 588) / 28), final: index % 28 })
  }
  return out
}

/** The initial consonants of a text's syllables: 배포 gives ㅂㅍ; what is no syllable is left out. */
export function initials(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= FIRST && unit <= LAST) out += INITIALS[Math.floor((unit - FIRST) / 588)] ?? ''
  }
  return out
}

/** The letters (jamo) of a text: 배포 gives ㅂㅐㅍㅗ. A slip of the finger is one of them, not a syllable. */
export function jamo(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < FIRST || unit > LAST) {
      out += text[at] ?? ''
      continue
    }
    const index = unit - FIRST
    const final = index % 28
    out += (INITIALS[Math.floor(index / 588)] ?? '') + (VOWELS[Math.floor((index % 588) / 28)] ?? '') + (final ? (FINALS[final] ?? '') : '')
  }
  return out
}
