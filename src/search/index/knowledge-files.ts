import { callsOf } from '../../catalog/calls.ts'
import type { Catalog, CodeEntry } from '../../catalog/index.ts'
import type { PackedCall } from '../query/call-in-text.ts'
import { packCard } from './card.ts'
import { packEvidence } from './evidence-table.ts'
import { CARDS_A_FILE, type KnowledgeFile } from './knowledge.ts'
import { createAnalyser } from '../language/analyser.ts'
import { createLexicon } from '../language/lexicon.ts'
import { backgroundOf, examplesBy, examplesOf, signalsBy } from '../learning/examples.ts'
import { learn, type Model } from '../learning/learn.ts'
import { ticketExamples } from '../learning/ticket-examples.ts'

/** So many codes of a large table are told apart from one another: rivals mostly stand in the same module, and the time stays linear. */
const BLOCK = 100
/** A signal of fewer examples is somebody's own word: without them the file is smaller, and the answers as good. */
const SELDOM = 3
/** Up to so many codes everything is in one file. */
const ONE_FILE = 300
/** So many codes share a file of evidence of a large table. */
const CODES_A_PART = 20

/** Names of the files of what is learned of so many codes. */
export function knowledgeNames(codes: number): string[] {
  const parts = (name: string, size: number): string[] =>
    Array.from({ length: Math.ceil(codes / size) }, (_, part) => `${name}-${String(part)}`)
  return ['start', 'calls', ...(codes <= ONE_FILE ? [] : [...parts('signals', CODES_A_PART), ...parts('cards', CARDS_A_FILE)])]
}

/** The files of what is learned of a catalogue, by name, one after the other. The same catalogue gives the same bytes. */
export function* knowledgeFiles(catalog: Catalog, build: string | null = null): Generator<{ name: string; text: string }> {
  const { codes, lexicon, background } = catalog
  const compiled = createLexicon(lexicon)
  const signalsOf = signalsBy(createAnalyser(compiled), compiled)
  const examples = examplesBy(signalsOf)
  const { byCode, unanswered } = ticketExamples(catalog, signalsOf)
  const others = [...backgroundOf(catalog, examples), ...unanswered]
  const models: Model[] = []
  const backgrounds: Model[] = others.map((): Model => new Map())
  const small = codes.length <= ONE_FILE
  const size = small ? ONE_FILE : BLOCK
  const sameAs = moves(catalog)
  for (let from = 0; from < codes.length; from += size) {
    const block = codes
      .slice(from, from + size)
      .map((entry) =>
        (sameAs.get(entry) ?? [entry]).flatMap((one) => [...examplesOf(one, catalog, examples), ...(byCode.get(one.code) ?? [])]),
      )
    const learned = learn([...block, ...others], SELDOM)
    models.push(...learned.slice(0, block.length))
    learned.slice(block.length).forEach((model, index) => {
      addTo(backgrounds[index] ?? new Map<number, number>(), model, Math.ceil(codes.length / size))
    })
  }
  const subjects = [...models, ...backgrounds]
  const evidence = packEvidence(subjects, small ? 1 : Math.ceil(codes.length / CODES_A_PART))
  const start: KnowledgeFile = {
    build,
    lexicon: Object.fromEntries(Object.entries(lexicon).map(([id, { is, ko, en }]) => [id, { is, ko, en }])),
    background: [...Object.values(background).map(({ is }) => is), ...unanswered.map(() => 'other' as const)],
    evidence: evidence.length === 1 && evidence[0] ? evidence[0] : evidence.length,
    cards: small ? codes.map(packCard) : Math.ceil(codes.length / CARDS_A_FILE),
  }
  yield { name: 'start', text: JSON.stringify(start) }
  yield { name: 'calls', text: JSON.stringify(packCalls(catalog)) }
  if (small) return
  for (const [part, rows] of evidence.entries()) yield { name: `signals-${String(part)}`, text: JSON.stringify(rows) }
  for (let from = 0; from < codes.length; from += CARDS_A_FILE)
    yield { name: `cards-${String(from / CARDS_A_FILE)}`, text: JSON.stringify(codes.slice(from, from + CARDS_A_FILE).map(packCard)) }
}

/** The API calls with the numbers of their codes; only a text that names a call loads them. */
function packCalls({ codes, known }: Catalog): PackedCall[] {
  const numbers = new Map(codes.map(({ code }, index) => [code, index]))
  return callsOf(codes, known).api.map(({ id, codes: own }) => [id, known.apis[id] ?? '', own.map(({ code }) => numbers.get(code) ?? 0)])
}

/** Codes that moved or to which others moved, each with those and itself, in their order: they mean the same, so what teaches one teaches all. */
function moves({ codes, byCode }: Catalog): Map<CodeEntry, CodeEntry[]> {
  const found = new Map<CodeEntry, CodeEntry[]>()
  for (const entry of codes) {
    const successor = entry.status === 'moved' ? byCode.get(entry.successor?.code ?? '') : undefined
    if (!successor) continue
    for (const [one, other] of [
      [entry, successor],
      [successor, entry],
    ] as const)
      found.set(one, [...(found.get(one) ?? [one]), other])
  }
  const order = new Map(codes.map((entry, index) => [entry, index]))
  for (const list of found.values()) list.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return found
}

/** What each block learned of a subject that is not ours, on the average of the blocks. */
function addTo(sum: Model, model: Model, blocks: number): void {
  for (const [signal, weight] of model) sum.set(signal, (sum.get(signal) ?? 0) + weight / blocks)
}
