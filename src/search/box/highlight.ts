import { analyse } from '../language/analyser.ts'
import { mentions } from '../language/lexicon.ts'

/** A piece of a text, and whether the query named it. */
export interface Piece {
  text: string
  hit: boolean
}

/** What of the query to look for in texts: its stems, and the concepts it names. */
export interface Marks {
  stems: string[]
  concepts: Set<string>
}

/** Marks of a query. */
export function marksOf(text: string): Marks {
  const units = analyse(text).units.filter((unit) => unit.weight > 0.1)
  const stems = [...new Set(units.map((unit) => unit.stem).filter((stem) => stem.length > 1))]
  return {
    stems: stems.sort((a, b) => b.length - a.length),
    concepts: new Set(units.map((unit) => unit.concept).filter((id) => id !== '')),
  }
}

/** Cuts a text into pieces that the query named and those between. */
export function highlight(text: string, { stems, concepts }: Marks): Piece[] {
  const lower = text.toLowerCase()
  const hit = new Uint8Array(text.length)
  if (lower.length === text.length) {
    for (const mention of mentions(lower)) if (concepts.has(mention.concept)) hit.fill(1, mention.start, mention.end)
    for (const stem of stems) {
      for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) {
        // English stems mark from a word's beginning on; "api" is no part of "capital".
        if (/^[a-z]/.test(stem) && /[a-z]/.test(lower[at - 1] ?? '')) continue
        hit.fill(1, at, at + stem.length)
      }
    }
  }
  const pieces: Piece[] = []
  for (let from = 0, to = 1; from < text.length; from = to, to++) {
    while (to < text.length && hit[to] === hit[from]) to++
    pieces.push({ text: text.slice(from, to), hit: hit[from] === 1 })
  }
  return pieces
}
