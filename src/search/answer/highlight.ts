import type { Knowledge } from '../index/knowledge.ts'

/** A piece of a text, and whether the query named it. */
interface MarkedPiece {
  text: string
  hit: boolean
}

/** Cuts a text into pieces that a query named and those between. */
export type Highlighter = (text: string) => MarkedPiece[]

/** The highlighter of a query: its stems, and the concepts that it names. */
export function highlighter(query: string, { analyse, lexicon }: Pick<Knowledge, 'analyse' | 'lexicon'>): Highlighter {
  const units = analyse(query).units.filter((unit) => unit.weight > 0.1)
  // The stem of an English word may end in i where the word has y: deploy.
  const letters = units.map(({ stem }) => stem.replace(/(?<=[a-z]{3})i$/, '')).filter((stem) => stem.length > 1)
  const stems = [...new Set(letters)].sort((a, b) => b.length - a.length)
  const concepts = new Set(units.map((unit) => unit.concept).filter((id) => id !== ''))
  return (text) => {
    const lower = text.toLowerCase()
    const hit = new Uint8Array(text.length)
    if (lower.length === text.length) {
      for (const mention of lexicon.mentions(lower)) if (concepts.has(mention.concept)) hit.fill(1, mention.start, mention.end)
      for (const stem of stems) {
        for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) {
          // English stems mark from a word's beginning on; "api" is no part of "capital".
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
