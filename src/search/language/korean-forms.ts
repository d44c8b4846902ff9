import { dotted, endingAt, shapesOf, type Shape } from './conjugation.ts'
import { isParticle } from './korean.ts'
import type { Mention } from './lexicon.ts'
import { push } from '../../catalog/push.ts'

/** A form: its first word, as letters, and what must follow. */
interface KoreanForm {
  concept: string
  form: string
  first: Word
  rest: Word[][]
}
/** One shape of a word: `before` is empty for what is no verb. */
interface Word {
  letters: string
  before: Shape['before'] | ''
}
/** Korean forms by their first letters: three, or two where a form has no more. */
export type KoreanForms = Map<string, KoreanForm[]>

const HANGUL = /[가-힣]/
const ONE_SYLLABLE = /^[^.]+\.?$/

/** Adds a form of a concept, by the first letters of its first word. */
export function addKorean(forms: KoreanForms, concept: string, form: string): void {
  const [first = [], ...rest] = form.split(' ').map(wordOf)
  for (const shape of first) push(forms, shape.letters.slice(0, 3), { concept, form, first: shape, rest })
}

/** Shapes of a word of a form: a verb in its dictionary form has several. */
function wordOf(word: string): Word[] {
  if (word.length > 1 && word.endsWith('다') && HANGUL.test(word)) return shapesOf(word)
  return [{ letters: HANGUL.test(word) ? letters(word).text : word, before: '' }]
}

/** A text in letters, dotted, and the place of each letter in the text; one place more for its end. */
function letters(text: string): { text: string; places: number[] } {
  let out = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    const piece = HANGUL.test(char) ? dotted(char) : char
    out += piece
    while (places.length < out.length) places.push(at)
  }
  places.push(text.length)
  return { text: out, places }
}

/** Mentions of Korean forms in a text, in order. */
export function koreanMentions(source: string, forms: KoreanForms): Mention[] {
  if (!HANGUL.test(source) && !source.includes('api')) return []
  const { text, places } = letters(source)
  const out: Mention[] = []
  let covered = 0
  const candidates = (at: number): readonly KoreanForm[] => {
    const short = forms.get(text.slice(at, at + 2))
    const long = forms.get(text.slice(at, at + 3))
    return short && long ? [...short, ...long] : (long ?? short ?? [])
  }
  const longestAt = (at: number, free: boolean): Mention | null => {
    let best: Mention | null = null
    for (const { concept, form, first, rest } of candidates(at)) {
      if (!text.startsWith(first.letters, at)) continue
      const short = rest.length === 0 && ONE_SYLLABLE.test(first.letters)
      if (short && !free) continue
      const end = endOf(text, at, first, rest)
      if (end < 0) continue
      const stop = (places[end - 1] ?? source.length - 1) + 1
      if (short && first.before === '' && !closes(stop, end)) continue
      if (best === null || stop > best.end) best = { concept, form, start: places[at] ?? 0, end: stop }
    }
    return best
  }
  /** A noun of one syllable is a word by itself, before a particle, or before another mention: 키를, 키 삭제, 키삭제. */
  const closes = (stop: number, end: number): boolean => {
    const tail = /^[가-힣]*/.exec(source.slice(stop, stop + 12))?.[0] ?? ''
    return tail === '' || isParticle(tail) || longestAt(end, true) !== null
  }
  for (let at = 0; at < text.length; at++) {
    const place = places[at] ?? 0
    if (places[at - 1] === place || place < covered) continue
    const char = source[place] ?? ''
    const before = source[place - 1] ?? ' '
    if (!HANGUL.test(char) && !(/[a-z]/.test(char) && !/[a-z]/.test(before))) continue
    const free = !HANGUL.test(before) || place === covered || /[안못]/.test(before)
    const mention = longestAt(at, free)
    if (!mention) continue
    out.push(mention)
    covered = mention.end
  }
  return out
}

/** Where a form that begins at `at` ends, or -1. Words of a form may be joined, spaced, and have a particle between. */
function endOf(text: string, at: number, first: Word, rest: readonly Word[][]): number {
  let end = at + first.letters.length
  if (first.before !== '' && !endingAt(text, end, first.before)) return -1
  for (const shapes of rest) {
    let found = -1
    for (const skip of gapsAt(text, end)) {
      const shape = shapes.find(
        ({ letters: own, before }) => text.startsWith(own, skip) && (before === '' || endingAt(text, skip + own.length, before)),
      )
      if (shape === undefined) continue
      found = skip + shape.letters.length
      break
    }
    if (found < 0) return -1
    end = found
  }
  return end
}

const PARTICLE = /(?:ㅇㅡㄹ|ㄹㅡㄹ|ㅇㅣ|ㄱㅏ|ㅇㅡㄴ|ㄴㅡㄴ|ㄷㅗ|ㄱㅔ|ㄱㅓ|ㅇㅔ|ㅁㅏㄴ|ㅂㅜ\.ㅌㅓ)\./y
/** Places where the next word of a form may begin: at once, after spaces, after a particle and spaces. */
function gapsAt(text: string, at: number): number[] {
  const spaces = (from: number): number => {
    let to = from
    while (to - from < 3 && (text[to] === ' ' || text[to] === '-')) to++
    return to
  }
  const out = [spaces(at)]
  PARTICLE.lastIndex = at
  const particle = PARTICLE.exec(text)
  if (particle) out.push(spaces(at + particle[0].length))
  return out
}
