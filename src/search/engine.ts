import type { Families } from '../catalog/family-schema.ts'
import type { Choice } from '../catalog/filter-values.ts'
import { answerTo, type Answer, type Candidate } from './answer/answer.ts'
import { FIGURES } from './answer/figures.ts'
import { highlighter, type Highlighter } from './answer/highlight.ts'
import { piecesOf, type Piece } from './language/pieces.ts'
import type { Card } from './index/card.ts'
import { openKnowledge, type Knowledge, type LoadFile } from './index/knowledge.ts'
import { neighbours } from './query/neighbours.ts'
import { otherReadings } from './query/readings.ts'
import { callIn, callsFor } from './query/call-in-text.ts'
import { statusIn, type Statuses } from './query/http-status.ts'
import { MOST, resolve, type Resolved } from './query/resolver.ts'

export type { Highlighter } from './answer/highlight.ts'

/** A code that answers. `card` is null when the knowledge could not be loaded: the code is known all the same. */
export interface Hit {
  code: string
  card: Card | null
  /** The probability that this code answers, from 0 to 1; 1 for a code that the text names. */
  probability: number
}

/** What a search gives. */
export interface SearchResult {
  state: 'idle' | 'done' | 'none' | 'error'
  /** How the text was understood, what it holds, and what was searched for: of a paste (`message`) the sentence that decides. */
  understood: { by: 'nothing' | 'codes' | 'prefix' | 'status' | 'call' | 'message' | 'text'; resolved: Resolved; text: string }
  /** Answers, the likeliest first. Codes that share an official text (`card.groups`) are about as likely. */
  hits: Hit[]
  /** Numbers like codes that no table has, with the codes around them. */
  unknown: { code: string; neighbours: Hit[] }[]
  /** API calls that the text names, by their ids on the page of calls. */
  calls: { id: string; call: string }[]
  /** What comes nearest when nothing fits. */
  near: Hit[]
  /** The sentence of the text that speaks most for the first hit, as offsets into the text; null where a code is named. */
  decided: { from: number; to: number } | null
  /** The probability, from 0 to 1, that the first hit is right, or the first of `near`; 1 where the text names a code, a status or a call. */
  sure: number
  /** Whether that is enough for Enter to open the first hit; below it Enter selects the list. */
  certain: boolean
  /** Marks in a text of a card what the search text named. */
  highlight: Highlighter
}

/** How a text is being typed. */
interface Typing {
  /** The last syllable is still being composed: it is the beginning of one. */
  composing?: boolean
}

/** The search of the site. */
export interface Engine {
  /** Loads what the answerer knows ahead of the first search. Returns the build that it belongs to, `null` when it is unknown. Throws nothing. */
  warm(): Promise<string | null>
  /** Answers a text. Throws nothing: what goes wrong is the state `error`. */
  search(text: string, choice?: Choice, typing?: Typing): Promise<SearchResult>
}

/** Where things are and what is known without the knowledge. */
export interface EngineOptions {
  /** Base path of the site, with a slash at its end. */
  base: string
  /** All codes in their order. */
  codes: readonly string[]
  /** What a code looks like. */
  families: Families
  /** Codes by the HTTP status that they have of their own. */
  statuses: Statuses
  /** Loads a file of the site where `fetch` cannot: from a folder. */
  loadFile?: LoadFile
}

/** Work is put off for a moment after so many characters, so that no task is long: a megabyte comes in at once. */
const CHUNK = 16_000

/** Makes the search. Nothing is loaded before `warm` or the first search that needs it. */
export function createEngine({ base, codes, families, statuses, loadFile }: EngineOptions): Engine {
  const known = new Set(codes)
  let opening: Promise<Knowledge> | null = null
  const open = (): Promise<Knowledge> => {
    opening ??= openKnowledge(base, loadFile)
    // A failed start is tried again at the next search.
    opening.catch(() => (opening = null))
    return opening
  }
  const search = async (text: string, choice: Choice, { composing = false }: Typing): Promise<SearchResult> => {
    const resolved = await resolveAll(text, known, families)
    const empty = nothing('idle', resolved)
    // One letter is no question yet; a digit may be the code 0.
    if (/^\p{L}?$/u.test(text.trim())) return empty
    // An HTTP status, with or without the word: the codes that come with it, if any do, then those that begin with its digits.
    const status = resolved.codes.length === 0 && resolved.typed ? statusIn(text) : null
    if (status !== null) {
      const own = statuses[status] ?? []
      const all = [...new Set([...own, ...codes.filter((code) => code.startsWith(status))])]
      const by = own.length > 0 ? 'status' : 'prefix'
      if (all.length > 0)
        return { ...empty, state: 'done', understood: { by, resolved, text: status }, hits: await cardsOf(all, codes, open), sure: 1 }
    }
    const asked = resolved.codes.length === 0 && resolved.typed ? callIn(text) : null
    const calls = asked === null ? [] : callsFor(asked, await open().then((knowledge) => knowledge.calls()))
    if (calls.length > 0) {
      const numbers = [...new Set(calls.flatMap(([, , own]) => own))]
      const hits = await cardsOf(
        numbers.map((number) => codes[number] ?? ''),
        codes,
        open,
      )
      const named = calls.map(([id, call]) => ({ id, call }))
      return { ...empty, state: 'done', understood: { by: 'call', resolved, text: text.trim() }, calls: named, hits, sure: 1 }
    }
    const around = resolved.unknown.map((code) => ({ code, near: neighbours(code, codes) }))
    const beside = await cardsOf([...new Set(around.flatMap(({ near }) => near))], codes, open)
    const unknown = around.map(({ code, near }) => ({ code, neighbours: beside.filter((hit) => near.includes(hit.code)) }))
    const named = resolved.codes.length > 0 ? resolved.codes : resolved.partial
    if (named.length > 0) {
      const by = resolved.codes.length > 0 ? 'codes' : 'prefix'
      const hits = await cardsOf(named, codes, open)
      return {
        ...empty,
        state: 'done',
        understood: { by, resolved, text: by === 'codes' ? '' : resolved.digits },
        hits,
        unknown,
        sure: 1,
        certain: by === 'codes',
      }
    }
    // A body that names its own code is not overruled by its message.
    if (unknown.length > 0) return { ...empty, state: 'none', understood: { ...empty.understood, by: 'codes' }, unknown }
    const knowledge = await open()
    const { answer, reading } = await bestReading(composing ? text.slice(0, -1) : text, resolved.typed, knowledge, codes.length, choice)
    const hits = hitsOf(answer, resolved.typed)
    return {
      ...empty,
      state: hits.length > 0 ? 'done' : 'none',
      understood: {
        by: resolved.typed ? 'text' : 'message',
        resolved,
        text: resolved.typed ? reading || text.trim() : (answer.decided?.text ?? ''),
      },
      hits,
      near: hits.length > 0 ? [] : answer.candidates.slice(0, FIGURES.near).map(hitOf),
      decided: answer.decided && { from: answer.decided.from, to: answer.decided.to },
      sure: answer.sure,
      certain: isCertain(answer.candidates),
      highlight: highlighter(answer.decided?.text ?? text.slice(0, LONGEST_MARKED), knowledge),
    }
  }
  return {
    warm: () =>
      open().then(
        ({ build }) => build,
        () => null,
      ),
    search: (text, choice = {}, typing = {}) => search(text, choice, typing).catch(() => nothing('error', resolve('', known, families))),
  }
}

/** A result without an answer. */
const nothing = (state: 'idle' | 'error', resolved: Resolved): SearchResult => ({
  state,
  understood: { by: 'nothing', resolved, text: '' },
  hits: [],
  unknown: [],
  calls: [],
  near: [],
  decided: null,
  sure: 0,
  certain: false,
  highlight: (value) => [{ text: value, hit: false }],
})

const LONGEST_MARKED = 1000

/** Characters of a piece that the one before it has too, and at most of the line that they stand in. */
const OVERLAP = { least: 40, most: 1000 }

/** Codes and secrets of a text of any length, a piece of it at a time. */
async function resolveAll(text: string, known: ReadonlySet<string>, families: Families): Promise<Resolved> {
  if (text.length <= CHUNK) return resolve(text, known, families)
  const all = resolve(text.slice(0, CHUNK), known, families)
  for (let from = CHUNK; from < text.length; from += CHUNK) {
    await aMoment()
    // The pieces overlap by more than a code is long, and each begins with a line: what a value is stands before it.
    const line = text.lastIndexOf('\n', from - OVERLAP.least) + 1
    const { codes, unknown, secrets } = resolve(text.slice(Math.max(line, from - OVERLAP.most), from + CHUNK), known, families)
    all.codes = [...new Set([...all.codes, ...codes])].slice(0, MOST.codes)
    all.unknown = [...new Set([...all.unknown, ...unknown])].filter((code) => !all.codes.includes(code)).slice(0, MOST.unknown)
    all.secrets = [...new Set([...all.secrets, ...secrets])]
  }
  return { ...all, partial: [], digits: '' }
}

/** The answer to a text, and of a short one to what it may have been meant as; the likeliest wins. */
async function bestReading(
  text: string,
  typed: boolean,
  knowledge: Knowledge,
  codes: number,
  choice: Choice,
): Promise<{ answer: Answer; reading: string }> {
  const pieces: Piece[] = []
  let read = 0
  for (const piece of piecesOf(text)) {
    pieces.push(piece)
    read += piece.text.length
    if (read < CHUNK) continue
    read = 0
    await aMoment()
  }
  let best = { answer: await answerTo(pieces, knowledge, codes, choice), reading: '' }
  if (!typed || best.answer.sure >= FIGURES.sure) return best
  for (const reading of otherReadings(text)) {
    const answer = await answerTo([...piecesOf(reading)], knowledge, codes, choice)
    if (answer.sure > best.answer.sure) best = { answer, reading }
  }
  return best
}

const aMoment = (): Promise<void> => new Promise((done) => setTimeout(done))

/** The first code is likely, clearly before the second, and no other is quoted about as far: many texts begin with "API Key". */
function isCertain([first, ...others]: readonly Candidate[]): boolean {
  if (!first || first.probability < FIGURES.sure) return false
  const least = first.quoted < 1 ? first.quoted * FIGURES.alike : 1
  const alike = first.quoted >= FIGURES.quotedWhole && others.some(({ quoted }) => quoted >= least)
  return !alike && (others[0]?.probability ?? 0) < first.probability * FIGURES.clear
}

const hitOf = ({ card, probability }: Candidate): Hit => ({ code: card.code, card, probability })

/** What is shown: the likely codes, and also those that it quotes whole, however unlikely: of a short text as whole as the first. */
function hitsOf({ candidates, sure }: Answer, typed: boolean): Hit[] {
  const [first] = candidates
  if (!first || sure < FIGURES.enough) return []
  const least = first.probability * FIGURES.beside
  return candidates
    .filter(({ probability, quoted }) => probability >= least || (quoted >= FIGURES.quotedWhole && (!typed || quoted >= first.quoted)))
    .slice(0, FIGURES.shown)
    .map(hitOf)
}

/** Named codes with their cards. Without the knowledge a code is still a code: its page is linked. */
async function cardsOf(named: readonly string[], codes: readonly string[], open: () => Promise<Knowledge>): Promise<Hit[]> {
  if (named.length === 0) return []
  const cards = await open()
    .then((knowledge) => knowledge.cardsOf(named.map((code) => codes.indexOf(code))))
    .catch(() => [])
  return named.map((code) => ({ code, card: cards.find((card) => card.code === code) ?? null, probability: 1 }))
}
