import type { Families } from '../../catalog/family-schema.ts'
import { secretsIn, type Secret } from '../../secrets.ts'
import { normalise } from '../language/text.ts'
import { codesIn } from './codes-in-text.ts'

/** What a text holds, before anything is searched. Needs the list of codes, no knowledge and no network. */
export interface Resolved {
  /** Codes of the table, in the order of the text, each once. */
  codes: string[]
  /** Numbers that are meant as codes and stand in no table. */
  unknown: string[]
  /** Codes that begin, or end, with the digits typed, when nothing but digits was typed. */
  partial: string[]
  /** The digits, when nothing but digits was typed; else empty. */
  digits: string
  /** Whether it is a short text that somebody typed, not a paste. */
  typed: boolean
  secrets: Secret[]
}

/** A query longer than this, or of several lines, was pasted and may hold a customer's data. */
const LONGEST_TYPED = 200

/** Whether a text is a short one that somebody typed, not a paste. */
export const isTyped = (text: string): boolean => text.length <= LONGEST_TYPED && !text.includes('\n')

/** So many codes of a text are answered, and so many unknown numbers explained. */
export const MOST = { codes: 50, unknown: 10 }
/** Nothing but digits, with what people put around them. */
const ALONE = /^[#"'(\s]*((?:\d[-_. ]?){2,12})[\s"').*xX?]*(?:번대?|으로|대|코드)?$/
/** A number as long as a code, give or take a digit, and nothing else. */
const WHOLE = /^\D{0,3}([1-9]\d{6,9})\D{0,3}$/
/** Nothing but 0 or -1, with what people put around them. */
const PLAIN_ALONE = /^["'#([]*(0|-\s?1)["')\].:;]*(?:번|은|는|이|가|코드|에러|오류|\s|code|error)*$/i
const CUT_FIELD = /"?resultCode\\*"?\s*[:=]\s*"?(\d{6,8})$/i

/** Reads a text. `known` are the codes of the site, `families` tell what a code looks like. Throws nothing. */
export function resolve(input: string, known: ReadonlySet<string>, families: Families): Resolved {
  const text = normalise(input).trim()
  const typed = isTyped(input)
  const { codes, unknown } = codesIn(text, known, families)
  const plain = PLAIN_ALONE.exec(text)?.[1]?.replace(/\s/g, '')
  if (codes.length === 0 && plain !== undefined && known.has(plain)) codes.push(plain)
  const digits = ALONE.exec(text)?.[1]?.replace(/\D/g, '') ?? ''
  const alone = codes.length === 0 && digits.length > 2 ? matching(digits, known) : []
  const whole = WHOLE.exec(text)?.[1]
  if (alone.length === 0 && codes.length === 0 && whole !== undefined && !unknown.includes(whole)) unknown.push(whole)
  // A body cut off within the number itself.
  const cut = CUT_FIELD.exec(text)?.[1]
  const begun = cut === undefined ? [] : [...known].filter((code) => code.startsWith(cut))
  if (codes.length === 0 && begun.length === 1) codes.push(...begun)
  return {
    codes: codes.slice(0, MOST.codes),
    unknown: begun.length > 0 || alone.length > 0 ? [] : unknown.slice(0, MOST.unknown),
    partial: alone,
    digits,
    typed,
    secrets: secretsIn(text),
  }
}

/** Codes that begin with some digits; if none does and they are four or more, those that end with them. */
function matching(digits: string, known: ReadonlySet<string>): string[] {
  const all = [...known]
  const begins = digits.length < 9 ? all.filter((code) => code.startsWith(digits)) : []
  return (begins.length > 0 || digits.length < 4 ? begins : all.filter((code) => code.endsWith(digits))).sort()
}
