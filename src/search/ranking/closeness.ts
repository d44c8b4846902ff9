import type { Analysis, Unit } from '../language/analyser.ts'
import { longestRun, type CardFeatures, type TextFeatures } from './features.ts'
import { isThing } from '../language/lexicon.ts'
import { matchUnit } from './match.ts'
import { evidence } from '../learning/model.ts'
import { RANKING } from './weights.ts'
import { unitSignals, type Signals } from '../learning/signals.ts'

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
  signals: Signals
}

/** How a candidate compares with the query; all figures from 0 to 1 unless it says otherwise. */
export interface Closeness {
  /** How much of the query its texts cover: the closest text, and all together with its phrases. */
  about: number
  /** How far the query is one of its texts, as written. */
  literal: number
  /** How many letters the query shares with one of its official texts. */
  wording: number
  /** How strongly the query speaks for it by what was learned; from 0 on. */
  learned: number
  /** How much of the query neither it nor the index has ever heard of. */
  foreign: number
  /** Things of this product that both name; from 0 on. */
  things: number
  /** What puts candidates in order, without what was learned; may exceed 1. */
  order: number
}

/** Compares a query with a candidate: its texts one by one, what they cover together, and what was learned of it. */
export function closeness(query: Query, candidate: CardFeatures): Closeness {
  const total = query.units.reduce((sum, unit) => sum + unit.value, 0)
  const shareOf = (value: (unit: QueryUnit, index: number) => number): number =>
    total > 0 ? query.units.reduce((sum, unit, index) => sum + value(unit, index), 0) / total : 0
  const model = candidate.card.model
  // What its phrases say of a code counts as said, if less than what stands in its texts.
  const covered = query.units.map((unit) => (evidence(model, unitSignals(unit)) > 0 ? RANKING.phrase : 0))
  const named = new Set<number>()
  let [best, literal, wording, running] = [0, 0, 0, 0]
  for (const text of candidate.texts) {
    const weight = text.field === 'official' ? 1 : RANKING.own
    const words = literalness(query, text)
    // What is in the text as written is covered, however its words are taken apart.
    const matches = query.units.map((unit) => (words >= 0.8 ? 1 : matchUnit(unit, text)))
    let used = 0
    query.units.forEach((unit, index) => {
      const match = matches[index] ?? 0
      if (unit.weight > 0.1) used += match
      if (match > 0.5 && (isThing(unit.concept) || (unit.concept === '' && unit.weight === 1))) named.add(index)
      covered[index] = Math.max(covered[index] ?? 0, match * weight)
    })
    const size = text.units.reduce((sum, unit) => sum + unit.weight, 0)
    const precision = size > 0 ? Math.min(1, used / size) : 0
    const coverage = shareOf((unit, index) => unit.value * (matches[index] ?? 0))
    best = Math.max(best, weight * coverage * (1 - RANKING.precision + RANKING.precision * precision))
    literal = Math.max(literal, words * (text.field === 'official' ? 1 : 0.6))
    if (text.field !== 'official') continue
    const grams = share(query.grams, text.grams)
    wording = Math.max(wording, grams)
    // The run tells apart what the letters alone do not: a word more or less in between.
    if (grams > 0.4) running = Math.max(running, longestRun(query.analysis.bare.slice(0, 200), text.bare) / query.analysis.bare.length)
  }
  const about = RANKING.best * best + RANKING.together * shareOf((unit, index) => unit.value * (covered[index] ?? 0))
  // A noun that neither the index nor this candidate knows, not even misspelt, is somebody else's subject.
  const foreign = shareOf((unit, index) => (unit.strange && (covered[index] ?? 0) < 0.4 ? unit.value : 0))
  // Some letters are shared by any two sentences; what counts is sharing most of them.
  // … and in a short query a few are soon shared: 로그인 is no 플러그인.
  const length = Math.min(1, query.grams.size / 14)
  const letters = (length * Math.max(0, wording - 0.5)) / 0.5
  const inOneRun = (length * Math.max(0, running - 0.4)) / 0.6
  const order =
    (named.size > 0 ? 1 : RANKING.unnamed) * about + RANKING.literal * literal + RANKING.wording * letters + RANKING.run * inOneRun
  const learned = evidence(model, query.signals)
  return { about, literal, wording: letters, learned, foreign, things: named.size, order }
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
  // 스테: two syllables that begin a word are a word that is still being typed.
  const contained = bare.length >= 3 ? text.bare.includes(bare) : /^[가-힣]{2}$/.test(bare) && text.spaced.includes(` ${bare}`)
  if (contained) return 0.8 + 0.15 * (bare.length / text.bare.length)
  if (text.bare.length >= 8 && bare.includes(text.bare)) return 0.7 + 0.25 * (text.bare.length / bare.length)
  if (text.joined === joined && joined.length > 3) return 0.75
  if (joined.length >= 4 && text.joined.includes(joined)) return 0.4 + 0.3 * (joined.length / text.joined.length)
  return 0
}
