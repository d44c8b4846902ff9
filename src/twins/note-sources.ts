import { NOTE_LISTS } from '../catalog/notes/parse-note.ts'
import { sourceWords } from '../catalog/sections.ts'
import type { Catalog, CodeEntry, Pair, Source } from '../catalog/index.ts'

/** Source of one statement of a note: a section of a guide that documents it, or what it is inferred from. */
export type TwinSource =
  { for: string; status: 'documented'; guide: Pair; section: Pair; url: Pair } | { for: string; status: 'inferred'; basis: Pair }

/** Sources of all statements of a code's note, in the order of the note. `for` names the statement: `fix.delete-stage`, `prevent`. */
export function sourcesOf(entry: CodeEntry, catalog: Catalog): TwinSource[] {
  if (!entry.facts) return []
  const { evidence } = entry.facts
  const lists = NOTE_LISTS.flatMap((list) =>
    Object.entries(evidence[list]).flatMap(([id, source]) => inWords(`${list}.${id}`, source, entry, catalog)),
  )
  return evidence.prevent ? [...lists, ...inWords('prevent', evidence.prevent, entry, catalog)] : lists
}

function inWords(place: string, source: Source, entry: CodeEntry, catalog: Catalog): TwinSource[] {
  const { sections, basis } = sourceWords(source, catalog, entry)
  const documented = sections.map((section): TwinSource => ({ for: place, status: 'documented', ...section }))
  return basis ? [...documented, { for: place, status: 'inferred', basis }] : documented
}
