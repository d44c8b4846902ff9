import type { Fault } from './faults.ts'
import type { Content } from './read.ts'
import { LANGS, type LexiconContent, type Ticket } from './schema.ts'
import { squeeze } from './squeeze.ts'

const LEXICON = 'content/lexicon.yaml'
const BACKGROUND = 'content/background.yaml'
/** Words with one space between them, in lower case: that is how they are looked up. */
const PLAIN = { ko: /^[가-힣a-z0-9]+(?: [가-힣a-z0-9]+)*$/, en: /^[a-z0-9]+(?: [a-z0-9]+)*$/ }

/** Faults of the words of the search: a form that is written wrongly, or stands twice. */
export function checkLexicon(lexicon: LexiconContent): Fault[] {
  const faults: Fault[] = Object.entries(lexicon).flatMap(([concept, { ko, en }]) => emptyFault(LEXICON, concept, [...ko, ...en]))
  for (const lang of LANGS) {
    const seen = new Map<string, string>()
    for (const [concept, forms] of Object.entries(lexicon)) {
      for (const form of forms[lang]) {
        const field = `${concept}.${lang}`
        const first = seen.get(form)
        if (!PLAIN[lang].test(form))
          faults.push({
            file: LEXICON,
            field,
            problem: `"${form}" is no plain form`,
            remedy: `Write ${lang === 'ko' ? 'Hangul or ' : ''}lower-case letters, words with one space between them`,
          })
        else if (first !== undefined)
          faults.push({
            file: LEXICON,
            field,
            problem: `"${form}" also stands in ${first}`,
            remedy: 'A form names one concept; keep it where most readers mean it',
          })
        else seen.set(form, field)
      }
    }
  }
  return faults
}

const emptyFault = (file: string, field: string, forms: readonly string[]): Fault[] =>
  forms.length > 0 ? [] : [{ file, field, problem: 'has no word in it', remedy: 'Write what people say, or delete it' }]

/** Faults of what is not ours: a sentence that stands twice would count twice, and one that a code has teaches the opposite. */
export function checkBackground({ background, facts, tables }: Content): Fault[] {
  const ours = new Map(
    [
      ...facts.flatMap(({ facts: { code, phrases } }) =>
        [...phrases.ko, ...phrases.en].map((text) => [text, `a phrase of ${code}`] as const),
      ),
      // A later table may be ahead of this list.
      ...tables
        .slice(0, 1)
        .flatMap(({ entries }) =>
          entries.flatMap(({ code, message, description }) =>
            [message, description].map((text) => [text, `the official text of ${code}`] as const),
          ),
        ),
    ].map(([text, where]) => [squeeze(text), where]),
  )
  const faults: Fault[] = []
  const seen = new Map<string, string>()
  for (const [subject, { ko = [], en = [] }] of Object.entries(background)) {
    const fault = (problem: string, remedy: string): void => {
      faults.push({ file: BACKGROUND, field: subject, problem, remedy })
    }
    faults.push(...emptyFault(BACKGROUND, subject, [...ko, ...en]))
    const swapped = [...ko.filter((sentence) => !/[가-힣ㄱ-ㅣ]/.test(sentence)), ...en.filter((sentence) => /[가-힣]/.test(sentence))]
    for (const sentence of swapped) fault(`"${sentence}" is in the other language`, 'Move it to the other list')
    for (const sentence of [...ko, ...en]) {
      const where = ours.get(squeeze(sentence))
      if (where !== undefined)
        fault(`"${sentence}" is also ${where}`, 'A problem that a code documents never stands here: delete one of the two')
    }
    for (const sentence of [...ko, ...en]) {
      const first = seen.get(sentence)
      if (first !== undefined)
        faults.push({ file: BACKGROUND, field: subject, problem: `"${sentence}" also stands in ${first}`, remedy: 'Keep one of the two' })
      else seen.set(sentence, subject)
    }
  }
  return faults
}

/** Faults of the labelled tickets: an id or a text that stands twice. */
export function checkTickets(tickets: readonly Ticket[]): Fault[] {
  const faults: Fault[] = []
  const seen = new Map<string, string>()
  for (const { writer, id, text, expect, also } of tickets) {
    const file = `content/tickets/${writer}.json`
    if (seen.has(id))
      faults.push({ file, field: id, problem: 'is also the id of another ticket', remedy: 'Give each ticket an id of its own' })
    const first = seen.get(text)
    if (expect.some((code) => also.includes(code)))
      faults.push({ file, field: id, problem: 'has a code in `expect` and in `also`', remedy: 'Keep it in `expect`' })
    if (first !== undefined) faults.push({ file, field: id, problem: `has the text of ${first}`, remedy: 'Keep one of the two' })
    seen.set(id, id)
    seen.set(text, id)
  }
  return faults
}
