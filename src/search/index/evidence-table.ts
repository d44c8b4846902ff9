import type { Model } from '../learning/learn.ts'

/**
 * Evidence as it travels: for each signal the subjects it speaks for or against, and how strongly. Four rows of letters, each
 * letter one number: signals, how many subjects each has, the subjects, the weights. Rows of one sort compress best.
 */
export type PackedEvidence = [signals: string, counts: string, subjects: string, weights: string]

/** Evidence for looking up: where a signal's subjects begin, the subjects, their weights. */
export interface Evidence {
  from: Map<number, number>
  counts: Map<number, number>
  subjects: Int32Array
  weights: Float32Array
}

/** Weights come in steps of this size, at most so many either way. */
const STEP = 0.4
const MOST = 20
/** A weight below it tells too little for its bytes. */
const LEAST = 1
/** The first letter: those below are controls, spaces and quotes. */
const FIRST = 0x23
/** A letter holds numbers below this; a surrogate must not come out. */
const LIMIT = 0xd000
/** Signals stand in order, each as what it is more than the one before; a wider gap takes several letters. */
const WIDEST = 10_000

const letter = (number: number): string => String.fromCharCode(FIRST + number)

/**
 * Packs the models of all subjects into some parts: a signal lies in the part of its number modulo their count. Throws when there
 * are more subjects than a letter can count.
 */
export function packEvidence(models: readonly Model[], parts = 1): PackedEvidence[] {
  if (models.length >= LIMIT) throw new Error(`${String(models.length)} subjects are more than evidence can number`)
  const bySignal = new Map<number, number[]>()
  models.forEach((model, subject) => {
    for (const [signal, weight] of model) {
      if (Math.abs(weight) < LEAST) continue
      const list = bySignal.get(signal) ?? []
      list.push(subject, Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP))))
      bySignal.set(signal, list)
    }
  })
  const rows = Array.from({ length: parts }, () => ({ before: 0, signals: '', counts: '', subjects: '', weights: '' }))
  for (const [signal, list] of [...bySignal].sort(([a], [b]) => a - b)) {
    const row = rows[signal % parts]
    if (!row) continue
    for (let gap = signal - row.before; ; gap -= WIDEST) {
      row.signals += letter(Math.min(gap, WIDEST))
      if (gap < WIDEST) break
    }
    row.before = signal
    row.counts += letter(list.length / 2)
    let before = 0
    for (let at = 0; at < list.length; at += 2) {
      const subject = list[at] ?? 0
      row.subjects += letter(subject - before)
      row.weights += letter((list[at + 1] ?? 0) + MOST)
      before = subject
    }
  }
  return rows.map(({ signals, counts, subjects, weights }) => [signals, counts, subjects, weights])
}

/** Evidence from its rows. Throws nothing; rows that do not fit together give wrong evidence. */
export function unpackEvidence([signals, counts, subjects, weights]: PackedEvidence): Evidence {
  const number = (row: string, at: number): number => row.charCodeAt(at) - FIRST
  const evidence: Evidence = {
    from: new Map(),
    counts: new Map(),
    subjects: new Int32Array(subjects.length),
    weights: new Float32Array(subjects.length),
  }
  let at = 0
  let signal = 0
  for (let index = 0, place = 0; index < counts.length; index++, place++) {
    for (; number(signals, place) === WIDEST; place++) signal += WIDEST
    signal += number(signals, place)
    const count = number(counts, index)
    evidence.from.set(signal, at)
    evidence.counts.set(signal, count)
    let subject = 0
    for (const end = at + count; at < end; at++) {
      subject += number(subjects, at)
      evidence.subjects[at] = subject
      evidence.weights[at] = (number(weights, at) - MOST) * STEP
    }
  }
  return evidence
}
