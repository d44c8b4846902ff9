import { analyse } from '../language/analyser.ts'
import { mentions } from '../language/lexicon.ts'

/** A piece of a text, and whether the query named it. */
interface MarkedPiece {
  text: string
  hit: boolean
}

/** Cuts a text into pieces that a query named and those between. */
export type Highlighter = (text: string) => MarkedPiece[]

/** The highlighter of a query: it looks for its stems and for the concepts that it names. */
export function highlighter(query: string): Highlighter {
  const units = analyse(query).units.filter((unit) => unit.weight > 0.1)
  const stems = [...new Set(units.map((unit) => unit.stem).filter((stem) => stem.length > 1))].sort((a, b) => b.length - a.length)
  const concepts = new Set(units.map((unit) => unit.concept).filter((id) => id !== ''))
  return (text) => {
    const lower = text.toLowerCase()
    const hit = new Uint8Array(text.length)
    if (lower.length === text.length) {
      for (const mention of mentions(lower)) if (concepts.has(mention.concept)) hit.fill(1, mention.start, mention.end)
      for (const stem of stems) {
        for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) {
          // An English stem marks from the beginning of a word on; "api" is no part of "capital".
          if (/^[a-z]/.test(stem) && /[a-z]/.test(lower[at - 1] ?? '')) continue
          hit.fill(1, at, at + stem.length)
        }
      }
    }
    const pieces: MarkedPiece[] = []
    for (let from = 0, to = 1; from < text.length; from = to, to++) {
      while (to < text.length && hit[to] === hit[from]) to++
      pieces.push({ text: text.slice(from, to), hit: hit[from] === 1 })
    }
    return pieces
  }
}
