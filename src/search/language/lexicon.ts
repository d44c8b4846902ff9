import { CONCEPTS } from './concepts.ts'

/**
 * Concepts that every product has: what is done and how it stands. A query that names nothing but these may be about
 * anything; the others are this product's things.
 */
const GENERAL = new Set(
  (
    'duplicate nochange inuse disconnect connect delete url config import type user exceed partial progress complete status latest apply already unsupported convert create change ' +
    'missing invalid cannot internal name position target success database base'
  ).split(' '),
)

/** Whether a concept is a thing of this product. */
export function isThing(concept: string): boolean {
  return concept !== '' && !GENERAL.has(concept)
}

const IDS = CONCEPTS.map(([id]) => id)
const group = (patterns: readonly string[]): string => patterns.map((pattern) => `(${pattern})`).join('|')
// What every alternative has in common stands in front: most places of a text are done with at the first look.
const KOREAN = new RegExp(`(?=[가-힣a-z])(?:${group(CONCEPTS.map(([, korean]) => korean))})`, 'g')
const ENGLISH = new RegExp(`(?<![a-z])(?=[a-z$])(?:${group(CONCEPTS.map(([, , english]) => english))})(?![a-z])`, 'g')

/** A part of a text that names a concept. */
export interface Mention {
  concept: string
  start: number
  end: number
}

/** The concepts that a text names, in order and without overlap. The text is normalised and in lower case. */
export function mentions(text: string): Mention[] {
  const all = [...found(text, KOREAN), ...found(text, ENGLISH)].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return all.filter((mention) => {
    if (mention.start < end) return false
    end = mention.end
    return true
  })
}

function found(text: string, pattern: RegExp): Mention[] {
  const out: Mention[] = []
  for (const match of text.matchAll(pattern)) {
    const at = match.findIndex((part: string | undefined, index) => index > 0 && part !== undefined)
    const concept = IDS[at - 1]
    if (concept !== undefined) out.push({ concept, start: match.index, end: match.index + match[0].length })
  }
  return out
}

/** Number of a concept; -1 when there is none. */
export function conceptNumber(id: string): number {
  return IDS.indexOf(id)
}
