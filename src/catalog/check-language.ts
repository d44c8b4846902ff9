import type { Fault } from './faults.ts'
import type { Content } from './read.ts'
import { LANGS, type Lang } from './schema.ts'

/** Share of Hangul among the letters of a Korean note, at least; of an English one, at most. */
const SHARE = { ko: 0.3, en: 0.3 }
const COUNT = { hangul: /[가-힣]/g, letters: /\p{L}/gu }

/** Faults of what is written in the other language: whole notes and lists of phrases, which two files that changed places have. */
export function languageFaults({ notes, facts, phrases }: Content): Fault[] {
  const inNotes = [...notes.values()].flatMap((pair) =>
    LANGS.flatMap((lang): Fault[] => {
      const note = pair[lang]
      if (!note || note.broken || isIn(lang, note.text)) return []
      const other = pair[lang === 'ko' ? 'en' : 'ko']
      const swapped = other !== undefined && !other.broken && !isIn(other.lang, other.text)
      return [
        {
          file: note.file,
          field: 'file',
          problem: `is not in ${lang === 'ko' ? 'Korean' : 'English'}`,
          remedy: swapped ? 'The two notes changed places: swap the names of the files' : 'Write it in the language of its name',
        },
      ]
    }),
  )
  const inPhrases = facts.flatMap(({ file, facts: { code, phrases: own } }): Fault[] => {
    const foreign = own.ko.filter((phrase) => !/[가-힣]/.test(phrase))
    if (foreign.length * 2 <= own.ko.length) return []
    return [
      {
        file: phrases.get(code)?.file ?? file,
        field: 'phrases.ko',
        problem: 'are not in Korean',
        remedy: 'Write them in Korean; two lists may have changed places',
      },
    ]
  })
  return [...inNotes, ...inPhrases]
}

/** Whether the prose of a note is in a language; components and code are in none. */
export function isIn(lang: Lang, text: string): boolean {
  const prose = text.replace(/<[^>]*>|`[^`]*`/g, '')
  const letters = prose.match(COUNT.letters)?.length ?? 0
  if (letters === 0) return true
  const share = (prose.match(COUNT.hangul)?.length ?? 0) / letters
  return lang === 'ko' ? share >= SHARE.ko : share <= SHARE.en
}
