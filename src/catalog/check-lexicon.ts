import type { Fault } from './faults.ts'
import type { BackgroundContent, LexiconContent, Ticket } from './schema.ts'

const LEXICON = 'content/lexicon.yaml'
const BACKGROUND = 'content/background.yaml'
/** Words with one space between them, in lower case: that is how they are looked up. */
const PLAIN = { ko: /^[가-힣a-z0-9]+(?: [가-힣a-z0-9]+)*$/, en: /^[a-z0-9]+(?: [a-z0-9]+)*$/ }

/** Faults of the words of the search: a form that is written wrongly, or stands twice. */
export function checkLexicon(lexicon: LexiconContent): Fault[] {
  const faults: Fault[] = []
  for (const lang of ['ko', 'en'] as const) {
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

/** Faults of what is not ours: a sentence that stands twice would count twice. */
export function checkBackground(background: BackgroundContent): Fault[] {
  const faults: Fault[] = []
  const seen = new Map<string, string>()
  for (const [subject, { ko = [], en = [] }] of Object.entries(background)) {
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
  for (const { writer, id, text } of tickets) {
    const file = `content/tickets/${writer}.json`
    if (seen.has(id))
      faults.push({ file, field: id, problem: 'is also the id of another ticket', remedy: 'Give each ticket an id of its own' })
    const first = seen.get(text)
    if (first !== undefined) faults.push({ file, field: id, problem: `has the text of ${first}`, remedy: 'Keep one of the two' })
    seen.set(id, id)
    seen.set(text, id)
  }
  return faults
}
