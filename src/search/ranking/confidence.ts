import type { Closeness } from './closeness.ts'
import type { Signals } from '../learning/signals.ts'

/**
 * How sure it is that a candidate answers: logistic regression over how it compares with the query. The figures come from
 * `npm run calibrate:search`, which fits them to the labelled half that is there to look at, queries that
 * nothing answers among them; rounded.
 */
export const CONFIDENCE = { base: -5.4, about: 3.4, learned: 2.8, density: 2.6, literal: 3.6, foreign: -3.7, things: 1.1 }

/** What the confidence is judged by, each about 0 to 1. */
export type Grounds = Record<keyof typeof CONFIDENCE, number>

/** The grounds on which a candidate is trusted. */
export function groundsOf(compared: Closeness, signals: Signals): Grounds {
  const { about, learned, literal, wording, foreign, things } = compared
  const mass = [...signals.values()].reduce((sum, strength) => sum + strength, 0)
  return {
    base: 1,
    about,
    // A long text gathers some evidence for anything.
    learned: Math.min(25, learned) / 10,
    density: learned / (mass + 1) / 3,
    literal: Math.max(literal, wording),
    foreign,
    things: Math.min(3, things) / 3,
  }
}

/** The probability, from 0 to 1, that a candidate answers. */
export function confidence(grounds: Grounds): number {
  const sum = Object.entries(CONFIDENCE).reduce((total, [name, factor]) => total + factor * grounds[name as keyof Grounds], 0)
  return 1 / (1 + Math.exp(-sum))
}
