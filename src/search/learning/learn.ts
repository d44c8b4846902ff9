import type { Signals } from './signals.ts'

/** A text that is known to speak of a subject, and how much it counts. */
export interface Example {
  signals: Signals
  weight: number
}

/** How strongly each signal speaks for a subject. */
export type Model = Map<number, number>

/** Set on the labelled half that is there to look at; coarse, as all figures of the ranking. */
const LEARNING = {
  /** Rounds over all examples; fewer for a large table, whose build would take minutes. */
  rounds: { small: 30, large: 8 },
  rate: 1,
  slower: 0.2,
  decay: 0.0001,
  /** Share of the signals left out at random each time: a reader never says all that an example says. */
  dropped: 0.2,
}

/**
 * Learns what tells each subject from the others: multinomial logistic regression, by stochastic gradient descent, over the
 * signals that occur in a subject's own examples. `subjects[n]` are the examples of subject n; the answer has a model for
 * each. `large`: one of many blocks of subjects. The same examples give the same models.
 */
export function learn(subjects: readonly (readonly Example[])[], large = false): Model[] {
  const rounds = large ? LEARNING.rounds.large : LEARNING.rounds.small
  const { slots, subjectOf, placesOf } = slotsOf(subjects)
  const weights = new Float64Array(slots)
  const sums = new Float64Array(slots)
  const scores = new Float64Array(subjects.length)
  const examples = subjects.flatMap((own, subject) =>
    own.map(({ signals, weight }) => ({
      subject,
      weight,
      parts: [...signals].map(([signal, strength]) => ({ strength, ...(placesOf.get(signal) ?? NOWHERE) })),
    })),
  )
  const random = generator()
  for (let round = 0; round < rounds; round++) {
    const rate = LEARNING.rate / (1 + round * LEARNING.slower)
    shuffle(examples, random)
    for (const { subject, weight, parts } of examples) {
      const seen = parts.filter(() => random() >= LEARNING.dropped)
      scores.fill(0)
      for (const { strength, from, to } of seen)
        for (let slot = from; slot < to; slot++) add(scores, subjectOf[slot] ?? 0, (weights[slot] ?? 0) * strength)
      softmax(scores)
      for (const { strength, from, to } of seen) {
        for (let slot = from; slot < to; slot++) {
          const own = subjectOf[slot] ?? 0
          const wrong = ((scores[own] ?? 0) - (own === subject ? 1 : 0)) * weight
          if (Math.abs(wrong) > 1e-4) add(weights, slot, -rate * (wrong * strength + LEARNING.decay * (weights[slot] ?? 0)))
        }
      }
    }
    // The last rounds wander about the best: their ends are averaged.
    if (round >= rounds / 2) weights.forEach((weight, slot) => add(sums, slot, weight / (rounds / 2)))
  }
  const models = subjects.map((): Model => new Map())
  for (const [signal, { from, to }] of placesOf)
    for (let slot = from; slot < to; slot++) models[subjectOf[slot] ?? 0]?.set(signal, sums[slot] ?? 0)
  return models
}

const NOWHERE = { from: 0, to: 0 }

/** A slot for each signal of each subject. Those of one signal stand together, since an example meets only subjects that share one. */
function slotsOf(subjects: readonly (readonly Example[])[]): {
  slots: number
  subjectOf: Int32Array
  placesOf: Map<number, { from: number; to: number }>
} {
  const bySignal = new Map<number, number[]>()
  subjects.forEach((examples, subject) => {
    for (const signal of new Set(examples.flatMap(({ signals }) => [...signals.keys()]))) {
      const having = bySignal.get(signal) ?? []
      having.push(subject)
      bySignal.set(signal, having)
    }
  })
  const subjectOf: number[] = []
  const placesOf = new Map<number, { from: number; to: number }>()
  for (const [signal, having] of bySignal) {
    placesOf.set(signal, { from: subjectOf.length, to: subjectOf.length + having.length })
    subjectOf.push(...having)
  }
  return { slots: subjectOf.length, subjectOf: Int32Array.from(subjectOf), placesOf }
}

function add(values: Float64Array, at: number, value: number): void {
  values[at] = (values[at] ?? 0) + value
}

function softmax(values: Float64Array): void {
  let most = -Infinity
  for (const value of values) if (value > most) most = value
  let total = 0
  for (let at = 0; at < values.length; at++) {
    const value = Math.exp((values[at] ?? 0) - most)
    values[at] = value
    total += value
  }
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
