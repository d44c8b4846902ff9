import { describe, expect, it } from 'vitest'
import { FIGURES } from '../../../src/search/answer/figures.ts'
import { briefOf, leadOf, oursOf, probability, softMaximum, type Grounds } from '../../../src/search/answer/probability.ts'
import { lettersOf, quotesOf } from '../../../src/search/answer/quotes.ts'
import { createSpeller } from '../../../src/search/answer/speller.ts'
import type { Card } from '../../../src/search/index/card.ts'

const card = (message: string, ko: string): Card => ({
  code: message,
  doThis: null,
  status: 'current',
  title: { ko: '', en: '' },
  message,
  description: { ko, en: '' },
  earlier: [],
  groups: [],
  filters: { family: [], status: [], domain: [], class: [], actor: [], retry: [] },
})

describe('quotations', () => {
  const quotes = quotesOf([
    card('Fail delete api key.', 'API Key를 삭제하지 못했습니다.'),
    card('Fail delete api key. The api key is in using.', '연결된 API Key는 삭제할 수 없습니다.'),
    card('Not found model.', '모델 정보를 찾을 수 없습니다.'),
  ])
  const best = (text: string, whole = true): number | undefined => [...quotes.of(text, whole)].sort((a, b) => b[1] - a[1])[0]?.[0]

  it('are found whole, in part, joined, with a slip, by their consonants, and off a screenshot', () => {
    for (const text of [
      '모델 정보를 찾을 수 없습니다',
      '정보를 찾을',
      '모델정보를찾을수없습니다',
      '모델 정모를 찾을 수 없습니다',
      'ㅁㄷㅈㅂㄹ',
      'N0t f0und mode1',
    ])
      expect(best(text), text).toBe(2)
  })

  it('count for more the longer they are', () => {
    expect(best('Fail delete api key. The api key is in using')).toBe(1)
    expect(best('Fail delete api key')).toBe(0)
  })

  it('of a short fragment in a longer text are less than those of a question', () => {
    expect(quotes.of('api key', false).get(0) ?? 0).toBeLessThan(quotes.of('api key', true).get(0) ?? 0)
  })

  it('are none in two consonants, laughter, or a sentence about something else', () => {
    for (const text of ['ㅁㄷ', 'ㅋㅋㅋ', 'ㅠㅠ', '점심 메뉴를 추천해 주세요']) expect(quotes.of(text, true).size, text).toBe(0)
  })

  it('are compared by letters without spaces, lookalikes folded', () => {
    expect(lettersOf('Plan 1O')).toBe(lettersOf('PlaN lo'))
    expect(lettersOf('값')).toBe('ㄱㅏㅄ')
  })
})

describe('the speller', () => {
  const spell = createSpeller(['스테이지', '삭제', 'parameter', 'resource'])
  it.each([
    ['스테이자', '스테이지'],
    ['테스이지', '스테이지'],
    ['스테이자를', '스테이지를'],
    ['paramter', 'parameter'],
    ['resuorce', 'resource'],
  ])('%s becomes %s', (wrong, right) => {
    expect(spell(wrong)).toBe(right)
  })
  it.each(['스테이지', '스테이지를', 'parameter', '호랑이', 'elephant', '키'])('%s stays', (word) => {
    expect(spell(word)).toBeNull()
  })
})

describe('the probability', () => {
  const grounds: Grounds = { base: 1, ours: 0.5, lead: 0.5, agreed: 0.6, brief: 0.1 }
  it('is between 0 and 1, grows with what speaks for a code and falls with what speaks against it', () => {
    const sure = (changed: Partial<Grounds>): number => probability({ ...grounds, ...changed })
    expect(sure({})).toBeGreaterThan(FIGURES.enough)
    expect(sure({ ours: 1 })).toBeGreaterThan(sure({}))
    expect(sure({ brief: 0.5 })).toBeGreaterThan(sure({}))
    expect(sure({ lead: -0.3 })).toBeLessThan(sure({}))
    expect(sure({ agreed: 0 })).toBeLessThan(sure({}))
    expect(sure({ ours: -1, agreed: 0 })).toBeLessThan(FIGURES.enough)
  })

  it('counts a lead and what is ours alike in both directions, and texts of up to fifteen letters as short', () => {
    expect(leadOf(0.5)).toBe(0)
    expect(leadOf(0.9)).toBeCloseTo(-leadOf(0.1))
    expect([leadOf(1), leadOf(0)]).toEqual([1, -1])
    expect([oursOf(0), oursOf(8), oursOf(-8)]).toEqual([0, 0.5, -0.5])
    expect([briefOf(0), briefOf(15), briefOf(150)]).toEqual([1, 1, 0.1])
  })

  it('has a soft maximum that is no less than the greatest, and none of nothing', () => {
    expect(softMaximum([1, 1])).toBeCloseTo(1 + Math.log(2))
    expect(softMaximum([800, 0])).toBeCloseTo(800)
    expect(softMaximum([])).toBe(-Infinity)
  })
})
