import type { Analysis, Unit } from './analyser.ts'
import { distance, distanceWithin } from './distance.ts'
import type { CardFeatures, TextFeatures } from './features.ts'
import { jamo } from './hangul.ts'
import { bigrams } from './terms.ts'

/** A unit of the query with how much it counts there: what it is, times how rare it is. */
export interface QueryUnit extends Unit {
  value: number
  /** The index has never heard of its word: a slip, or somebody else's subject. */
  strange: boolean
}

/** A query ready to be compared. */
export interface Query {
  analysis: Analysis
  units: QueryUnit[]
}

/** How a candidate compares with the query; all figures from 0 to 1, `score` may exceed it. */
export interface Closeness {
  score: number
  /** How sure one can be that the candidate answers: without the bonuses that only put candidates in order. */
  confidence: number
  literal: number
}

/** By how much texts of each kind count; the official ones are what readers quote. */
const FIELD = { official: 1, own: 0.95, phrase: 0.97 }
const CONCEPT_MATCH = 0.88

/** Compares a query with a candidate: its best text, what all its texts together cover, and literal agreement. */
export function closeness(query: Query, candidate: CardFeatures): Closeness {
  const total = query.units.reduce((sum, unit) => sum + unit.value, 0)
  const union = query.units.map(() => 0)
  let best = 0
  let literal = 0
  for (const text of candidate.texts) {
    let covered = 0
    let used = 0
    query.units.forEach((unit, index) => {
      const match = matchUnit(unit, text)
      if (match === 0) return
      covered += unit.value * match
      if (unit.weight > 0.1) used += match
      union[index] = Math.max(union[index] ?? 0, match * FIELD[text.field])
    })
    const size = text.units.reduce((sum, unit) => sum + unit.weight, 0)
    const coverage = total > 0 ? covered / total : 0
    const precision = size > 0 ? Math.min(1, used / size) : 0
    best = Math.max(best, FIELD[text.field] * coverage * (0.72 + 0.28 * precision))
    if (text.field !== 'phrase') literal = Math.max(literal, literalness(query.analysis, text) * (text.field === 'official' ? 1 : 0.6))
  }
  const together = total > 0 ? query.units.reduce((sum, unit, index) => sum + unit.value * (union[index] ?? 0), 0) / total : 0
  const confidence = 0.55 * best + 0.45 * together
  return { score: confidence + 0.35 * literal, confidence: Math.max(confidence, literal), literal }
}

/** 1: the query is the text; less: it is a part of it, as written. */
function literalness({ bare, joined }: Analysis, text: TextFeatures): number {
  if (bare === '' || text.bare === '') return 0
  if (text.bare === bare) return 1
  if (text.joined === joined && joined.length > 3) return 0.95
  if (bare.length >= 3 && text.bare.includes(bare)) return 0.6 + 0.3 * (bare.length / text.bare.length)
  if (text.bare.length >= 8 && bare.includes(text.bare)) return 0.6 + 0.3 * (text.bare.length / bare.length)
  if (joined.length >= 4 && text.joined.includes(joined)) return 0.5 + 0.3 * (joined.length / text.joined.length)
  return 0
}

function matchUnit(unit: QueryUnit, text: TextFeatures): number {
  if (unit.kind === 'initials') return text.initials !== '' && text.initials.includes(unit.stem) ? 1 : 0
  const concept = unit.concept !== '' && text.concepts.has(unit.concept) ? CONCEPT_MATCH : 0
  return Math.max(concept, unit.kind === 'ko' ? matchKorean(unit, text) : matchEnglish(unit, text))
}

function matchKorean({ stem, strange }: QueryUnit, text: TextFeatures): number {
  if (stem.length < 2) return 0
  if (text.bare.includes(stem) || text.joined.includes(stem)) return 1
  let match = 0
  if (stem.length > 2) {
    const pairs = bigrams(stem)
    const share = pairs.filter((pair) => text.joined.includes(pair) || text.bare.includes(pair)).length / pairs.length
    if (share >= 0.5) match = share * 0.85
  }
  if (!strange) return match
  const letters = jamo(stem)
  const limit = letters.length >= 9 ? 2 : 1
  const edits = distanceWithin(letters, text.letters(), limit)
  return edits > limit ? match : Math.max(match, 1 - (edits * 1.2) / letters.length)
}

function matchEnglish({ stem, strange }: QueryUnit, { english, joined, bare }: TextFeatures): number {
  if (stem === '') return 0
  if (english.includes(stem)) return 1
  if (stem.length >= 4 && (bare.includes(stem) || joined.includes(stem))) return 0.92
  let match = 0
  for (const word of english) {
    if (stem.length >= 4 && word.length >= 4 && (word.startsWith(stem) || stem.startsWith(word))) match = Math.max(match, 0.8)
    else if (strange && stem.length >= 4) {
      const limit = stem.length >= 8 ? 2 : 1
      const edits = distance(stem, word, limit)
      if (edits <= limit) match = Math.max(match, 1 - edits / stem.length)
    }
  }
  return match
}
