import { isMeant } from '../../catalog/anatomy.ts'
import type { Families } from '../../catalog/family-schema.ts'

/** The codes that a text names. */
export interface NamedCodes {
  /** Codes of the table, in the order of the text, each once. */
  codes: string[]
  /** Numbers that are meant as codes and stand in no table. */
  unknown: string[]
}

/** What may stand for a digit on a screenshot, and what between groups of digits. */
const DIGIT = '[0-9０-９OoIl|]'
const GROUPED = new RegExp(
  `(?<![0-9A-Za-z]|\\d[.,:-])([1-9]${DIGIT}{2})(\\s?[-_. ,·/]\\s?|\\n\\s*|)(${DIGIT}{3})\\2(${DIGIT}{3})(?![0-9A-Za-z]|[.,:-]\\d)`,
  'g',
)
/** Digits as they come, of any length a table may have, or broken over two lines. */
const PLAIN = new RegExp(`(?<![0-9]|[0-9][a-zA-Z.,:-]|[0-9][.,:-])([1-9]${DIGIT}{5,9})(?![0-9A-Za-z]|[.,:-]\\d)`, 'g')
const BROKEN = /(?<![\dA-Za-z]|\d[.,:-])(\d{2,8})[ \t]*\n[ \t>]*(\d{1,7})(?![\dA-Za-z]|[.,:-]\d)/g
/** A word for a code or a result, then 0 or -1; or those with such a word behind. */
const PLAIN_RESULT =
  /(?:code|result|error|err|return(?:s|ed)?|코드|결과|에러|오류|응답)(?:는|은|가|이|로|값|코드)?["'\])]*\s*[:=(["']*\s*(-\s?1|0)(?![\d.,:%]|\s*(?:건|개|번|원|%))|(?<![\d.,:-])(-\s?1|0)\s*(?:번\s*)?(?:코드|에러|오류|이\s*결과|result|(?:error )?code\b)/i
const RESULT_FIELD = /(?:result|error)_?code\\*"?\s*[:=]\s*\\*"?(-?\d{1,10})(?![\d.])/gi

/** A number with a word for a code before it, or behind it. */
const NAMED =
  /(?:code|error|err|코드|에러|오류)(?:는|은|가|이)?[\s:=("'#[]{0,4}([1-9]\d{4,9})(?!\d|[.,:-]\d)|(?<![\d.,:-])([1-9]\d{4,9})\s*(?:번\s*)?(?:코드|에러|오류|error)/gi

/** A place where a text names a code of the table; `from` and `to` are offsets. */
export interface Mention {
  code: string
  from: number
  to: number
}

/** Finds the codes of a text. `known` are the codes of the table. The text is normalised. Throws nothing. */
export function codesIn(text: string, known: ReadonlySet<string>, families: Families): NamedCodes {
  const { mentions, unknown } = mentionsIn(text, known, families)
  const codes = new Set([...mentions].sort((a, b) => a.from - b.from).map(({ code }) => code))
  const others = [...unknown].sort(([, a], [, b]) => a - b).map(([code]) => code)
  return { codes: [...codes], unknown: others.filter((code) => !codes.has(code)) }
}

/** Every place where a text names a code of the table, by pattern, and where other numbers stand that are meant as codes. Throws nothing. */
export function mentionsIn(
  text: string,
  known: ReadonlySet<string>,
  families: Families,
): { mentions: Mention[]; unknown: ReadonlyMap<string, number> } {
  const mentions: Mention[] = []
  const unknown = new Map<string, number>()
  const take = (digits: string, from: number, length: number, meant: boolean): void => {
    const code = plainDigits(digits)
    if (known.has(code)) mentions.push({ code, from, to: from + length })
    else if (meant) unknown.set(code, Math.min(from, unknown.get(code) ?? from))
  }
  /** Digits that stand in what was matched, with words before or behind them. */
  const takeIn = ({ 0: all, index }: RegExpExecArray, digits: string, meant: boolean): void =>
    take(digits, index + all.lastIndexOf(digits), digits.length, meant)
  for (const { 0: all, 1: a = '', 3: b = '', 4: c = '', index } of text.matchAll(GROUPED))
    take(a + b + c, index, all.length, isMeant(plainDigits(a + b + c), families))
  for (const { 1: digits = '', index } of text.matchAll(PLAIN)) take(digits, index, digits.length, false)
  for (const { 0: all, 1: a = '', 2: b = '', index } of text.matchAll(BROKEN)) take(a + b, index, all.length, false)
  for (const match of text.matchAll(NAMED)) {
    const digits = match[1] ?? match[2] ?? ''
    takeIn(match, digits, isMeant(digits, families))
  }
  for (const match of text.matchAll(RESULT_FIELD)) takeIn(match, match[1] ?? '', true)
  if (mentions.length === 0 && unknown.size === 0) {
    const match = PLAIN_RESULT.exec(text)
    const short = match?.[1] ?? match?.[2]
    if (match && short !== undefined) take(short.replace(/\s/g, ''), match.index + match[0].lastIndexOf(short), short.length, false)
  }
  return { mentions, unknown }
}

/** Digits of what was read off a picture or typed full-width: O is 0, l and I are 1. */
function plainDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[Oo]/g, '0')
    .replace(/[Il|]/g, '1')
}
