import { stemEnglish } from './english.ts'
import { isFiller } from './filler.ts'
import { isPredicate, stemKorean } from './korean.ts'
import type { Lexicon } from './lexicon.ts'
import { normalise } from './text.ts'

/** A piece of a text that carries meaning: a word's stem, or what the lexicon knows the piece as. */
export interface Unit {
  stem: string
  kind: 'ko' | 'en' | 'number' | 'initials'
  /** Id in the lexicon, or empty. */
  concept: string
  /** The form of the lexicon that names the concept. */
  form?: string
  /** Whether the particle of an object follows: 을 or 를. */
  object?: boolean
  /** How much it tells: 1 for a noun or a concept, less for verbs, little for filler. */
  weight: number
}

/** A text as the search sees it, at build time and in the browser alike. */
interface Analysis {
  units: Unit[]
  /** English words as written, also those within concepts; what a misspelt word is compared with. */
  words: string[]
}

/** Longer words are no words; a longer text is cut, since what names the problem stands at its beginning. */
const LONGEST_WORD = 40
const LONGEST_TEXT = 1200
const WEIGHT = { plain: 1, predicate: 0.55, filler: 0.08 }
/** Syllables of which particles and endings are made. */
const TAIL =
  /^[하해했한할함합되돼됐된될됨지기려는데가을를은이도에의로와과만고며면서다요네어아여야습니까라대죠음게자나던거든잖았었겠못안들져진졌워둔뒀버시켜]+$/
/** What a program calls its own faults (redis.exceptions.ConnectionError) is one word, and that program's. */
const PROGRAM_NAME = /\b[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){2,}|\b(?:[A-Z][a-z]+)*[A-Z][a-z]+(?:Error|Exception)\b/g
/** The particle of an object, at the end of its word. */
const OBJECT = /^[을를](?![가-힣])/
const WORD = /[가-힣]+|[ㄱ-ㅎㅏ-ㅣ]+|[a-z]+(?:'[a-z]+)?|\d+/g

/** Takes texts apart into stems and concepts, by the words of a lexicon. Pure; any input is fine. */
export type Analyser = (text: string) => Analysis

/** Makes the analyser of a lexicon. */
export function createAnalyser(lexicon: Lexicon): Analyser {
  return (text) => analyse(text, lexicon)
}

function analyse(text: string, lexicon: Lexicon): Analysis {
  const normal = normalise(text.slice(0, LONGEST_TEXT * 2)).slice(0, LONGEST_TEXT)
  const plain = (/[a-z]\.[a-z]|Error|Exception/.test(normal) ? withoutPrograms(normal) : normal)
    // appKey, apiKey: a hump begins a word.
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    // A key pressed twice leaves a letter between two syllables: 연결ㄹ을.
    .replace(/(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ](?=[가-힣])/g, '')
  const known = lexicon.mentions(plain)
  const units: Unit[] = []
  const words: string[] = []
  let next = 0
  let covered = 0
  let before = -1
  for (const match of plain.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    if (/^[a-z]/.test(match[0])) words.push(match[0])
    // A mention may have reached into this word: that much is said already.
    let at = Math.max(start, Math.min(covered, end))
    // Key에서, 400에: what is glued to a word of another script is its particle.
    const glued = start === before
    before = end
    for (let mention = known[next]; mention && mention.start < end; mention = known[++next]) {
      if (mention.end <= at) continue
      if (mention.start > at) pushWord(units, plain.slice(at, mention.start), at > start)
      const surface = plain.slice(mention.start, mention.end).replace(/[^\p{L}\p{N}]/gu, '')
      const korean = /[가-힣]/.test(surface)
      units.push({
        stem: korean ? surface : stemEnglish(surface),
        kind: korean ? 'ko' : 'en',
        concept: mention.concept,
        form: mention.form,
        weight: 1,
        object: OBJECT.test(plain.slice(mention.end, mention.end + 2)),
      })
      at = covered = mention.end
    }
    if (at < end) pushWord(units, plain.slice(at, end), at > start || glued)
  }
  return { units, words }
}

const withoutPrograms = (text: string): string => text.replace(PROGRAM_NAME, (name) => name.replace(/[^A-Za-z]/g, '').toLowerCase())

function pushWord(units: Unit[], piece: string, rest: boolean): void {
  const word = piece.trim().slice(0, LONGEST_WORD)
  if (word === '') return
  if (/^\d/.test(word)) {
    units.push({ stem: word, kind: 'number', concept: '', weight: word.length > 2 ? 1 : 0.3 })
    return
  }
  if (/^[ㄱ-ㅣ]/.test(word)) {
    if (word.length > 1) units.push({ stem: word, kind: 'initials', concept: '', weight: 1 })
    return
  }
  if (!/^[가-힣]/.test(word)) {
    const stem = stemEnglish(word.replace(/'.*$/, ''))
    units.push({ stem, kind: 'en', concept: '', weight: isFiller(word, stem, false) ? WEIGHT.filler : WEIGHT.plain })
    return
  }
  // What follows a concept within its word is mostly an ending: 스테이지[에서는], 삭제[했는데요].
  if (rest && (word.length < 2 || TAIL.test(word) || stemKorean(`가나${word}`) === '가나')) return
  const stem = stemKorean(word)
  const weight = isFiller(word, stem, true) ? WEIGHT.filler : isPredicate(word) || rest ? WEIGHT.predicate : WEIGHT.plain
  units.push({ stem, kind: 'ko', concept: '', weight })
}
