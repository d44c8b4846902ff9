import { filterValues, type FilterValues } from '../../catalog/filter-values.ts'
import { proseText, type RenderContext } from '../../catalog/notes/render-note.ts'
import type { Prose } from '../../catalog/notes/parse-note.ts'
import type { Catalog, CodeEntry } from '../../catalog/index.ts'
import { LANGS } from '../../catalog/schema.ts'
import { analyse, type Analysis } from '../language/analyser.ts'
import { learn, type Example, type Model } from '../learning/learn.ts'
import { evidence } from '../learning/model.ts'
import { signalsOf, unitSignals } from '../learning/signals.ts'
import { packCard, type PackedCard } from './card.ts'
import { stemEnglish } from '../language/english.ts'
import { codeTerm, conceptTerm, initialTerms, plainTerm, seamTerms, surfaceTerms } from '../language/terms.ts'

/** What the index holds of one code: terms by weight, each once, at the highest weight it has. */
export interface SearchDocument {
  code: string
  card: PackedCard
  terms: { weight: number; terms: string[] }[]
  filters: FilterValues
}

/** Weights of the fields, in Pagefind's scale of 0 to 10. */
const WEIGHT = { message: 9, description: 9, title: 6, phrases: 4, note: 1, earlier: 1 }
/** Of a note only its rarest terms are indexed: the rest is said better by the fields above, and would cost every reader bytes. */
const NOTE_TERMS = 3
const PHRASE_WORDS = 10
/** So many codes are told apart from one another. */
const BLOCK = 100

/** What the analyser made of a text. Each is wanted for learning and again for the index; those of a block fit in. */
const readings = new Map<string, Analysis>()
const MOST_READINGS = 20_000
function read(text: string): Analysis {
  const known = readings.get(text)
  if (known) return known
  if (readings.size >= MOST_READINGS) readings.clear()
  const analysis = analyse(text)
  readings.set(text, analysis)
  return analysis
}

/** `0` and `-1` say success and failure: they would answer any query with those words, so only their own texts find them. */
const PLAIN_RESULTS = new Set(['0', '-1'])

/** The documents of all codes, in the order of the catalogue, one after the other. The same catalogue gives the same documents. */
export function* searchDocuments(catalog: Catalog): Generator<SearchDocument> {
  const { codes } = catalog
  const rarestOf = noteTermsOf(catalog)
  // Blocks: rivals mostly stand in the same module, and what is learned of one costs the same in a table of any size.
  for (let from = 0; from < codes.length; from += BLOCK) {
    const block = codes.slice(from, from + BLOCK)
    const models = learn(block.map(examplesOf), codes.length > 2 * BLOCK)
    for (const [index, entry] of block.entries()) {
      const model = models[index] ?? new Map<number, number>()
      const terms = fieldTerms(entry, rarestOf(from + index), model)
      yield { code: entry.code, card: packCard(entry, model), terms, filters: filterValues(entry) }
    }
  }
}

/** What is known to speak of a code: the official texts twice, since they are what is quoted; titles, translation and phrases. */
function examplesOf(entry: CodeEntry): Example[] {
  const { code, message, description, title, facts } = entry
  if (PLAIN_RESULTS.has(code)) return []
  const example =
    (weight: number) =>
    (text: string): Example => ({ signals: signalsOf(read(text).units), weight })
  const earlier = entry.history.flatMap(({ entry: row }) => (row ? [row.message, row.description] : []))
  return [
    ...[...new Set([message, description.ko, ...earlier])].map(example(2)),
    ...[description.en, title.ko, title.en, ...(facts?.phrases.ko ?? []), ...(facts?.phrases.en ?? [])].map(example(1)),
  ]
}

function fieldTerms(entry: CodeEntry, note: string[], model: Model): SearchDocument['terms'] {
  const { code, message, description, title, facts } = entry
  if (PLAIN_RESULTS.has(code)) return [{ weight: 10, terms: [codeTerm(code), ...[message, description.ko].map(plainTerm)] }]
  const earlier = entry.history.flatMap(({ entry: row }) => (row ? [row.message, row.description] : []))
  const seen = new Set<string>()
  const field = (weight: number, terms: Iterable<string>, most = Infinity): { weight: number; terms: string[] } => {
    const fresh = [...new Set(terms)].filter((term) => !seen.has(term)).slice(0, most)
    for (const term of fresh) seen.add(term)
    return { weight, terms: fresh }
  }
  return [
    field(WEIGHT.message, [codeTerm(code), ...textTerms([message], true)]),
    field(WEIGHT.description, [
      ...textTerms([description.ko], true),
      ...seamTerms(read(description.ko).spaced),
      ...textTerms([description.en], false),
      ...initialTerms(description.ko),
    ]),
    field(WEIGHT.title, textTerms([title.ko, title.en], true)),
    field(WEIGHT.phrases, phraseTerms([...(facts?.phrases.ko ?? []), ...(facts?.phrases.en ?? [])], model)),
    field(WEIGHT.note, note, NOTE_TERMS),
    field(WEIGHT.earlier, textTerms(earlier, true)),
  ].filter(({ terms }) => terms.length > 0)
}

/** Concepts of the texts and their words; `all`: also the very words by which a concept is named there. */
function textTerms(texts: readonly string[], all: boolean): string[] {
  return texts.flatMap((text) => {
    const { units, words } = read(text)
    const terms = units.flatMap((unit) => {
      const concept = unit.concept === '' ? [] : [conceptTerm(unit.concept)]
      // Of our own words only the nouns: verbs and filler say little, and every reader loads them.
      const surface = !all && (unit.concept !== '' || unit.weight < 1) ? [] : surfaceTerms(unit)
      return [...concept, ...surface]
    })
    // "found" alone is asked for as well, though "not found" is one thing.
    return all ? [...terms, ...words.map(stemEnglish).filter((stem) => stem.length > 2)] : terms
  })
}

/** Of phrases the concepts, and those words that tell the code best: a word that every reader would load must earn its bytes. */
function phraseTerms(phrases: readonly string[], model: Model): string[] {
  const units = phrases.flatMap((phrase) => read(phrase).units)
  const words = new Map(units.filter(({ concept, weight }) => concept === '' && weight === 1).map((unit) => [unit.stem, unit]))
  const telling = [...words.values()].map((unit) => ({ unit, value: evidence(model, unitSignals(unit)) })).sort((a, b) => b.value - a.value)
  return [
    ...units.flatMap(({ concept }) => (concept === '' ? [] : [conceptTerm(concept)])),
    ...telling.slice(0, PHRASE_WORDS).flatMap(({ unit }) => surfaceTerms(unit)),
  ]
}

/** Gives the terms of a code's note by its place in the catalogue, the rarest first; one that no other note has is mostly a slip or a name. */
function noteTermsOf({ codes, known }: Catalog): (place: number) => string[] {
  const context: RenderContext = { known, codeUrl: () => null }
  const numbers = new Map<string, number>()
  const spread: number[] = []
  // Numbers, not words: the notes of ten thousand codes have millions of them.
  const notes = codes.map((entry) =>
    Int32Array.from(noteTerms(entry, context), (term) => {
      const number = numbers.get(term) ?? numbers.size
      numbers.set(term, number)
      spread[number] = (spread[number] ?? 0) + 1
      return number
    }),
  )
  const terms = [...numbers.keys()]
  return (place) =>
    [...(notes[place] ?? [])]
      .filter((number) => (spread[number] ?? 0) > 1)
      .map((number) => ({ term: terms[number] ?? '', count: spread[number] ?? 0 }))
      .filter(({ term }) => !/^\d/.test(term))
      .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1))
      .slice(0, 4 * NOTE_TERMS)
      .map(({ term }) => term)
}

function noteTerms(entry: CodeEntry, context: RenderContext): Set<string> {
  const { notes } = entry
  if (!notes) return new Set()
  const terms = LANGS.flatMap((lang) => {
    const note = notes[lang]
    const prose: (Prose | null)[] = [...note.causes, ...note.checks, ...note.fix].map((item) => item.body)
    const text = [...prose, note.escalate].map((piece) => (piece ? proseText(piece, context, lang) : ''))
    return textTerms(text, false)
  })
  return new Set(terms)
}
