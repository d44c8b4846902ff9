import { addEnglish, englishMentions, type EnglishForms } from './english-forms.ts'
import { addKorean, koreanMentions, type KoreanForms } from './korean-forms.ts'

/** A concept of `content/lexicon.yaml`: what it is, and the forms that name it. */
export interface Concept {
  is: 'thing' | 'action' | 'state'
  ko: readonly string[]
  en: readonly string[]
}

/** A part of a text that names a concept. */
export interface Mention {
  concept: string
  /** The form that names it, as the lexicon has it: the same whatever its ending. */
  form: string
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

/** Makes a lexicon of its concepts. */
export function createLexicon(concepts: Readonly<Record<string, Concept>>): Lexicon {
  const korean: KoreanForms = new Map()
  const english: EnglishForms = new Map()
  for (const [concept, { ko, en }] of Object.entries(concepts)) {
    for (const form of ko) addKorean(korean, concept, form)
    for (const form of en) addEnglish(english, concept, form)
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
