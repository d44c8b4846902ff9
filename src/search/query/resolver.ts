import { isMeant } from '../../catalog/anatomy.ts'
import type { Families } from '../../catalog/family-schema.ts'
import { messagesIn } from './messages.ts'
import { secretsIn, type Secret } from './secrets.ts'
import { normalise } from '../language/text.ts'

/** What a pasted text holds, before anything is searched. Needs the list of codes, no index and no network. */
export interface Resolved {
  /** Codes of the table, in the order of the text, each once. */
  codes: string[]
  /** Numbers that have the form of a code and are in no table. */
  unknown: string[]
  /** Codes that begin with the digits typed, when nothing but digits was typed. */
  prefix: string[]
  /** What to search for when there is no code: sentences, the likeliest first. */
  messages: string[]
  /** Whether it is a short text that somebody typed, not a paste. */
  typed: boolean
  secrets: Secret[]
}

/** The longest text that is read in whole; of a longer one its beginning and its end. */
const LONGEST = 200_000
/** A query longer than this, or of several lines, was pasted and may hold a customer's data. */
export const LONGEST_TYPED = 200
const DRESSED = /(?<!\d)(?<!\d[.,])([1-9]\d{2})([-_. ·/]?)(\d{3})\2(\d{3})(?![.,]?\d)/g
const RESULT_CODE = /(?:result|error|err)[ _]?code\W{0,6}(0|-1)(?![\d.])/i

/** Reads a text. `known` are the codes of the site, `families` tell what a code looks like. Throws nothing. */
export function resolve(input: string, known: ReadonlySet<string>, families: Families): Resolved {
  const cut = input.length > LONGEST ? `${input.slice(0, LONGEST * 0.7)}\n${input.slice(-LONGEST * 0.3)}` : input
  const text = normalise(cut).trim()
  const typed = input.length <= LONGEST_TYPED && !text.includes('\n')
  const codes = new Set<string>()
  const unknown = new Set<string>()
  const alone = /^\D{0,24}[\d\s._-]{9,13}\D{0,16}$/.test(text)
  for (const [, a = '', mark = '', b = '', c = ''] of text.matchAll(DRESSED)) {
    const code = a + b + c
    if (known.has(code)) codes.add(code)
    // A nine-digit number in a log can be anything; with the digits of a known class it is meant as a code.
    else if (isMeant(code, families) || (alone && mark === '')) unknown.add(code)
  }
  const tail = truncatedCode(text)
  if (codes.size === 0 && unknown.size === 0) {
    const short =
      /^["'#([]*(0|-1)["')\].:;]*(?:번|은|는|이|가|코드|에러|오류|\s|code|error)*$/i.exec(text)?.[1] ?? RESULT_CODE.exec(text)?.[1]
    if (short !== undefined && known.has(short)) codes.add(short)
  }
  const digits = /^[#"'(\s]*((?:\d[-_. ]?){2,8})[\s"').*xX?]*(?:번대?|으로|대|코드)?$/.exec(text)?.[1]?.replace(/\D/g, '') ?? ''
  const prefix = codes.size === 0 && digits.length >= 3 && digits.length < 9 ? [...known].filter((code) => code.startsWith(digits)) : []
  // Five digits or more that begin no code are the end of one, read off a picture that was cut.
  if (codes.size === 0 && prefix.length === 0 && digits.length >= 5) for (const code of known) if (code.endsWith(digits)) codes.add(code)
  if (codes.size === 0 && prefix.length === 0 && tail !== '') {
    const matching = [...known].filter((code) => code.startsWith(tail))
    if (matching.length === 1 && matching[0] !== undefined) codes.add(matching[0])
  }
  return {
    codes: [...codes].slice(0, 50),
    unknown: [...unknown].filter((code) => !codes.has(code)).slice(0, 10),
    prefix: prefix.sort(),
    messages: typed ? typedMessages(text) : messagesIn(text.slice(0, 60_000)),
    typed,
    secrets: secretsIn(text),
  }
}

/** A body cut off within the number itself: {"resultCode":40010300 */
function truncatedCode(text: string): string {
  return /"?resultCode\\*"?\s*[:=]\s*"?(\d{7,8})$/i.exec(text)?.[1] ?? ''
}

/** A short text is searched for as it stands; what it quotes comes first. */
function typedMessages(text: string): string[] {
  const looksPasted = /resultMessage|["{[\\]|'[^']{8,}'|\bmessage\s*[:=]|\d{1,2}:\d{2}|^>|exception|\berror\b.{0,3}[:\]-]|: /i.test(text)
  const whole = text.replace(/\s+/g, ' ')
  if (whole === '') return []
  return looksPasted ? [...new Set([...messagesIn(text), whole])] : [whole]
}
