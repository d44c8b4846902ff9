/** Random numbers from a seed (mulberry32): the same queries and inputs on every run. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** Whole number below `limit`. */
  below(limit: number): number
  pick<T>(list: readonly T[]): T
}

/** Makes random numbers from a seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { next, below, pick: (list) => list[below(list.length)] as (typeof list)[number] }
}
