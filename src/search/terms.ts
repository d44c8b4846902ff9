import type { Unit } from './analyser.ts'
import { initials } from './hangul.ts'
import { bare } from './text.ts'

/** A concept as a word of the index; the letters keep it away from every real word. */
export function conceptTerm(concept: string): string {
  return `zq${concept}`
}

/** Two syllables each: 게이트웨이 gives 게이, 이트, 트웨, 웨이. Pagefind matches beginnings only; these find the middle as well. */
export function bigrams(stem: string): string[] {
  const out: string[] = []
  for (let at = 0; at + 2 <= stem.length; at++) out.push(stem.slice(at, at + 2))
  return out
}

/** The words under which a unit stands in the index and is asked for. */
export function surfaceTerms(unit: Unit): string[] {
  if (unit.kind === 'ko') return unit.stem.length < 2 ? [] : bigrams(unit.stem)
  if (unit.kind === 'en') return unit.stem.length < 2 ? [] : [unit.stem]
  if (unit.kind === 'number') return unit.stem.length < 3 ? [] : [unit.stem]
  return []
}

export const LONGEST_INITIALS = 4

/** Initial consonants from every word's beginning on, running on into the next words: what ㅂㅍ or ㅂㅍㅇㄹ is looked up in. */
export function initialTerms(text: string): string[] {
  const words = text
    .split(/[^가-힣]+/)
    .map(initials)
    .filter((word) => word !== '')
  return words.map((_, index) => words.slice(index, index + 4).join('').slice(0, LONGEST_INITIALS)).filter((term) => term.length > 1)
}

/** The word under which a code itself is found. */
export function codeTerm(code: string): string {
  return `zc${code.replace('-', 'm')}`
}

/** One word for a whole text: how `0` and `-1` are found, by nothing but 성공 or SUCCESS itself. */
export function plainTerm(text: string): string {
  return `zp${bare(text)}`
}
