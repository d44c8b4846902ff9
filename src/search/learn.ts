import type { Signals } from './signals.ts'

/** A text that is known to speak of a subject, and how much it counts. */
export interface Example {
  signals: Signals
  weight: number
}

/** How strongly each signal speaks for a subject. */
export type Model = Map<number, number>

/** Set on the half of tests/search/queries.json that is there to look at; coarse, as all figures of the ranking. */
const LEARNING = {
  rounds: 30,
  /** Rounds over whose ends the weights are averaged: the last ones wander about the best. */
  averaged: 15,
  rate: 1,
  slower: 0.2,
  decay: 0.0001,
  /** Share of the signals left out at random each time: a reader never says all that an example says. */
  dropped: 0.2,
  /** Subjects are told apart within blocks of so many: rivals mostly stand in the same module, and the time stays linear. */
  block: 500,
}

/**
 * Learns what tells each subject from the others: multinomial logistic regression, by stochastic gradient descent, over the
 * signals that occur in a subject's own examples. `subjects[n]` are the examples of subject n; the answer has a model for
 * each. The same examples give the same models.
 */
export function learn(subjects: readonly (readonly Example[])[]): Model[] {
  const models: Model[] = []
  for (let from = 0; from < subjects.length; from += LEARNING.block) models.push(...learnBlock(subjects.slice(from, from + LEARNING.block)))
  return models
}

function learnBlock(subjects: readonly (readonly Example[])[]): Model[] {
  // Slots: one for each signal of each subject, found by signal, since an example meets only the subjects that share one.
  const bySignal = new Map<number, { subject: number; slot: number }[]>()
  const slots: { subject: number; signal: number }[] = []
  subjects.forEach((examples, subject) => {
    for (const signal of new Set(examples.flatMap(({ signals }) => [...signals.keys()]))) {
      const places = bySignal.get(signal) ?? []
      places.push({ subject, slot: slots.length })
      bySignal.set(signal, places)
      slots.push({ subject, signal })
    }
  })
  const weights = new Float64Array(slots.length)
  const examples = subjects.flatMap((own, subject) =>
    own.map(({ signals, weight }) => ({
      subject,
      weight,
      parts: [...signals].map(([signal, strength]) => ({ strength, places: bySignal.get(signal) ?? [] })),
    })),
  )
  const sums = new Float64Array(slots.length)
  const random = generator()
  const scores = new Float64Array(subjects.length)
  for (let round = 0; round < LEARNING.rounds; round++) {
    const rate = LEARNING.rate / (1 + round * LEARNING.slower)
    shuffle(examples, random)
    for (const { subject, weight, parts } of examples) {
      const seen = parts.filter(() => random() >= LEARNING.dropped)
      scores.fill(0)
      for (const { strength, places } of seen) for (const place of places) add(scores, place.subject, (weights[place.slot] ?? 0) * strength)
      softmax(scores)
      for (const { strength, places } of seen) {
        for (const place of places) {
          const wrong = ((scores[place.subject] ?? 0) - (place.subject === subject ? 1 : 0)) * weight
          if (Math.abs(wrong) > 1e-4) add(weights, place.slot, -rate * (wrong * strength + LEARNING.decay * (weights[place.slot] ?? 0)))
        }
      }
    }
    if (round >= LEARNING.rounds - LEARNING.averaged) weights.forEach((weight, slot) => add(sums, slot, weight / LEARNING.averaged))
  }
  const models = subjects.map((): Model => new Map())
  slots.forEach(({ subject, signal }, slot) => models[subject]?.set(signal, sums[slot] ?? 0))
  return models
}

function add(values: Float64Array, at: number, value: number): void {
  values[at] = (values[at] ?? 0) + value
}

function softmax(values: Float64Array): void {
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity)
  let total = 0
  for (let at = 0; at < values.length; at++) total += values[at] = Math.exp((values[at] ?? 0) - most)
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / total
}

function shuffle(list: unknown[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other], list[at]]
  }
}

/** Mulberry32, always from the same start: the build gives the same bytes each time. */
function generator(): () => number {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
