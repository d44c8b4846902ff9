import type { Analysis, Unit } from '../language/analyser.ts'
import type { Query, QueryUnit } from './closeness.ts'
import { grams } from './features.ts'
import { initials } from '../language/hangul.ts'
import { RANKING } from './weights.ts'
import type { Filters, Found, Retrieval } from '../index/retrieval.ts'
import { signalsOf } from '../learning/signals.ts'
import { bigrams, conceptTerm, initialsTerm, LONGEST_INITIALS, seamTerms, surfaceTerms } from '../language/terms.ts'

/** Candidates in order of what their terms weigh together, and the query with its weights. */
export interface Candidates {
  query: Query
  found: Found[]
}

/** The most different units that a query is asked with; a long sentence repeats itself. */
const MOST_UNITS = 24
const MOST_SEAMS = 12
/** What a seam counts against a word. */
const SEAM = 0.3

/**
 * Asks the index term by term and adds up: an OR query on an engine that only knows AND. How many codes have a term says
 * how rare it is, so the query's weights come from the same answers.
 */
export async function candidatesFor(analysis: Analysis, retrieval: Retrieval, codes: number, filters: Filters): Promise<Candidates> {
  const units = distinct(analysis.units).slice(0, MOST_UNITS)
  const scores = new Map<number, { found: Found; score: number }>()
  const add = (found: Found, value: number): void => {
    const entry = scores.get(found.id) ?? { found, score: 0 }
    entry.score += value
    scores.set(found.id, entry)
  }
  const rarity = (count: number): number => Math.log(1 + codes / (0.5 + count))
  const most = rarity(1)
  const weighed = await Promise.all(
    units.map(async (unit): Promise<QueryUnit> => {
      const terms = termsOf(unit)
      const answers = await Promise.all(terms.map((term) => retrieval.ask(term, filters)))
      const counts = answers.map((answer) => answer.length)
      // A word is as rare as its rarest pair of syllables; a concept as rare as it is itself.
      const surface = unit.concept === '' ? counts : counts.slice(0, 1)
      const least = Math.min(...(surface.length > 0 ? surface : [0]))
      // A verb that nobody has written down is not a subject, only a way to speak.
      const strange = unit.kind !== 'initials' && unit.concept === '' && unit.weight === 1 && least === 0
      const rare = least === 0 ? most * (strange ? RANKING.strange : RANKING.strange / 3) : Math.min(most, rarity(least))
      answers.forEach((answer, index) => {
        const top = answer[0]?.score ?? 1
        const share = (unit.weight * Math.min(most, rarity(answer.length))) / Math.sqrt(Math.max(1, terms.length))
        const part = index === 0 || unit.concept === '' ? 1 : 0.6
        for (const found of answer) add(found, share * (0.5 + (0.5 * found.score) / top) * part)
      })
      return { ...unit, strange, value: unit.weight * rare }
    }),
  )
  const seams = [...new Set(seamTerms(analysis.spaced))].slice(0, MOST_SEAMS)
  for (const answer of await Promise.all(seams.map((term) => retrieval.ask(term, filters)))) {
    for (const found of answer) add(found, SEAM * Math.min(most, rarity(answer.length)))
  }
  return {
    query: {
      analysis,
      units: weighed,
      grams: grams(analysis.bare),
      signals: signalsOf(analysis.units),
    },
    found: [...scores.values()].sort((a, b) => b.score - a.score).map(({ found }) => found),
  }
}

/**
 * Codes with words like those that the index has never heard of: by the initial consonants of Korean words, which most slips
 * leave alone, and the first letters of English ones.
 */
export async function lookalikes(units: readonly QueryUnit[], retrieval: Retrieval, filters: Filters): Promise<Found[]> {
  const terms = units.flatMap(({ kind, stem, strange }) => {
    if (!strange) return []
    if (kind === 'ko' && stem.length > 1) return [initialsTerm(initials(stem).slice(0, LONGEST_INITIALS))]
    if (kind === 'en' && stem.length > 3) return [stem.slice(0, 3)]
    return []
  })
  const answers = await Promise.all([...new Set(terms)].slice(0, 8).map((term) => retrieval.ask(term, filters)))
  return answers.flat().sort((a, b) => b.score - a.score)
}

function termsOf(unit: Unit): string[] {
  if (unit.kind === 'initials') {
    const consonants = unit.stem.replace(/[ㅏ-ㅣㄳㄵㄶㄺ-ㅀㅄ]/g, '')
    return consonants.length < 2
      ? []
      : [
          initialsTerm(consonants.slice(0, LONGEST_INITIALS)),
          ...(consonants.length > LONGEST_INITIALS ? bigrams(consonants.slice(2)).slice(0, 4).map(initialsTerm) : []),
        ]
  }
  const surface = surfaceTerms(unit)
  return unit.concept === '' ? surface : [conceptTerm(unit.concept), ...surface]
}

function distinct(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>()
  return units.filter((unit) => {
    const key = unit.concept === '' ? unit.stem : `=${unit.concept}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
