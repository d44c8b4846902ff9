import { callsOf } from '../../catalog/calls.ts'
import type { Catalog, CodeEntry } from '../../catalog/index.ts'
import type { PackedCall } from '../query/call-in-text.ts'
import { packCard } from './card.ts'
import { packEvidence } from './evidence-table.ts'
import { CARDS_A_FILE, type KnowledgeFile } from './knowledge.ts'
import { createAnalyser } from '../language/analyser.ts'
import { createLexicon } from '../language/lexicon.ts'
import { backgroundOf, examplesBy, examplesOf, signalsBy } from '../learning/examples.ts'
import { learn, learnOurs, type Example, type Model } from '../learning/learn.ts'
import { ticketExamples, type TicketExample } from '../learning/ticket-examples.ts'

/** So many codes of a large table are told apart from one another: rivals mostly stand in the same module, and the time stays linear. */
const BLOCK = 100
/** A signal of fewer examples is somebody's own word: without them the file is smaller, and the answers as good. */
const SELDOM = 3
/** What tells ours from others is learned with other weights than what tells codes apart: of ours, and of tickets line by line. */
const OURS = { sentence: 0.4, line: 2.3 }
/** What tells codes apart needs the tickets that nothing answers less: with all of their weight, more tickets of that sort make codes worse. */
const UNANSWERED = 0.5
/** Up to so many codes everything is in one file. */
const ONE_FILE = 300
/** A large table has one file of evidence for so many codes, each with a share of the signals. */
const CODES_A_PART = 20

/** Names of the files of what is learned of so many codes. */
export function knowledgeNames(codes: number): string[] {
  const parts = (name: string, size: number): string[] =>
    Array.from({ length: Math.ceil(codes / size) }, (_, part) => `${name}-${String(part)}`)
  return ['start', 'calls', ...(codes <= ONE_FILE ? [] : [...parts('signals', CODES_A_PART), ...parts('cards', CARDS_A_FILE)])]
}

/** The files of what is learned of a catalogue, by name, one after the other. The same catalogue gives the same bytes. */
export function* knowledgeFiles(catalog: Catalog, build: string | null = null): Generator<{ name: string; text: string }> {
  const { codes, lexicon } = catalog
  const compiled = createLexicon(lexicon)
  const signalsOf = signalsBy(createAnalyser(compiled), compiled)
  const examples = examplesBy(signalsOf)
  const { byCode, unanswered } = ticketExamples(catalog, signalsOf)
  const others = backgroundOf(catalog, examples)
  const sameAs = moves(catalog)
  const subjects = codes.map((entry) =>
    (sameAs.get(entry) ?? [entry]).map((one) => ({ texts: examplesOf(one, catalog, examples), tickets: byCode.get(one.code) ?? [] })),
  )
  const small = codes.length <= ONE_FILE
  const size = small ? ONE_FILE : BLOCK
  const models: Model[] = []
  for (let from = 0; from < subjects.length; from += size) {
    const block = subjects.slice(from, from + size).map((own) => own.flatMap(({ texts, tickets }) => [...texts, ...tickets]))
    // Other subjects take the words that say nothing of a code; what is learned of them is not needed afterwards.
    models.push(...learn([...block, ...others, weighted(unanswered, UNANSWERED)], SELDOM).slice(0, block.length))
  }
  const ours = subjects.flat().flatMap(({ texts, tickets }) => [...weighted(texts, OURS.sentence), ...byLine(tickets)])
  const evidence = packEvidence(
    [...models, learnOurs(ours, [...weighted(others.flat(), OURS.sentence), ...byLine(unanswered)], SELDOM)],
    small ? 1 : Math.ceil(codes.length / CODES_A_PART),
  )
  const start: KnowledgeFile = {
    build,
    lexicon,
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

/** Examples that count so many times as much. */
const weighted = (examples: readonly Example[], factor: number): Example[] =>
  examples.map(({ signals, weight }) => ({ signals, weight: weight * factor }))

/** Tickets whose lines count more by themselves: what is pasted may be one line. */
const byLine = (tickets: readonly TicketExample[]): Example[] =>
  tickets.map(({ signals, weight, line }) => ({ signals, weight: line ? weight * OURS.line : weight }))
