import { codeParts, familyOf } from '../catalog/anatomy.ts'
import type { Families } from '../catalog/family-schema.ts'

/** Digits at the end of a part without known values that may be any: codes to come have them. */
const OPEN = 2

const oneOf = (digits: Iterable<string>): string => {
  const all = [...new Set(digits)].sort()
  return all.length === 1 ? (all[0] ?? '') : `(?:${all.join('|')})`
}

/** The forms of a family's codes, part by part: the known values of a part, else how the known codes begin there. */
function formsOf(id: string, families: Families, codes: readonly string[]): string[] {
  const family = families[id]
  const own = codes.filter((code) => familyOf(code, families) === id)
  const split = family ? own.map((code) => codeParts(code, family)).filter((parts) => parts.length > 0) : []
  const parts = (family?.parts ?? []).map(({ digits, values }, index) => {
    if (values) return oneOf(Object.keys(values))
    const open = Math.min(OPEN, digits)
    return oneOf(split.map((all) => (all[index]?.digits ?? '').slice(0, digits - open))) + '[0-9]'.repeat(open)
  })
  // 0 and -1 are codes only beside a word for one, which a pattern cannot tell.
  const whole = Object.keys(family?.whole ?? {}).filter((code) => code.length > 2)
  return split.length > 0 ? [parts.join(''), ...whole] : whole
}

/** What may not stand before and behind a code: a digit, and a sign that joins it to digits. */
const BEFORE = '(?<![0-9])(?<![0-9][A-Za-z.,:-])'
const BEHIND = '(?![0-9A-Za-z]|[.,:-][0-9])'

/**
 * Source of a regular expression that finds codes in a text by their form alone. It has no capturing groups. ECMAScript, Java, .NET, PCRE, Python
 * and Ruby read it.
 */
export const codePattern = (families: Families, codes: readonly string[]): string => `${BEFORE}${codeForm(families, codes)}${BEHIND}`

/** Likewise for a text that is a code and nothing else, in every dialect. */
export const wholePattern = (families: Families, codes: readonly string[]): string => `^${codeForm(families, codes)}$`

const codeForm = (families: Families, codes: readonly string[]): string =>
  `(?:${Object.keys(families)
    .flatMap((id) => formsOf(id, families, codes))
    .join('|')})`
