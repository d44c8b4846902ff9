import { describe, expect, it } from 'vitest'
import { packEvidence, unpackEvidence, type Evidence, type PackedEvidence } from '../../../src/search/index/evidence-table.ts'
import type { Model } from '../../../src/search/learning/learn.ts'

const models: Model[] = [
  new Map([
    [3, 2.2],
    [262_143, 30],
    [40_000, -1.61],
  ]),
  new Map([[3, -1.2]]),
  new Map([
    [3, 0.1],
    [7, 1.1],
  ]),
]
const weightOf = (table: Evidence, signal: number, subject: number): number => {
  const from = table.from.get(signal) ?? 0
  const at = [...table.subjects.slice(from, from + (table.counts.get(signal) ?? 0))].indexOf(subject)
  return at < 0 ? 0 : (table.weights[from + at] ?? 0)
}

describe('evidence that was packed', () => {
  const table = unpackEvidence(JSON.parse(JSON.stringify(packEvidence(models)[0])) as PackedEvidence)

  it('has each weight in the nearest step, for and against', () => {
    expect(weightOf(table, 3, 0)).toBeCloseTo(2.4)
    expect(weightOf(table, 3, 1)).toBeCloseTo(-1.2)
    expect(weightOf(table, 7, 2)).toBeCloseTo(1.2)
    expect(weightOf(table, 40_000, 0)).toBeCloseTo(-1.6)
  })

  it('has the strongest weights at the limit, and none that tells next to nothing', () => {
    expect(weightOf(table, 262_143, 0)).toBeCloseTo(8)
    expect(weightOf(table, 3, 2)).toBe(0)
    expect(table.from.has(99)).toBe(false)
  })

  it('is the same cut by signal, part by part', () => {
    const parts = packEvidence(models, 2).map(unpackEvidence)
    for (const [subject, model] of models.entries())
      for (const signal of model.keys()) {
        const cut = parts[signal % 2]
        expect(cut && weightOf(cut, signal, subject)).toBe(weightOf(table, signal, subject))
      }
  })

  it('of nothing is nothing', () => {
    expect(packEvidence([]).map(unpackEvidence)[0]?.from.size).toBe(0)
  })
})
