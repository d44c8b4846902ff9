import type { Pair } from '../../catalog/schema.ts'
import type { Hit } from '../engine.ts'

/** Results that share an official text, or a single one. */
export interface HitGroup {
  /** How to tell the codes of a group apart; null for a single result. */
  how: Pair | null
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
    const members = hits.filter((other) => other === hit || (!placed.has(other.code) && isAlike(hit, other)))
    for (const { code } of members) placed.add(code)
    groups.push({ how: members.length > 1 ? (hit.card?.groups[0]?.how ?? null) : null, hits: members })
  }
  return groups
}

function isAlike(hit: Hit, other: Hit): boolean {
  const shared = hit.card?.groups.some(({ id }) => other.card?.groups.some((group) => group.id === id)) ?? false
  return shared && other.probability >= hit.probability * TOGETHER
}
