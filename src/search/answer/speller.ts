import { push } from '../../catalog/push.ts'
import { distance } from '../language/distance.ts'
import { jamo } from '../language/hangul.ts'
import { stemKorean } from '../language/korean.ts'

/** Puts a misspelt word right, or gives null: it is right, too short, or nothing is near. */
export type Speller = (word: string) => string | null

/** A slip is one letter; in a long word it may be two. */
const LONG = 9
const SHORTEST = 4

/**
 * Makes a speller that knows some words. Words are found by what is left of them without one letter (the method of symmetric
 * deletes, SymSpell), so a look-up costs no more in a large vocabulary.
 */
export function createSpeller(words: Iterable<string>): Speller {
  const known = new Set<string>()
  const index = new Map<string, string[]>()
  for (const word of words) {
    if (known.has(word) || jamo(word).length < SHORTEST) continue
    known.add(word)
    for (const key of keysOf(jamo(word))) push(index, key, word)
  }
  return (word) => {
    const own = /[가-힣]/.test(word) ? stemKorean(word) : word
    const letters = jamo(own)
    if (letters.length < SHORTEST || known.has(own) || known.has(word)) return null
    let best: string | null = null
    let least = (letters.length >= LONG ? 2 : 1) + 1
    for (const key of keysOf(letters)) {
      for (const other of index.get(key) ?? []) {
        // Two neighbouring syllables in each other's place are one slip, though their letters are many.
        const swapped = own.length > 2 && other.length === own.length && [...other].sort().join('') === [...own].sort().join('')
        const edits = swapped ? 1 : distance(letters, jamo(other), least - 1)
        if (edits < least) [best, least] = [other, edits]
      }
    }
    return best === null ? null : best + word.slice(own.length)
  }
}

/** A word's letters as they are, without each one of them, and in order. */
function keysOf(letters: string): string[] {
  const keys = [letters, `~${[...letters].sort().join('')}`]
  for (let at = 0; at < letters.length; at++) keys.push(letters.slice(0, at) + letters.slice(at + 1))
  return keys
}
