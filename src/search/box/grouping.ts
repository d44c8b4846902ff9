import type { Pair } from '../../catalog/schema.ts'
import type { Hit } from '../engine.ts'
import type { Card } from '../index/card.ts'

type CardGroup = Card['groups'][number]

/** Results that share an official text, or a single one. */
export interface HitGroup {
  /** The group that all of them are in, which says how to tell them apart; null for a single result. */
  shared: CardGroup | null
  hits: Hit[]
}

/** A code that is less than this part as likely as the first of its group is a result by itself. */
const TOGETHER = 0.3

/** Puts results that share an official text and are about as likely into groups, in the order of their first. Each code once. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const groups: HitGroup[] = []
  const placed = new Set<string>()
  for (const hit of hits) {
    if (placed.has(hit.code)) continue
    let largest: HitGroup = { shared: null, hits: [hit] }
    let most = 0
    // A code may be in several groups: the one that most of the others are in too, also of those that are less likely.
    for (const shared of hit.card?.groups ?? []) {
      const sharing = hits.filter(({ card }) => card?.groups.some(({ id }) => id === shared.id))
      const members = sharing.filter(({ code, probability }) => !placed.has(code) && probability >= hit.probability * TOGETHER)
      if (members.length < Math.max(2, largest.hits.length) || (members.length === largest.hits.length && sharing.length <= most)) continue
      largest = { shared, hits: members }
      most = sharing.length
    }
    for (const { code } of largest.hits) placed.add(code)
    groups.push(largest)
  }
  return groups
}

/** What tells a code from the others of a group; of a single result, from those of its first group. */
export const lineOf = ({ card }: Hit, shared: CardGroup | null): Pair | null =>
  (card?.groups.find(({ id }) => id === shared?.id) ?? card?.groups[0])?.line ?? null
