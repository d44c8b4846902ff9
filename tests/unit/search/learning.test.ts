import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/search/language/analyser.ts'
import { confidence, groundsOf } from '../../../src/search/ranking/confidence.ts'
import { learn, type Example } from '../../../src/search/learning/learn.ts'
import { evidence, packModel, unpackModel } from '../../../src/search/learning/model.ts'
import { signalsOf, unitSignals } from '../../../src/search/learning/signals.ts'

const signals = (text: string): ReturnType<typeof signalsOf> => signalsOf(analyse(text).units)
const example = (text: string): Example => ({ signals: signals(text), weight: 1 })

describe('signals', () => {
  it('are the same for endings, spacing and either language of a concept', () => {
    expect(signals('스테이지를 삭제했는데요')).toEqual(signals('스테이지 삭제'))
    expect(signals('delete stage')).toEqual(signals('스테이지 삭제'))
  })

  it('tell what stands beside what', () => {
    const [near, far] = [signals('스테이지 삭제'), signals('삭제 스테이지 플랜')]
    expect([...near.keys()].every((signal) => far.has(signal))).toBe(true)
    expect(far.size).toBeGreaterThan(near.size)
  })

  it('leave filler out', () => {
    expect(analyse('혹시 왜 이런가요').units.flatMap((unit) => [...unitSignals(unit)])).toEqual([])
  })
})

describe('what is learned', () => {
  const subjects = [
    ['스테이지 삭제', '플랜이 붙은 스테이지를 지우려고요', 'delete a stage with a plan'].map(example),
    ['플랜 삭제', '스테이지가 붙은 플랜을 지우려고요', 'delete a plan with stages'].map(example),
    ['DNS 레코드가 없음', 'record set missing'].map(example),
  ]
  const models = learn(subjects)
  const best = (text: string): number => {
    const values = models.map((model) => evidence(model, signals(text)))
    return values.indexOf(Math.max(...values))
  }

  it('tells subjects apart that share their words', () => {
    expect(best('스테이지 지워 주세요')).toBe(0)
    expect(best('플랜 지워 주세요')).toBe(1)
    expect(best('레코드셋')).toBe(2)
  })

  it('is the same each time', () => {
    expect(learn(subjects)).toEqual(models)
  })

  it('knows nothing of a subject without examples, and not of signals it never saw', () => {
    expect(learn([[], subjects[0] ?? []])[0]?.size).toBe(0)
    expect(evidence(models[2] ?? new Map<number, number>(), signals('통계 그래프'))).toBe(0)
  })

  it('survives packing in whole steps', () => {
    const model = new Map([
      [3, 2.2],
      [65_535, 9],
      [40_000, 1.6],
      [7, 0.2],
      [8, -3],
    ])
    expect(unpackModel(packModel(model))).toEqual(
      new Map([
        [3, 2],
        [40_000, 2],
        [65_535, 7],
      ]),
    )
    expect(unpackModel(packModel(new Map()))).toEqual(new Map())
    for (const learned of models)
      for (const [signal, weight] of unpackModel(packModel(learned)))
        expect(Math.abs((learned.get(signal) ?? 0) - weight)).toBeLessThanOrEqual(weight === 7 ? Infinity : 0.5)
  })
})

describe('confidence', () => {
  const compared = { about: 0.6, literal: 0, wording: 0, learned: 10, foreign: 0, things: 2, order: 1 }
  const sure = (changed: Partial<typeof compared>): number =>
    confidence(groundsOf({ ...compared, ...changed }, signals('스테이지를 삭제하지 못했습니다')))

  it('grows with what speaks for a code and falls with what is foreign', () => {
    expect(sure({})).toBeGreaterThan(0.4)
    expect(sure({ about: 0.8 })).toBeGreaterThan(sure({}))
    expect(sure({ learned: 14 })).toBeGreaterThan(sure({}))
    expect(sure({ literal: 1 })).toBeGreaterThan(sure({}))
    expect(sure({ foreign: 0.5 })).toBeLessThan(sure({}))
    expect(sure({ about: 0.1, learned: 1, things: 0, foreign: 0.4 })).toBeLessThan(0.1)
  })
})
