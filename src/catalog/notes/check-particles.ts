import type { Fault } from '../faults.ts'
import type { Note } from './parse-note.ts'
import { wrongParticles } from './particles.ts'
import type { KnownFacts } from '../schema.ts'

/** Faults of a Korean note whose particles do not fit the label, path, figure or code that is printed before them. */
export function particleFaults({ file, text }: Pick<Note, 'file' | 'text'>, known: KnownFacts): Fault[] {
  const { wrong, unread } = wrongParticles(text, known)
  return [
    ...wrong.map(({ component, word, particle, right, line }) => ({
      file,
      field: `line ${String(line)}`,
      problem: `has ${component}${particle}, which prints "${word}${particle}"`,
      remedy: `Write ${component}${right}`,
    })),
    ...unread.map((word) => ({
      file,
      field: 'particles',
      problem: `has a particle after "${word}", whose Korean reading is not known`,
      remedy: 'Add it to `readings` in facts.yaml',
    })),
  ]
}
