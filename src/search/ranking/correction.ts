import type { QueryUnit } from './closeness.ts'
import { distance } from '../language/distance.ts'
import type { CardFeatures } from './features.ts'
import { jamo } from '../language/hangul.ts'

/**
 * The text with its misspelt words put right, or `null` when there are none: a word the index has never heard of becomes
 * the word of a candidate's official texts or title that is one slip away (two in long words). Once it is spelt right, what
 * it means is known as well.
 */
export function corrected(text: string, units: readonly QueryUnit[], candidates: readonly CardFeatures[]): string | null {
  let out = text.toLowerCase()
  const before = out
  const texts = candidates.flatMap((candidate) => candidate.texts)
  const korean = new Set(
    texts.flatMap((one) => one.units.flatMap((unit) => (unit.kind === 'ko' && unit.stem.length > 1 ? [unit.stem] : []))),
  )
  const english = new Set(texts.flatMap((one) => one.words))
  for (const unit of units) {
    if (!unit.strange || unit.concept !== '') continue
    const word = unit.kind === 'en' ? (new RegExp(`[a-z]*${unit.stem}[a-z]*`).exec(out)?.[0] ?? '') : unit.stem
    const right = unit.kind === 'ko' ? nearest(word, korean, jamo) : unit.kind === 'en' ? nearest(word, english, (one) => one) : null
    if (right !== null && word !== '') out = out.replace(word, right)
  }
  return out === before ? null : out
}

function nearest(word: string, known: ReadonlySet<string>, letters: (word: string) => string): string | null {
  const own = letters(word)
  if (own.length < 3) return null
  const limit = own.length >= 8 ? 2 : 1
  let best: string | null = null
  let least = limit + 0.5
  for (const other of known) {
    const theirs = letters(other)
    // Three letters are few: at least the first must be right.
    if (theirs === own || (own.length < 4 && !theirs.startsWith(own.slice(0, 1)))) continue
    const swapped = word.length === other.length && [...word].sort().join('') === [...other].sort().join('')
    const edits = swapped ? 1 : distance(own, theirs, limit)
    if (edits < least) [best, least] = [other, edits]
  }
  return best
}
