import { push } from '../../catalog/push.ts'
import { inProportion, type Signals } from './signals.ts'

/** A text that is known to speak of a subject, and how much it counts. */
export interface Example {
  signals: Signals
  weight: number
}

/** How strongly each signal speaks for a subject; below 0: against it. */
export type Model = Map<number, number>

/** Tried in coarse steps on the labelled half that is there to look at. */
const LEARNING = {
  rounds: 24,
  rate: 1,
  slower: 0.4,
  decay: 0.0001,
  /** Share of the signals left out at random each time: a reader never says all that an example says. */
  dropped: 0.5,
}

/**
 * Learns what tells each subject from the others: multinomial logistic regression, by stochastic gradient descent, over the
 * signals that occur in a subject's own examples. `subjects[n]` are the examples of subject n; the answer has a model for
 * each. A signal of fewer than `least` examples tells nothing. The same examples give the same models.
 */
export function learn(subjects: readonly (readonly Example[])[], least = 1): Model[] {
  const { rounds, rate, slower, decay, dropped } = LEARNING
  const { subjectOf, places, numbers } = slotsOf(subjects, least)
  const weights = new Float32Array(subjectOf.length)
  const sums = new Float32Array(subjectOf.length)
  const scores = new Float64Array(subjects.length)
  const { order, owner, weight, from, signal, strength } = flattened(subjects, numbers)
  const seen = new Int32Array(Math.max(0, ...from.map((at, index) => (from[index + 1] ?? at) - at)))
  const random = generator()
  for (let round = 0; round < rounds; round++) {
    const step = rate / (1 + round * slower)
    shuffle(order, random)
    for (const example of order) {
      const own = owner[example] as number
      let count = 0
      scores.fill(0)
      for (let at = from[example] as number; at < (from[example + 1] as number); at++) {
        if (random() < dropped) continue
        seen[count++] = at
        const value = strength[at] as number
        const place = signal[at] as number
        const end = places[place + 1] as number
        for (let slot = places[place] as number; slot < end; slot++) {
          const subject = subjectOf[slot] as number
          scores[subject] = (scores[subject] as number) + (weights[slot] as number) * value
        }
      }
      softmax(scores)
      scores[own] = (scores[own] as number) - 1
      const pace = step * (weight[example] as number)
      for (let index = 0; index < count; index++) {
        const at = seen[index] as number
        const value = strength[at] as number
        const place = signal[at] as number
        for (let slot = places[place] as number; slot < (places[place + 1] as number); slot++) {
          const wrong = scores[subjectOf[slot] as number] as number
          if (wrong > 1e-4 || wrong < -1e-4)
            weights[slot] = (weights[slot] as number) - pace * (wrong * value + decay * (weights[slot] as number))
        }
      }
    }
    // The last rounds wander about the best: their ends are averaged.
    if (round >= rounds / 2) for (let slot = 0; slot < sums.length; slot++) sums[slot] = (sums[slot] as number) + (weights[slot] as number)
  }
  const averaged = Math.ceil(rounds / 2)
  const models = subjects.map((): Model => new Map())
  for (const [number, place] of numbers)
    for (let slot = places[place] as number; slot < (places[place + 1] as number); slot++)
      models[subjectOf[slot] as number]?.set(number, (sums[slot] as number) / averaged)
  return models
}

/** Learns what tells ours from others: twice how strongly each signal says that a text is ours, so that packing keeps small weights too. */
export function learnOurs(ours: readonly Example[], others: readonly Example[], least = 1): Model {
  const [model = new Map<number, number>(), against = new Map<number, number>()] = learn([ours, others], least)
  const all = new Set([...model.keys(), ...against.keys()])
  return new Map([...all].map((signal) => [signal, 2 * ((model.get(signal) ?? 0) - (against.get(signal) ?? 0))]))
}

/** A slot for each signal of each subject. Those of one signal stand together: from `places[n]` to `places[n + 1]`. */
function slotsOf(
  subjects: readonly (readonly Example[])[],
  least: number,
): { subjectOf: Int32Array; places: Int32Array; numbers: Map<number, number> } {
  const bySignal = new Map<number, number[]>()
  subjects.forEach((examples, subject) => {
    for (const signal of new Set(examples.flatMap(({ signals }) => [...signals.keys()]))) push(bySignal, signal, subject)
  })
  const examples = new Map<number, number>()
  for (const { signals } of subjects.flat()) for (const signal of signals.keys()) examples.set(signal, (examples.get(signal) ?? 0) + 1)
  const places = [0]
  const subjectOf: number[] = []
  const numbers = new Map<number, number>()
  for (const [signal, having] of bySignal) {
    if ((examples.get(signal) ?? 0) < least) continue
    numbers.set(signal, numbers.size)
    for (const subject of having) subjectOf.push(subject)
    places.push(subjectOf.length)
  }
  return { subjectOf: Int32Array.from(subjectOf), places: Int32Array.from(places), numbers }
}

interface Flat {
  /** Numbers of the examples, to be shuffled. */
  order: Int32Array
  /** Subject and weight of each example, and where its signals begin. */
  owner: Int32Array
  weight: Float64Array
  from: Int32Array
  /** Place and strength of each signal of each example. */
  signal: Int32Array
  strength: Float64Array
}

/** All examples in a few long arrays: millions of small objects would be most of the time. */
function flattened(subjects: readonly (readonly Example[])[], numbers: ReadonlyMap<number, number>): Flat {
  const all = subjects.flatMap((examples, subject) => examples.map((example) => ({ ...example, subject })))
  const from = [0]
  const signal: number[] = []
  const strength: number[] = []
  for (const { signals } of all) {
    for (const [number, value] of inProportion(signals)) {
      const place = numbers.get(number)
      if (place === undefined) continue
      signal.push(place)
      strength.push(value)
    }
    from.push(signal.length)
  }
  return {
    order: Int32Array.from(all, (_, index) => index),
    owner: Int32Array.from(all, ({ subject }) => subject),
    weight: Float64Array.from(all, ({ weight }) => weight),
    from: Int32Array.from(from),
    signal: Int32Array.from(signal),
    strength: Float64Array.from(strength),
  }
}

/** Powers of e at the steps from 0 down to the deepest; `softmax` takes the rest of the way by four terms of the series, exact to a trillionth. */
const STEPS = 256
const DEEPEST = 64
const POWERS = Float64Array.from({ length: DEEPEST * STEPS + 1 }, (_, step) => Math.exp(-step / STEPS))

/** Makes scores to shares. `Math.exp` was half of the time of learning. */
function softmax(values: Float64Array): void {
  let most = -Infinity
  for (const value of values) if (value > most) most = value
  let total = 0
  for (let at = 0; at < values.length; at++) {
    const below = Math.min(most - (values[at] as number), DEEPEST)
    const step = (below * STEPS) | 0
    const rest = step / STEPS - below
    total += values[at] = (POWERS[step] as number) * (1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest / 24))))
  }
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) / total
}

function shuffle(list: Int32Array, random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = list[at] as number
    list[at] = list[other] as number
    list[other] = kept
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
