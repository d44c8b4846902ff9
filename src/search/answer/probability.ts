import { PROBABILITY } from './figures.ts'

/** What it is judged by whether the likeliest code is right. */
export interface Grounds {
  base: 1
  /** How much what was learned says that the text is ours, not somebody else's, in tens of logits, at most two either way. */
  ours: number
  /** How far the text is a quotation of ours, from 0 to 1: how far a piece quotes a text, times the piece's share of the whole. */
  quoted: number
  /** How far the likeliest code leads, with those that the text quotes as whole as it: its share among all, in fives of logits, at most one either way. */
  lead: number
  /** How many pieces speak for the likeliest code by themselves, as a logarithm. */
  agreed: number
  /** How long the text is: the logarithm of its letters, less that of a usual sentence. What is short says less of anything, and is ours all the same. */
  length: number
}

/** The probability, from 0 to 1, that the likeliest code is right. */
export function probability(grounds: Grounds): number {
  const sum = (Object.keys(PROBABILITY) as (keyof Grounds)[]).reduce((total, name) => total + PROBABILITY[name] * grounds[name], 0)
  return 1 / (1 + Math.exp(-sum))
}

/** Natural logarithm of the sum of exponentials, the soft maximum; of nothing it is minus infinity. */
export function softMaximum(values: Iterable<number>): number {
  const list = [...values]
  const most = list.reduce((a, b) => Math.max(a, b), -Infinity)
  return most === -Infinity ? most : most + Math.log(list.reduce((sum, value) => sum + Math.exp(value - most), 0))
}

/** A share from 0 to 1 in fives of logits, at most one either way. */
export function leadOf(share: number): number {
  return Math.max(-1, Math.min(1, Math.log(share / Math.max(Number.EPSILON, 1 - share)) / 5))
}

/** Letters of a usual sentence. */
const USUAL = 90

/** A number of letters as a logarithm, 0 for a usual sentence; fewer than five count as five. */
export const lengthOf = (letters: number): number => Math.log(Math.max(5, letters) / USUAL)
