import { createEngine, type Engine, type Hit } from '../search/engine.ts'
import { mentionsIn } from '../search/query/codes-in-text.ts'
import { unpackCodes } from '../search/query/known.ts'
import { normalise } from '../search/language/text.ts'
import { FORMAT, type CodeData, type LibraryData } from './library-data.ts'
import { linkedText } from './linked-text.ts'
import { readBeside } from './read-beside.ts'

/** A text in Korean and in English. */
export interface TextPair {
  ko: string
  en: string
}

/** A code that answers a text. */
export interface FoundCode {
  code: string
  title: TextPair
  /** Official English message. */
  message: string
  /** What to do for the likeliest cause, in one line; `null` while nobody has written it. */
  doThis: TextPair | null
  /** Page of the code. */
  url: string
  /** The reply to a customer as plain text with [blanks], in each language; `null` where there is none. */
  replies: { ko: string | null; en: string | null }
  /** The probability that this code answers, from 0 to 1; 1 for a code that the text names. */
  probability: number
}

/** What a text comes to. */
export interface TextAnswer {
  /** How the text was understood, and the words that were searched for. */
  understood: { by: 'nothing' | 'codes' | 'prefix' | 'status' | 'call' | 'message' | 'text'; text: string }
  /** Codes that answer, the likeliest first; none when nothing documented fits. */
  codes: FoundCode[]
  /** How many codes answer; `codes` has at most as many as were asked for. */
  total: number
  /** Whether the first code is likely enough to be taken without a look at the others. */
  certain: boolean
  /** What comes nearest when nothing fits. It may not be the answer. */
  near: FoundCode[]
  /** Numbers that are meant as codes and that no table has, each with the codes around it. */
  unknown: { code: string; neighbours: string[] }[]
}

/** How to answer. */
export interface AnswerOptions {
  /** Most codes to describe; 10 if not given. */
  most?: number
  /** Address of the site with its base path, for links, where the build was given none: `https://errors.example.com/`. */
  site?: string
}

/** How to write links. */
export interface LinkOptions {
  /** `html` escapes all else, so that the result can be put into a page; `markdown` leaves it as it is. `html` if not given. */
  form?: 'html' | 'markdown'
  /** Address of the site with its base path, for links, where the build was given none. */
  site?: string
}

/** Data and search, opened once. */
interface Opened {
  data: LibraryData
  known: ReadonlySet<string>
  engine: Engine
}

let opening: Promise<Opened> | null = null

/** Opens the data beside this program; a failed start is tried again. */
function open(): Promise<Opened> {
  opening ??= load()
  opening.catch(() => (opening = null))
  return opening
}

async function load(): Promise<Opened> {
  const data = (await readBeside('apigw-codes.json')) as LibraryData
  if (data.format !== FORMAT)
    throw new Error(`apigw-codes.json has the form ${String(data.format)}, this library reads ${String(FORMAT)}: take both from one build`)
  const codes = unpackCodes(data.codes)
  const engine = createEngine({ base: '', codes, families: data.families, statuses: data.statuses, loadFile: readBeside })
  return { data, known: new Set(codes), engine }
}

/** Which codes a text is about, as the search box of the site answers. Nothing leaves this program. Rejects when its data cannot be read. */
export async function answer(text: string, { most = 10, site }: AnswerOptions = {}): Promise<TextAnswer> {
  const { data, engine } = await open()
  const { state, understood, hits, near, unknown, certain } = await engine.search(text)
  if (state === 'error') throw new Error('The files in answers/ beside this library cannot be read: keep the files of the build together')
  const described = (list: readonly Hit[]): Promise<FoundCode[]> =>
    Promise.all(list.slice(0, most).map((hit) => describe(hit, linkTo(hit.code, data.link, site))))
  return {
    understood: { by: understood.by, text: understood.text },
    codes: await described(hits),
    total: hits.length,
    certain,
    near: await described(near),
    unknown: unknown.map(({ code, neighbours }) => ({ code, neighbours: neighbours.map((hit) => hit.code) })),
  }
}

/** A text in which every code of the site is a link to its page. Rejects when the data beside this library cannot be read. */
export async function linkify(text: string, { form = 'html', site }: LinkOptions = {}): Promise<string> {
  const { data, known } = await open()
  const plain = normalise(text)
  // Full-width digits and other kinds of dashes are read as the search box reads them, as long as every character keeps its place.
  const { mentions } = mentionsIn(plain.length === text.length ? plain : text, known, data.families)
  return linkedText(text, mentions, form, (code) => linkTo(code, data.link, site))
}

async function describe({ code, probability }: Hit, url: string): Promise<FoundCode> {
  const { title, message, do_this: doThis, reply } = (await readBeside(`${code}.json`)) as CodeData
  return { code, title, message, doThis, url, replies: reply ?? { ko: null, en: null }, probability }
}

/** Link to the page of a code: below the given site, else as the build has it, on this program's own host when that is a path. */
function linkTo(code: string, link: string, site: string | undefined): string {
  if (site !== undefined) {
    if (!/^https?:\/\/./.test(site)) throw new Error(`site is "${site}"; give a whole address, such as https://errors.example.com/`)
    return new URL(`${code}/`, site.endsWith('/') ? site : `${site}/`).href
  }
  // The base path may have the word CODE too.
  const own = link.replace(/CODE(?=\/$)/, code)
  return own.startsWith('/') && import.meta.url.startsWith('http') ? new URL(own, import.meta.url).href : own
}
