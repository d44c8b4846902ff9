import type { CodeEntry, Pair } from '../catalog/index.ts'
import { proseText } from '../catalog/notes/render-note.ts'
import { proseContext, type Edition } from './edition.ts'

/** A sentence: up to a full stop, a question or an exclamation mark with a space or nothing behind it. */
const SENTENCE = /^.+?[.!?](?=\s|$)/s

/** What to do about a code, in one sentence of each language: the beginning of the first step of its note; `null` while it has none. */
export function doThis({ notes }: CodeEntry, edition: Edition): Pair | null {
  const context = proseContext(edition)
  const [ko, en] = (['ko', 'en'] as const).map((lang) => {
    const step = notes?.[lang].fix[0]
    const [line = ''] = step ? proseText(step.body, context, lang).split('\n') : []
    return SENTENCE.exec(line)?.[0] ?? line
  })
  return ko && en ? { ko, en } : null
}
