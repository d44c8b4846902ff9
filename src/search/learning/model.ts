import type { Model } from './learn.ts'
import type { Signals } from './signals.ts'

/** Weights come in steps of one, up to this; what is below three quarters tells too little for its bytes. */
const MOST = 7
const STEP = MOST + 1
const LEAST = 0.75

/** A model as text: for each signal, in order, its distance from the one before times STEP, plus its weight; as base64. */
export function packModel(model: Model): string {
  const bytes: number[] = []
  let before = -1
  for (const [signal, weight] of [...model].sort(([a], [b]) => a - b)) {
    if (weight < LEAST) continue
    let value = (signal - before) * STEP + Math.min(MOST, Math.round(weight))
    before = signal
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128)
    bytes.push(value)
  }
  return btoa(String.fromCharCode(...bytes))
}

/** The model of a packed text, its weights in whole steps. Throws on a text that is no base64. */
export function unpackModel(packed: string): Model {
  const model: Model = new Map()
  let signal = -1
  let value = 0
  let shift = 0
  for (const char of atob(packed)) {
    const byte = char.charCodeAt(0)
    value |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    signal += Math.floor(value / STEP)
    model.set(signal, value % STEP)
    value = shift = 0
  }
  return model
}

/** How strongly the signals of a text speak for a subject. */
export function evidence(model: Model, signals: Signals): number {
  let total = 0
  for (const [signal, strength] of signals) total += (model.get(signal) ?? 0) * strength
  return total
}
