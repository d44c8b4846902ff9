import type { SearchResult } from '../engine.ts'

/** How the text is being typed at the moment. */
export interface Typing {
  /** A syllable is being composed: it is the beginning of one. */
  composing: boolean
  /** The reader has stopped, or has pasted. */
  paused: boolean
}

/** Milliseconds without a key after which a reader has paused. */
export const PAUSE = 300

/**
 * Whether a result may take the place of what is shown. Half a word fits nothing, so that nothing fits is said after a pause
 * only; half a syllable gives other answers than a whole one, so the list stays as it is while one is composed.
 */
export function mayShow(shown: SearchResult['state'], next: SearchResult['state'], { composing, paused }: Typing): boolean {
  if (paused || next === 'idle' || next === 'error') return true
  return next === 'done' && !(composing && shown === 'done')
}
