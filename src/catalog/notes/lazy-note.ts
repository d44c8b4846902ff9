import { LANGS, type Lang } from '../schema.ts'
import { parseNote, type Note } from './parse-note.ts'

/** A note as it is stored: its file and its text. */
export type NoteText = Pick<Note, 'file' | 'text'>

/** So many notes stay parsed: those of some hundred codes, some MB. */
const KEPT = 600
const kept: Note[] = []
let next = 0

/**
 * Notes of a code that are parsed when something reads them. A tree takes four times the memory of its text (336 MB against 83 MB at
 * 10,000 codes), so only the newest are held, and the others weakly: page and twins share a note. The texts must have passed the checks.
 */
export function lazyNotes(texts: Record<Lang, NoteText>): Record<Lang, Note> {
  const notes = {} as Record<Lang, Note>
  for (const lang of LANGS) {
    let parsed: WeakRef<Note> | undefined
    const get = (): Note => {
      const known = parsed?.deref()
      if (known) return known
      const { note } = parseNote(texts[lang].text, texts[lang].file, lang)
      if (!note) throw new Error(`${texts[lang].file} cannot be parsed. Mend it: npm run check:content names the line`)
      parsed = new WeakRef(note)
      kept[next++ % KEPT] = note
      return note
    }
    Object.defineProperty(notes, lang, { get, enumerable: true })
  }
  return notes
}
