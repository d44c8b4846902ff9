import { reportInto, type Fault } from './faults.ts'
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
  const fault = reportInto(faults, LEXICON)
  for (const lang of LANGS) {
    const seen = new Map<string, string>()
    for (const [concept, forms] of Object.entries(lexicon)) {
      for (const form of forms[lang]) {
        const field = `${concept}.${lang}`
        const first = seen.get(form)
        if (!PLAIN[lang].test(form))
          fault(
            field,
            `"${form}" is no plain form`,
            `Write ${lang === 'ko' ? 'Hangul or ' : ''}lower-case letters, words with one space between them`,
          )
        else if (first !== undefined)
          fault(field, `"${form}" also stands in ${first}`, 'A form names one concept; keep it where most readers mean it')
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
  const fault = reportInto(faults, BACKGROUND)
  const seen = new Map<string, string>()
  for (const [subject, { ko = [], en = [] }] of Object.entries(background)) {
    const all = [...ko, ...en]
    faults.push(...emptyFault(BACKGROUND, subject, all))
    const swapped = [...ko.filter((sentence) => !/[가-힣ㄱ-ㅣ]/.test(sentence)), ...en.filter((sentence) => /[가-힣]/.test(sentence))]
    for (const sentence of swapped) fault(subject, `"${sentence}" is in the other language`, 'Move it to the other list')
    for (const sentence of all) {
      const where = ours.get(squeeze(sentence))
      if (where !== undefined)
        fault(subject, `"${sentence}" is also ${where}`, 'A problem that a code documents never stands here: delete one of the two')
      const first = seen.get(sentence)
      if (first === undefined) seen.set(sentence, subject)
      else fault(subject, `"${sentence}" also stands in ${first}`, 'Keep one of the two')
    }
  }
  return faults
}

/** Faults of the labelled tickets: an id or a text that stands twice. */
export function checkTickets(tickets: readonly Ticket[]): Fault[] {
  const faults: Fault[] = []
  const seen = new Map<string, string>()
  for (const { writer, id, text, expect, also } of tickets) {
    const fault = reportInto(faults, `content/tickets/${writer}.json`)
    if (seen.has(id)) fault(id, 'is also the id of another ticket', 'Give each ticket an id of its own')
    const first = seen.get(text)
    if (expect.some((code) => also.includes(code))) fault(id, 'has a code in `expect` and in `also`', 'Keep it in `expect`')
    if (first !== undefined) fault(id, `has the text of ${first}`, 'Keep one of the two')
    seen.set(id, id)
    seen.set(text, id)
  }
  return faults
}
