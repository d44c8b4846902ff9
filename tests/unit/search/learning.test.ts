import { describe, expect, it } from 'vitest'
import { learn, learnOurs, type Example, type Model } from '../../../src/search/learning/learn.ts'
import { signalsOf, unitSignals, type Signals } from '../../../src/search/learning/signals.ts'
import { analyse, lexicon } from './content-words.ts'

const signals = (text: string): Signals => signalsOf(analyse(text).units, lexicon)
const example = (text: string): Example => ({ signals: signals(text), weight: 1 })
const evidence = (model: Model | undefined, shown: Signals): number =>
  [...shown].reduce((sum, [signal, strength]) => sum + (model?.get(signal) ?? 0) * strength, 0)

describe('signals', () => {
  it('are the same for endings and spacing', () => {
    expect(signals('스테이지를 지웠어요').keys()).toEqual(signals('스테이지를 지우려고').keys())
    expect(signals('스테이지삭제')).toEqual(signals('스테이지 삭제'))
  })

  it('have in common in either language the concepts, what stands beside what, and what is done to what', () => {
    const common = (one: string, other: string): number => {
      const known = signals(other)
      return [...signals(one).keys()].filter((signal) => known.has(signal)).length
    }
    expect(common('delete stage', '스테이지 삭제')).toBe(4)
    expect(common('delete stage', '플랜 삭제')).toBe(1)
  })

  it('tell forms of a concept apart, whatever their endings', () => {
    const [limit, plan] = ['요금제', '사용량 계획'].map(signals)
    expect([...(limit?.keys() ?? [])].filter((signal) => plan?.has(signal))).toHaveLength(1)
    expect(signals('지웠는데')).toEqual(signals('지우려고'))
  })

  it('tell who does what to whom', () => {
    const names = (text: string): Set<number> => new Set(signals(text).keys())
    expect(names('delete the stage that has a plan')).not.toEqual(names('delete the plan that has a stage'))
    const [stage, plan] = ['플랜이 붙은 스테이지를 삭제', '스테이지가 붙은 플랜을 삭제'].map(names)
    const own = [...names('스테이지를 삭제')]
    expect(own.filter((signal) => !stage?.has(signal))).toEqual([])
    expect(own.filter((signal) => !plan?.has(signal))).not.toEqual([])
  })

  it('tell what stands beside what', () => {
    const [near, far] = [signals('스테이지 삭제'), signals('삭제 스테이지 플랜')]
    expect(far.size).toBeGreaterThan(near.size)
  })

  it('are weak for what holds a sentence together', () => {
    const [filler, noun] = ['혹시', '호랑이'].map((word) =>
      Math.max(...analyse(word).units.flatMap((unit) => [...unitSignals(unit).values()])),
    )
    expect(filler).toBeLessThan(noun ?? 0)
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
    expect(evidence(models[2], signals('그래프'))).toBe(0)
  })

  it('tells ours from others', () => {
    const model = learnOurs(subjects.slice(0, 2).flat(), subjects[2] ?? [])
    expect(evidence(model, signals('스테이지 지워 주세요'))).toBeGreaterThan(0)
    expect(evidence(model, signals('레코드셋'))).toBeLessThan(0)
    expect(evidence(model, signals('그래프'))).toBe(0)
  })
})
