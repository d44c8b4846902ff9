import type { Analysis, Unit } from './analyser.ts'
import { distance, distanceWithin } from './distance.ts'
import { longestRun, type CardFeatures, type TextFeatures } from './features.ts'
import { jamo } from './hangul.ts'
import { isThing } from './lexicon.ts'
import { RANKING } from './ranking.ts'
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
  let named = false
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
      if (match > 0.5 && text.field !== 'phrase' && (isThing(unit.concept) || (unit.concept === '' && unit.weight === 1))) named = true
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
  const confidence = RANKING.best * best + RANKING.together * together
  // A noun that neither the index nor this candidate knows, not even misspelt, is somebody else's subject.
  const foreign = total > 0 ? query.units.reduce((sum, unit, index) => sum + (unit.strange && (union[index] ?? 0) < 0.4 ? unit.value : 0), 0) / total : 0
  const most = Math.max(named ? confidence : confidence * RANKING.unnamed, literal, 1.3 * wording - 0.4)
  const sure = Math.min(most, RANKING.foreign - foreign)
  const beside = pairShare(query.pairs, candidate)
  // Some letters are shared by any two sentences; what counts is sharing most of them.
  const letters = Math.max(0, wording - 0.5) / 0.5
  const inOneRun = Math.max(0, running - 0.4) / 0.6
  const score = confidence + RANKING.literal * literal + RANKING.wording * letters + RANKING.run * inOneRun + RANKING.beside * beside
  return { score, confidence: sure, literal, ...((globalThis as any).EXPLAIN ? { parts: { best, together, literal, letters, running, beside, foreign, named } } : {}) }
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

function matchUnit(unit: QueryUnit, text: TextFeatures): number {
  if (unit.kind === 'initials') return text.initials !== '' && text.initials.includes(unit.stem) ? 1 : 0
  const word = unit.kind === 'ko' ? matchKorean(unit, text) : matchEnglish(unit, text)
  if (unit.concept === '') return word
  // 연결 also stands in 연결 해제, and 발급 in 재발급: the word without its meaning counts half.
  return text.concepts.has(unit.concept) ? Math.max(RANKING.concept, word) : word * 0.5
}

function matchKorean({ stem, strange }: QueryUnit, text: TextFeatures): number {
  if (stem.length < 2) return 0
  const at = text.spaced.indexOf(stem)
  if (at > 0 && !/[가-힣]/.test(text.spaced[at - 1] ?? '')) return 1
  // 용량 also stands in 사용량: two syllables within a word are half a match, a longer stem is nearly one.
  if (at > 0 || text.bare.includes(stem) || text.joined.includes(stem)) return stem.length > 2 ? 0.95 : 0.6
  let match = 0
  if (stem.length > 2) {
    const pairs = bigrams(stem)
    const share = pairs.filter((pair) => text.joined.includes(pair) || text.bare.includes(pair)).length / pairs.length
    if (share >= 0.5) match = share * 0.85
  }
  if (!strange) return match
  if (swaps(stem).some((swapped) => text.joined.includes(swapped) || text.bare.includes(swapped))) return Math.max(match, 0.85)
  const letters = jamo(stem)
  const limit = letters.length >= 9 ? 2 : 1
  const edits = distanceWithin(letters, text.letters(), limit)
  return edits > limit ? match : Math.max(match, 1 - (edits * 1.2) / letters.length)
}

/** The word with two neighbouring syllables swapped back: 테스이지 for 스테이지. */
function swaps(stem: string): string[] {
  if (stem.length > 8) return []
  return Array.from({ length: stem.length - 1 }, (_, at) => stem.slice(0, at) + (stem[at + 1] ?? '') + (stem[at] ?? '') + stem.slice(at + 2))
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

/**
 * A word that of all candidates only phrases have is everyday language that happened to be written down there: it counts
 * half. What the official texts and titles speak of is the product's. A pair of concepts tells the more, the fewer have it.
 */
export function amongCandidates(query: Query, candidates: readonly CardFeatures[]): Query {
  const units = query.units.map((unit) => {
    if (unit.concept !== '' || unit.strange || unit.weight < 0.1) return unit
    const spoken = candidates.some(({ texts }) => texts.some((text) => text.field !== 'phrase' && matchUnit(unit, text) > 0.5))
    return spoken ? unit : { ...unit, value: unit.value * RANKING.chatter }
  })
  const pairs = new Map(
    [...query.pairs.keys()].map((pair) => {
      const count = candidates.filter((candidate) => candidate.pairs.has(pair)).length
      return [pair, count === 0 ? 0 : Math.log(1 + candidates.length / count)] as const
    }),
  )
  return { ...query, units, pairs }
}
