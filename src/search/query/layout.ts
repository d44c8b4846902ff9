import { INITIALS, VOWELS, FINALS } from '../language/hangul.ts'

/** Letters of the Korean keyboard by the Latin key they share; with Shift the doubled consonants and ㅒ, ㅖ. */
const KEYS: Record<string, string> = {
  q: 'ㅂ',
  w: 'ㅈ',
  e: 'ㄷ',
  r: 'ㄱ',
  t: 'ㅅ',
  y: 'ㅛ',
  u: 'ㅕ',
  i: 'ㅑ',
  o: 'ㅐ',
  p: 'ㅔ',
  a: 'ㅁ',
  s: 'ㄴ',
  d: 'ㅇ',
  f: 'ㄹ',
  g: 'ㅎ',
  h: 'ㅗ',
  j: 'ㅓ',
  k: 'ㅏ',
  l: 'ㅣ',
  z: 'ㅋ',
  x: 'ㅌ',
  c: 'ㅊ',
  v: 'ㅍ',
  b: 'ㅠ',
  n: 'ㅜ',
  m: 'ㅡ',
  Q: 'ㅃ',
  W: 'ㅉ',
  E: 'ㄸ',
  R: 'ㄲ',
  T: 'ㅆ',
  O: 'ㅒ',
  P: 'ㅖ',
}
/** Letters that take two keys. */
const DOUBLE: Record<string, string> = {
  ㅗㅏ: 'ㅘ',
  ㅗㅐ: 'ㅙ',
  ㅗㅣ: 'ㅚ',
  ㅜㅓ: 'ㅝ',
  ㅜㅔ: 'ㅞ',
  ㅜㅣ: 'ㅟ',
  ㅡㅣ: 'ㅢ',
  ㄱㅅ: 'ㄳ',
  ㄴㅈ: 'ㄵ',
  ㄴㅎ: 'ㄶ',
  ㄹㄱ: 'ㄺ',
  ㄹㅁ: 'ㄻ',
  ㄹㅂ: 'ㄼ',
  ㄹㅅ: 'ㄽ',
  ㄹㅌ: 'ㄾ',
  ㄹㅍ: 'ㄿ',
  ㄹㅎ: 'ㅀ',
  ㅂㅅ: 'ㅄ',
}
const LATIN = new Map(Object.entries(KEYS).map(([key, letter]) => [letter, key]))
for (const [pair, letter] of Object.entries(DOUBLE)) LATIN.set(letter, [...pair].map((one) => LATIN.get(one) ?? '').join(''))
const VOWEL = `[${VOWELS}]`
/** A syllable as typed; a consonant before a vowel begins the next one. */
const SYLLABLE = new RegExp(
  `([${INITIALS}])(ㅗ[ㅏㅐㅣ]|ㅜ[ㅓㅔㅣ]|ㅡㅣ|${VOWEL})((?:ㄱㅅ|ㄴ[ㅈㅎ]|ㄹ[ㄱㅁㅂㅅㅌㅍㅎ]|ㅂㅅ|[${FINALS.trim()}])(?!${VOWEL})|[ㄱㄴㄹㅂ](?=[${INITIALS}]${VOWEL})|)`,
  'g',
)

/** What a Latin text would have been with the keyboard on Korean: qovh gives 배포. What makes no syllable stays a letter. */
export function typedInKorean(text: string): string {
  const letters = [...text].map((key) => KEYS[key] ?? KEYS[key.toLowerCase()] ?? key).join('')
  return letters.replace(SYLLABLE, (whole, initial: string, vowel: string, final: string) => {
    const [first, middle, last] = [
      INITIALS.indexOf(initial),
      VOWELS.indexOf(DOUBLE[vowel] ?? vowel),
      FINALS.indexOf(final === '' ? ' ' : (DOUBLE[final] ?? final)),
    ]
    return first < 0 || middle < 0 || last < 0 ? whole : String.fromCharCode(0xac00 + (first * 21 + middle) * 28 + last)
  })
}

/** What a Korean text, given as letters, would have been with the keyboard on Latin: ㄴㅅㅁㅎㄷ gives stage. */
export function typedInLatin(letters: string): string {
  return [...letters].map((letter) => LATIN.get(letter) ?? letter).join('')
}
