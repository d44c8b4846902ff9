import { stemEnglish } from './english.ts'
import type { Mention } from './lexicon.ts'
import { push } from '../../catalog/push.ts'

interface EnglishForm {
  concept: string
  form: string
  stems: string[]
}
/** English forms by the stem of their first word. */
export type EnglishForms = Map<string, EnglishForm[]>

/** Words that may stand between those of an English form: "not yet found", "roll it back". */
const BETWEEN = new Set('a an the it be been being is are was yet any to have has'.split(' '))
const ENGLISH_WORD = /[a-z]+(?:'[a-z]+)?/g

/** Adds a form of a concept, by the stem of its first word. */
export function addEnglish(forms: EnglishForms, concept: string, form: string): void {
  const stems = form.split(' ').map(stemEnglish)
  push(forms, stems[0] ?? '', { concept, form, stems })
  // usageplan, rollback: what is two words is also written as one.
  if (stems.length > 1)
    push(forms, stemEnglish(form.replaceAll(' ', '')), { concept, form, stems: [stemEnglish(form.replaceAll(' ', ''))] })
}

/** Mentions of English forms in a text, in order. */
export function englishMentions(text: string, forms: EnglishForms): Mention[] {
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
    for (const { concept, form, stems } of forms.get(word?.stem ?? '') ?? []) {
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
        best = { concept, form, start: word?.start ?? 0, end }
        next = to
      }
    }
    if (best) out.push(best)
    at = next
  }
  return out
}
