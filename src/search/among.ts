import type { Query } from './closeness.ts'
import type { CardFeatures } from './features.ts'
import { matchUnit } from './match.ts'
import { RANKING } from './ranking.ts'

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
