import { NOTE_LISTS, SINGLE_BLOCKS, type Note, type Prose } from './parse-note.ts'

/** A block of a note. */
export interface NotePiece {
  /** `fix.delete-stage`, `reply`. */
  place: string
  body: Prose
  /** What is lost, and the body. */
  prose: Prose
}

/** Blocks of a note in their order, those that it has. */
export function notePieces(note: Note): NotePiece[] {
  const lists = NOTE_LISTS.flatMap((list) =>
    note[list].map(({ id, loss, body }) => ({ place: `${list}.${id}`, body, prose: [...(loss ?? []), ...body] })),
  )
  const singles = SINGLE_BLOCKS.flatMap((place) => {
    const body = note[place]
    return body ? [{ place, body, prose: body }] : []
  })
  return [...lists, ...singles]
}
