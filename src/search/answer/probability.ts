import { PROBABILITY } from './figures.ts'

/** What it is judged by whether the likeliest code is right. */
export interface Grounds {
  base: 1
  /** How much what was learned says that the text is ours, not somebody else's, from -1 to 1: 0.5 at 8 logits. */
  ours: number
  /** How far the likeliest code leads, with those that the text quotes as whole as it: its share among all, in fives of logits, at most one either way. */
  lead: number
  /** How many pieces speak for the likeliest code by themselves, as a logarithm. */
  agreed: number
  /** How short the text is, from 0 to 1: one of fifteen letters or fewer. What is short says less of anything, and is ours all the same. */
  brief: number
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

/** Logits between -1 and 1; a text that is ours in every line says little more than one that is so in one. */
export const oursOf = (logits: number): number => logits / (8 + Math.abs(logits))

/** How short a text of so many letters is, from 0 to 1. */
export const briefOf = (letters: number): number => 15 / Math.max(15, letters)
