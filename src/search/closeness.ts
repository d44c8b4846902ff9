import type { Analysis, Unit } from './analyser.ts'
import { longestRun, type CardFeatures, type TextFeatures } from './features.ts'
import { isThing } from './lexicon.ts'
import { matchUnit } from './match.ts'
import { RANKING } from './ranking.ts'

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
  grams: ReadonlySet<string>
  /** Concepts that stand side by side, with how much that tells among the candidates. */
  pairs: ReadonlyMap<string, number>
}

/** How a candidate compares with the query; all figures from 0 to 1, `score` may exceed it. */
export interface Closeness {
  score: number
  /** How sure one can be that the candidate answers: without the bonuses that only put candidates in order. */
  confidence: number
  literal: number
}

/** Compares a query with a candidate: its best text, what all its texts together cover, and literal agreement. */
export function closeness(query: Query, candidate: CardFeatures): Closeness {
  const total = query.units.reduce((sum, unit) => sum + unit.value, 0)
  const union = query.units.map(() => 0)
  let best = 0
  let literal = 0
  let wording = 0
  let things = 0
  let running = 0
  for (const text of candidate.texts) {
    let covered = 0
    let used = 0
    const words = text.field === 'phrase' ? 0 : literalness(query, text)
    query.units.forEach((unit, index) => {
      // What is in the text as written is covered, however its words are taken apart.
      const match = words >= 0.8 ? 1 : matchUnit(unit, text)
      if (match === 0) return
      covered += unit.value * match
      if (unit.weight > 0.1) used += match
      if (match > 0.5 && text.field !== 'phrase' && (isThing(unit.concept) || (unit.concept === '' && unit.weight === 1))) things++
      union[index] = Math.max(union[index] ?? 0, match * fieldWeight(text))
    })
    const size = text.units.reduce((sum, unit) => sum + unit.weight, 0)
    const coverage = total > 0 ? covered / total : 0
    const precision = size > 0 ? Math.min(1, used / size) : 0
    best = Math.max(best, fieldWeight(text) * coverage * (1 - RANKING.precision + RANKING.precision * precision))
    if (text.field === 'official') {
      const grams = share(query.grams, text.grams)
      // The run tells apart what the letters alone do not: a word more or less in between.
      const run = grams > 0.4 ? longestRun(query.analysis.bare.slice(0, 200), text.bare) / Math.max(1, query.analysis.bare.length) : 0
      wording = Math.max(wording, grams)
      running = Math.max(running, run)
    }
    if (text.field !== 'phrase') literal = Math.max(literal, words * (text.field === 'official' ? 1 : 0.6))
  }
  const together = total > 0 ? query.units.reduce((sum, unit, index) => sum + unit.value * (union[index] ?? 0), 0) / total : 0
  const about = RANKING.best * best + RANKING.together * together
  const confidence = things > 0 ? about : about * RANKING.unnamed
  // A noun that neither the index nor this candidate knows, not even misspelt, is somebody else's subject.
  const foreign =
    total > 0 ? query.units.reduce((sum, unit, index) => sum + (unit.strange && (union[index] ?? 0) < 0.4 ? unit.value : 0), 0) / total : 0
  const most = Math.max(confidence, literal, 1.3 * wording - 0.4)
  const sure = Math.min(most, RANKING.foreign - foreign)
  const beside = pairShare(query.pairs, candidate)
  // Some letters are shared by any two sentences; what counts is sharing most of them.
  // … and in a short query a few are soon shared: 로그인 is no 플러그인.
  const length = Math.min(1, query.grams.size / 14)
  const letters = (length * Math.max(0, wording - 0.5)) / 0.5
  const inOneRun = (length * Math.max(0, running - 0.4)) / 0.6
  const score = confidence + RANKING.literal * literal + RANKING.wording * letters + RANKING.run * inOneRun + RANKING.beside * beside
  return { score, confidence: sure, literal }
}

const fieldWeight = ({ field }: TextFeatures): number => (field === 'official' ? 1 : RANKING[field])

function pairShare(wanted: ReadonlyMap<string, number>, { pairs }: CardFeatures): number {
  let total = 0
  let found = 0
  for (const [pair, value] of wanted) {
    total += value
    if (pairs.has(pair)) found += value
  }
  // One pair alone may be chance.
  return total > 0 ? (found / total) * (wanted.size / (wanted.size + 1)) : 0
}

/** How much of one set is in another. */
function share(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  if (some.size === 0) return 0
  let count = 0
  for (const one of some) if (all.has(one)) count++
  return count / some.size
}

/** 1: the query is the text; less: it is a part of it, as written. */
function literalness({ analysis: { bare, joined }, units }: Query, text: TextFeatures): number {
  if (units.length > 0 && units.every((unit) => unit.kind === 'initials')) return text.initials.includes(bare) ? 0.7 : 0
  if (bare === '' || text.bare === '') return 0
  if (text.bare === bare) return 1
  if (bare.length >= 3 && text.bare.includes(bare)) return 0.8 + 0.15 * (bare.length / text.bare.length)
  if (text.bare.length >= 8 && bare.includes(text.bare)) return 0.7 + 0.25 * (text.bare.length / bare.length)
  if (text.joined === joined && joined.length > 3) return 0.75
  if (joined.length >= 4 && text.joined.includes(joined)) return 0.4 + 0.3 * (joined.length / text.joined.length)
  return 0
}
