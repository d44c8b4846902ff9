import type { Catalog, CodeEntry } from '../../catalog/index.ts'
import { proseText, type RenderContext } from '../../catalog/notes/render-note.ts'
import { LANGS } from '../../catalog/schema.ts'
import type { Analyser } from '../language/analyser.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Example } from './learn.ts'
import { signalsOf, type Signals } from './signals.ts'

/** How much a text counts: official texts are what is quoted, a note is far from what a customer writes. */
const WEIGHT = { official: 2, own: 1, note: 0.5, background: 3 }
/** `0` and `-1` say success and failure: their texts would answer any text with those words, so only their phrases and tickets teach them. */
const PLAIN_RESULTS: ReadonlySet<string> = new Set(['0', '-1'])

/** Reads the signals of a text. */
export type SignalsOf = (text: string) => Signals

/** Makes examples of texts. */
export type Examples = (texts: readonly string[], weight: number) => Example[]

/** The reader of signals for an analyser. */
export function signalsBy(analyse: Analyser, lexicon: Lexicon): SignalsOf {
  return (text) => signalsOf(analyse(text).units, lexicon)
}

/** The maker of examples for a reader of signals. */
export function examplesBy(signals: SignalsOf): Examples {
  return (texts, weight) => texts.map((text) => ({ signals: signals(text), weight }))
}

/** What is known to speak of a code: its official texts, title, translation, phrases, and the causes of its note. */
export function examplesOf(entry: CodeEntry, catalog: Catalog, examples: Examples): Example[] {
  const { code, message, description, title, facts } = entry
  if (PLAIN_RESULTS.has(code))
    return examples([...(facts?.phrases.ko ?? []), ...(facts?.phrases.en ?? [])], WEIGHT.own).filter(({ signals }) => signals.size > 0)
  return [
    ...examples([message, description.ko], WEIGHT.official),
    ...examples(
      entry.everPrinted.filter((text) => text !== message && text !== description.ko),
      WEIGHT.own,
    ),
    ...examples([description.en, title.ko, title.en, ...(facts?.phrases.ko ?? []), ...(facts?.phrases.en ?? [])], WEIGHT.own),
    ...examples(causesOf(entry, { known: catalog.known }), WEIGHT.note),
  ].filter(({ signals }) => signals.size > 0)
}

/** Sentences of the causes of a note, in both languages. */
function causesOf({ notes }: CodeEntry, context: Pick<RenderContext, 'known'>): string[] {
  if (!notes) return []
  return LANGS.flatMap((lang) => notes[lang].causes.flatMap(({ body }) => proseText(body, context, lang).split(/(?<=[.다])\s/)))
}

/** Subjects that are not ours, in the order of the file. */
export function backgroundOf(catalog: Catalog, examples: Examples): Example[][] {
  return Object.values(catalog.background).map(({ ko = [], en = [] }) => examples([...ko, ...en], WEIGHT.background))
}
