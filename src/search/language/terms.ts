import type { Unit } from './analyser.ts'
import { initials, syllables } from './hangul.ts'
import { conceptNumber } from './lexicon.ts'
import { bare } from './text.ts'

// Words of the index. English stems and numbers stand as they are; everything else begins with a Greek letter that says
// what it is, so that no two kinds meet. Korean is spelt in Latin letters, three a syllable: Pagefind stores Hangul
// decomposed, nine bytes a syllable, and the words are most of what a first search loads. Only letters are used, since
// Pagefind takes words apart where letters meet digits or an underscore.

const SIGNS = 'abcdefghijklmnopqrstuvwxyzλμ'
const sign = (number: number): string => SIGNS[number] ?? ''

/** A Korean stem in letters: initial, vowel, final, so that a beginning of it is a beginning in letters too. */
function spelt(stem: string): string {
  return syllables(stem)
    .map(({ initial, vowel, final }) => sign(initial) + sign(vowel) + sign(final))
    .join('')
}

/** A concept as a word of the index. */
export function conceptTerm(concept: string): string {
  const number = conceptNumber(concept)
  return `γ${sign(Math.floor(number / 26))}${sign(number % 26)}`
}

/** Two syllables each: 게이트웨이 gives 게이, 이트, 트웨, 웨이. Pagefind matches beginnings only; these find the middle as well. */
export function bigrams(stem: string): string[] {
  const out: string[] = []
  for (let at = 0; at + 2 <= stem.length; at++) out.push(stem.slice(at, at + 2))
  return out
}

/** The words under which a unit stands in the index and is asked for. */
export function surfaceTerms(unit: Unit): string[] {
  if (unit.kind === 'ko') return unit.stem.length < 2 ? [] : bigrams(unit.stem.replace(/[^가-힣]/g, '')).map((pair) => `κ${spelt(pair)}`)
  if (unit.kind === 'en') return unit.stem.length < 2 ? [] : [unit.stem]
  if (unit.kind === 'number') return unit.stem.length < 3 ? [] : [unit.stem]
  return []
}

/** Pairs of syllables across a space: what is left of a sentence when stems say something else, as in 수 없는 스테이지. */
export function seamTerms(spaced: string): string[] {
  return [...spaced.matchAll(/(?<=([가-힣])) (?=([가-힣]))/g)].map(([, before = '', after = '']) => `σ${spelt(before + after)}`)
}

/** As many initial consonants are in the index from one place on. */
export const LONGEST_INITIALS = 4

/** Initial consonants as a word of the index. */
export function initialsTerm(consonants: string): string {
  return `ι${[...consonants].map((letter) => sign('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.indexOf(letter))).join('')}`
}

/** Initial consonants from every word's beginning on, running on into the next words: what ㅂㅍ or ㅂㅍㅇㄹ is looked up in. */
export function initialTerms(text: string): string[] {
  const words = text
    .split(/[^가-힣]+/)
    .map(initials)
    .filter((word) => word !== '')
  const runs = words.map((_, index) =>
    words
      .slice(index, index + 4)
      .join('')
      .slice(0, LONGEST_INITIALS),
  )
  return runs.filter((run) => run.length > 1).map(initialsTerm)
}

/** The word under which a code itself is found. */
export function codeTerm(code: string): string {
  return `ν${[...code].map((digit) => (digit === '-' ? 'z' : sign(Number(digit)))).join('')}`
}

/** One word for a whole text: how `0` and `-1` are found, by nothing but 성공 or SUCCESS itself. */
export function plainTerm(text: string): string {
  const plain = bare(text)
  return `π${/[가-힣]/.test(plain) ? spelt(plain) : plain}`
}
