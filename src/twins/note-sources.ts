import { guideSection } from '../catalog/sections.ts'
import type { Catalog, CodeEntry, Pair, Source } from '../catalog/index.ts'

/** Source of one statement of a note: a section of a guide that documents it, or what it is inferred from. */
export type TwinSource =
  { for: string; status: 'documented'; guide: Pair; section: Pair; url: Pair } | { for: string; status: 'inferred'; basis: Pair }

const LISTS = ['causes', 'checks', 'fix'] as const

/** Sources of all statements of a code's note, in the order of the note. `for` names the statement: `fix.delete-stage`, `prevent`. */
export function sourcesOf({ facts }: CodeEntry, catalog: Catalog): TwinSource[] {
  if (!facts) return []
  const { evidence } = facts
  const lists = LISTS.flatMap((list) => Object.entries(evidence[list]).flatMap(([id, source]) => inWords(`${list}.${id}`, source, catalog)))
  return evidence.prevent ? [...lists, ...inWords('prevent', evidence.prevent, catalog)] : lists
}

/** What an inferred statement is inferred from, or `null` for a documented statement. */
export function basisOf(source: Source | undefined, { known }: Catalog): Pair | null {
  if (source?.inferred === undefined) return null
  if (typeof source.inferred !== 'string') return source.inferred
  return known.bases[source.inferred] ?? { ko: source.inferred, en: source.inferred }
}

function inWords(place: string, source: Source, catalog: Catalog): TwinSource[] {
  const basis = basisOf(source, catalog)
  const documented = (source.documented ?? []).flatMap((name): TwinSource[] => {
    const section = guideSection(name, catalog.guides)
    return section ? [{ for: place, status: 'documented', ...section }] : []
  })
  return basis ? [...documented, { for: place, status: 'inferred', basis }] : documented
}
