import { PROBABILITY } from './figures.ts'

/** What it is judged by whether the likeliest code is right. */
export interface Grounds {
  base: 1
  /** How much what was learned says that the text is ours, not somebody else's, in tens of logits, at most two either way. */
  ours: number
  /** How far the text is a quotation of ours, from 0 to 1: how far a piece quotes a text, times the piece's share of the whole. */
  quoted: number
  /** The share of the likeliest code among all, from 0 to 1, with those that the text quotes as whole as it. */
  share: number
  /** How many pieces speak for the likeliest code by themselves, as a logarithm. */
  agreed: number
  /** 1 for a text of one piece, which no other can agree with; else 0. */
  single: 0 | 1
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
