import { assemble, disassemble } from 'es-hangul'
import type { Random } from './random.ts'

/** Consecutive words of a sentence, its full stops and quotes left out. */
export function window(text: string, size: number, random: Random): string {
  const words = text
    .replace(/[.,]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const from = random.below(Math.max(1, words.length - size + 1))
  return words.slice(from, from + size).join(' ')
}

const NEIGHBOURS: Record<string, string> = {
  q: 'wa',
  w: 'qe',
  e: 'wr',
  r: 'et',
  t: 'ry',
  y: 'tu',
  u: 'yi',
  i: 'uo',
  o: 'ip',
  p: 'o',
  a: 's',
  s: 'ad',
  d: 'sf',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  j: 'hk',
  k: 'jl',
  l: 'k',
  z: 'x',
  x: 'zc',
  c: 'xv',
  v: 'cb',
  b: 'vn',
  n: 'bm',
  m: 'n',
}

/** One slip of the finger in an English text: a neighbour, a missing, a doubled letter, or two swapped. */
export function slipEnglish(text: string, random: Random): string {
  const at = [...text.matchAll(/[a-z]/gi)]
    .map((match) => match.index)
    .filter((index) => /[a-z]{4}/i.test(text.slice(Math.max(0, index - 3), index + 4)))
  if (at.length === 0) return text
  const index = random.pick(at)
  const letter = text[index] ?? ''
  const kind = random.below(4)
  if (kind === 0) return text.slice(0, index) + random.pick([...(NEIGHBOURS[letter.toLowerCase()] ?? 'e')]) + text.slice(index + 1)
  if (kind === 1) return text.slice(0, index) + text.slice(index + 1)
  if (kind === 2) return text.slice(0, index) + letter + text.slice(index)
  const next = text[index + 1] ?? ''
  return /[a-z]/i.test(next)
    ? text.slice(0, index) + next + letter + text.slice(index + 2)
    : text.slice(0, index) + letter + text.slice(index)
}

const VOWELS: Record<string, string> = {
  ㅏ: 'ㅑㅓ',
  ㅐ: 'ㅔㅒ',
  ㅓ: 'ㅏㅕ',
  ㅔ: 'ㅐㅓ',
  ㅗ: 'ㅜㅛ',
  ㅜ: 'ㅗㅠ',
  ㅡ: 'ㅜㅣ',
  ㅣ: 'ㅡㅏ',
  ㅕ: 'ㅓㅑ',
  ㅛ: 'ㅗㅠ',
}
const CONSONANTS: Record<string, string> = {
  ㄱ: 'ㄷㅋ',
  ㄴ: 'ㅇㅁ',
  ㄷ: 'ㄱㅌ',
  ㄹ: 'ㅎㅇ',
  ㅁ: 'ㄴ',
  ㅂ: 'ㅈㅍ',
  ㅅ: 'ㄱㅆ',
  ㅇ: 'ㄹㄴ',
  ㅈ: 'ㄷㅊ',
  ㅊ: 'ㅌㅈ',
  ㅌ: 'ㅊㄷ',
  ㅍ: 'ㅊㅂ',
  ㅎ: 'ㅗㄹ',
}

/** One slip of the finger in a Korean text: a wrong or a missing letter, two keys swapped, or one pressed twice. */
export function slipKorean(text: string, random: Random): string {
  const at = [...text.matchAll(/[가-힣]/g)].map((match) => match.index)
  for (let round = 0; round < 20 && at.length > 0; round++) {
    const index = random.pick(at)
    const letters = [...disassemble(text[index] ?? '')]
    const kind = random.below(4)
    if (kind === 0) {
      const which = random.below(letters.length)
      const instead = VOWELS[letters[which] ?? ''] ?? CONSONANTS[letters[which] ?? '']
      if (!instead || (!/[ㅗ]/.test(instead) && which === 0 && letters.length < 2)) continue
      letters[which] = random.pick([...instead].filter((letter) => (which === 1 ? /[ㅏ-ㅣ]/.test(letter) : /[ㄱ-ㅎ]/.test(letter))))
    } else if (kind === 1) {
      if (letters.length < 3) continue
      letters.pop()
    } else if (kind === 2) {
      const own = [text[index] ?? '', text[index + 1] ?? '']
      if (!/^[가-힣]{2}$/.test(own.join('')) || own[0] === own[1]) continue
      return text.slice(0, index) + (own[1] ?? '') + (own[0] ?? '') + text.slice(index + 2)
    } else letters.splice(letters.length - 1, 0, letters[letters.length - 1] ?? '')
    const changed = assemble(letters)
    if (changed === text[index]) continue
    return text.slice(0, index) + changed + text.slice(index + 1)
  }
  return text
}

const SPOKEN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/하지 못했습니다$/, ['하지 못했어요', '하지 못했대요', '못했다고 나와요', '하지 못함']],
  [/지 못했습니다$/, ['지 못했어요', '지 못했대요', '지 못했다네요']],
  [/할 수 없습니다$/, ['할 수 없대요', '할 수 없어요', '못 한대요', '할 수 없다고 뜹니다']],
  [/수 있습니다$/, ['수 있대요', '수 있다고 나와요']],
  [/존재하지 않습니다$/, ['존재하지 않아요', '존재하지 않는대요', '존재하지 않는다고 나옵니다']],
  [/않습니다$/, ['않아요', '않는다고 해요', '않대요']],
  [/되었습니다$/, ['됐어요', '됐대요', '되었다고 나와요']],
  [/하였습니다$/, ['했어요', '했대요', '했다고 합니다']],
  [/했습니다$/, ['했어요', '했대요', '했다고 나옵니다', '했음']],
  [/없습니다$/, ['없어요', '없대요', '없다고 나와요', '없음']],
  [/있습니다$/, ['있어요', '있대요', '있다는데요']],
  [/입니다$/, ['이래요', '이라고 나와요', '인가요']],
]

/** The sentence as somebody would say it or pass it on. */
export function speak(text: string, random: Random): string {
  const plain = text.replace(/\.$/, '')
  const last = plain.split('. ')[0] ?? plain
  for (const [ending, forms] of SPOKEN) if (ending.test(last)) return last.replace(ending, random.pick(forms))
  return `${last}라고 떠요`
}

/** Another particle after one of the nouns, as the sentence around it would have it. */
export function otherParticle(text: string, random: Random): string {
  const words = text.replace(/\./g, '').split(' ')
  const at = words
    .map((word, index) => (/^[가-힣A-Za-z]{2,}(?:를|을|이|가|은|는|에|의)$/.test(word) ? index : -1))
    .filter((index) => index >= 0)
  if (at.length === 0) return text
  const index = random.pick(at)
  words[index] = (words[index] ?? '').replace(/(?:를|을|이|가|은|는|에|의)$/, () => random.pick(['도', '는요', '만', '에서', '']))
  return words.join(' ')
}
