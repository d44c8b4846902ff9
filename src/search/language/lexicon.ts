import { dotted, endingAt, shapesOf, type Shape } from './conjugation.ts'
import { stemEnglish } from './english.ts'
import { isParticle } from './korean.ts'

/** A concept of `content/lexicon.yaml`: what it is, and the forms that name it. */
export interface Concept {
  is: 'thing' | 'action' | 'state'
  ko: readonly string[]
  en: readonly string[]
}

/** A part of a text that names a concept. */
interface Mention {
  concept: string
  start: number
  end: number
}

/** A compiled lexicon. */
export interface Lexicon {
  /** The concepts that a text names, in order and without overlap. The text is normalised and in lower case. */
  mentions(text: string): Mention[]
  /** What a concept is; empty for no concept. */
  kindOf(concept: string): Concept['is'] | ''
  /** Words of its forms: nouns of one word, and English words. */
  words: readonly string[]
}

/** A form: its first word, as letters, and what must follow. */
interface KoreanForm {
  concept: string
  first: Word
  rest: Word[][]
}
/** One shape of a word: `before` is empty for what is no verb. */
interface Word {
  letters: string
  before: Shape['before'] | ''
}
interface EnglishForm {
  concept: string
  stems: string[]
}

const HANGUL = /[가-힣]/
/** Words that may stand between those of an English form: "not yet found", "roll it back". */
const BETWEEN = new Set('a an the it be been being is are was yet any to have has'.split(' '))
const ENGLISH_WORD = /[a-z]+(?:'[a-z]+)?/g
const ONE_SYLLABLE = /^[^.]+\.?$/

/** Makes a lexicon of its concepts. */
export function createLexicon(concepts: Readonly<Record<string, Concept>>): Lexicon {
  const korean = new Map<string, KoreanForm[]>()
  const english = new Map<string, EnglishForm[]>()
  for (const [concept, { ko, en }] of Object.entries(concepts)) {
    for (const form of ko) {
      const [first = [], ...rest] = form.split(' ').map(wordOf)
      for (const shape of first) push(korean, shape.letters.slice(0, 2), { concept, first: shape, rest })
    }
    for (const form of en) {
      const stems = form.split(' ').map(stemEnglish)
      push(english, stems[0] ?? '', { concept, stems })
      // usageplan, rollback: what is two words is also written as one.
      if (stems.length > 1)
        push(english, stemEnglish(form.replaceAll(' ', '')), { concept, stems: [stemEnglish(form.replaceAll(' ', ''))] })
    }
  }
  const forms = Object.values(concepts).flatMap(({ ko, en }) => [...ko.filter((form) => !form.endsWith('다')), ...en])
  return {
    words: forms.filter((form) => !form.includes(' ')),
    kindOf: (concept) => concepts[concept]?.is ?? '',
    mentions(text) {
      const all = [...koreanMentions(text, korean), ...englishMentions(text, english)]
      all.sort((a, b) => a.start - b.start || b.end - a.end)
      let end = 0
      return all.filter((mention) => {
        if (mention.start < end) return false
        end = mention.end
        return true
      })
    },
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
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
    places.push(...Array.from(piece, () => at))
    out += piece
  }
  places.push(text.length)
  return { text: out, places }
}

function koreanMentions(source: string, forms: ReadonlyMap<string, KoreanForm[]>): Mention[] {
  if (!HANGUL.test(source) && !source.includes('api')) return []
  const { text, places } = letters(source)
  const out: Mention[] = []
  let covered = 0
  const longestAt = (at: number, free: boolean): Mention | null => {
    let best: Mention | null = null
    for (const { concept, first, rest } of forms.get(text.slice(at, at + 2)) ?? []) {
      if (!text.startsWith(first.letters, at)) continue
      const short = rest.length === 0 && ONE_SYLLABLE.test(first.letters)
      if (short && !free) continue
      const end = endOf(text, at, first, rest)
      if (end < 0) continue
      const stop = (places[end - 1] ?? source.length - 1) + 1
      if (short && first.before === '' && !closes(stop, end)) continue
      if (best === null || stop > best.end) best = { concept, start: places[at] ?? 0, end: stop }
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

/** Places where the next word of a form may begin: at once, after spaces, after a particle and spaces. */
const PARTICLE = /(?:ㅇㅡㄹ|ㄹㅡㄹ|ㅇㅣ|ㄱㅏ|ㅇㅡㄴ|ㄴㅡㄴ|ㄷㅗ|ㄱㅔ|ㄱㅓ|ㅇㅔ|ㅁㅏㄴ|ㅂㅜ\.ㅌㅓ)\./y
function gapsAt(text: string, at: number): number[] {
  // A verb ends where its last letters do; the rest of its syllable and its ending belong to it.
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

function englishMentions(text: string, forms: ReadonlyMap<string, EnglishForm[]>): Mention[] {
  const words = [...text.matchAll(ENGLISH_WORD)].map((match) => ({
    stem: match[0].endsWith("n't") ? 'not' : stemEnglish(match[0].replace(/'.*$/, '')),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const out: Mention[] = []
  for (let at = 0; at < words.length;) {
    const word = words[at]
    let next = at + 1
    let best: Mention | null = null
    for (const { concept, stems } of forms.get(word?.stem ?? '') ?? []) {
      let to = at + 1
      let matched = true
      for (const stem of stems.slice(1)) {
        while (words[to] && words[to]?.stem !== stem && BETWEEN.has(text.slice(words[to]?.start, words[to]?.end)) && to - at < 6) to++
        if (words[to]?.stem !== stem || /[.,;:!?]/.test(text.slice(words[to - 1]?.end, words[to]?.start))) {
          matched = false
          break
        }
        to++
      }
      const end = words[to - 1]?.end ?? 0
      if (matched && (best === null || end > best.end)) {
        best = { concept, start: word?.start ?? 0, end }
        next = to
      }
    }
    if (best) out.push(best)
    at = next
  }
  return out
}
