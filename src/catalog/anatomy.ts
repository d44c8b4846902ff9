import type { Families, FamilyContent, TONES } from './family-schema.ts'
import type { Pair } from './schema.ts'

/** A part of a code: its digits and, where the family knows it, their meaning. */
export interface CodePart {
  id: string
  name: Pair
  digits: string
  meaning: Pair | null
}

/** The class of a code: the digits of its first part, or what its family says of a whole one. */
export interface CodeClass extends Pair {
  id: string
  tone: (typeof TONES)[number] | null
}

/** Whether a code has the form of a family: its parts, the first digit not 0, or one of the whole codes. */
export function hasForm(code: string, { parts, whole }: FamilyContent): boolean {
  const length = parts.reduce((sum, { digits }) => sum + digits, 0)
  return Object.hasOwn(whole, code) || (code.length === length && /^[1-9]\d*$/.test(code))
}

/** Family of a code by its digits; a code that a family names comes before one that only has its form. `null`: the form of none. */
export function familyOf(code: string, families: Families): string | null {
  const ids = Object.keys(families)
  return (
    ids.find((id) => Object.hasOwn(families[id]?.whole ?? {}, code)) ??
    ids.find((id) => families[id] !== undefined && hasForm(code, families[id])) ??
    null
  )
}

/** Parts of a code from left to right; none for a whole one, and for a code of another form. */
export function codeParts(code: string, family: FamilyContent): CodePart[] {
  if (Object.hasOwn(family.whole, code) || !hasForm(code, family)) return []
  let at = 0
  return family.parts.map(({ id, name, digits: length, values }) => {
    const digits = code.slice(at, (at += length))
    const meaning = values && Object.hasOwn(values, digits) ? values[digits] : undefined
    return { id, name, digits, meaning: meaning ? { ko: meaning.ko, en: meaning.en } : null }
  })
}

/** Class of a code, or `null` when its first digits are none of the known classes. */
export function codeClass(code: string, family: FamilyContent): CodeClass | null {
  const whole = Object.hasOwn(family.whole, code) ? family.whole[code] : undefined
  const id = whole ? (whole.class ?? code) : (codeParts(code, family)[0]?.digits ?? '')
  const values = family.parts[0]?.values ?? {}
  const value = whole ?? (Object.hasOwn(values, id) ? values[id] : undefined)
  return value ? { id, ko: value.ko, en: value.en, tone: value.tone ?? null } : null
}

/** Classes of a family in the order of their digits, the whole codes that are a class by themselves first. */
export function classesOf({ parts, whole }: FamilyContent): CodeClass[] {
  const all = [
    ...Object.entries(whole).map(([code, value]) => ({ ...value, id: value.class ?? code })),
    ...Object.entries(parts[0]?.values ?? {}).map(([id, value]) => ({ ...value, id })),
  ]
  const unique = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)
  return unique.map(({ id, ko, en, tone }) => ({ id, ko, en, tone: tone ?? null })).sort((a, b) => Number(a.id) - Number(b.id))
}

/** Order of codes on every list: by family, its whole codes in their order, then by the parts that it sorts by. */
export function codeOrder(families: Families): (a: string, b: string) => number {
  const ids = Object.keys(families)
  const key = (code: string): string => {
    const id = familyOf(code, families)
    const family = id === null ? undefined : families[id]
    if (id === null || !family) return `9${code}`
    const whole = Object.keys(family.whole).indexOf(code)
    const parts = new Map(codeParts(code, family).map((part) => [part.id, part.digits]))
    return `${String(ids.indexOf(id))}${whole < 0 ? `z${family.sorted_by.map((part) => parts.get(part)).join('')}` : String(whole).padStart(3, '0')}`
  }
  const keys = new Map<string, string>()
  const known = (code: string): string => {
    const found = keys.get(code) ?? key(code)
    keys.set(code, found)
    return found
  }
  return (a, b) => (known(a) < known(b) ? -1 : known(a) > known(b) ? 1 : 0)
}

/** Domain of a code that nobody has written about yet, by its digits alone; `null` for a code of no family's form. */
export function likelyDomain(code: string, families: Families): string | null {
  const family = families[familyOf(code, families) ?? '']
  if (!family) return null
  const named = codeParts(code, family).map(({ id, digits }) => family.parts.find((part) => part.id === id)?.values?.[digits]?.domain)
  return named.find((domain) => domain !== undefined) ?? family.domain
}

/** The sample of a family's body with a code and its message in it, as data. Throws a SyntaxError when it is no JSON. */
export function sampleBody(body: string, code: string, message: string): unknown {
  const quoted = JSON.stringify(message).slice(1, -1)
  return JSON.parse(body.replaceAll('{code}', () => code).replaceAll('{message}', () => quoted))
}

/**
 * Whether a number that no table has is meant as a code: it has the form of a family, a known class, and in its other parts digits that begin
 * as known ones do. Any other number in a log can be anything.
 */
export function isMeant(code: string, families: Families): boolean {
  const family = families[familyOf(code, families) ?? '']
  if (!family) return false
  const parts = codeParts(code, family)
  return (
    codeClass(code, family) !== null &&
    parts.every(({ digits }, index) => {
      const values = family.parts[index]?.values
      return !values || Object.keys(values).some((value) => value.startsWith(digits.slice(0, 1)))
    })
  )
}
