import { describe, expect, test } from 'vitest'
import { createLexicon } from '../../../src/search/language/lexicon.ts'
import { concepts, lexicon } from './content-words.ts'

/** A syllable with a final consonant put below it: 떼 and ㄴ give 뗀. */
function closed(text: string, final: 'ㄴ' | 'ㄹ' | 'ㅁ' | 'ㅂ' | 'ㅆ'): string {
  const index = { ㄴ: 4, ㄹ: 8, ㅁ: 16, ㅂ: 17, ㅆ: 20 }[final]
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + index)
}
const finalOf = (text: string): number => (text.charCodeAt(text.length - 1) - 0xac00) % 28
const withoutFinal = (text: string): string => text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) - finalOf(text))

/** The 아/어 form of each verb, as a dictionary gives it; contracted where the language contracts it. */
const INFINITIVES: Record<string, readonly string[]> = {
  지우다: ['지워', '지우어'],
  없애다: ['없애', '없애어'],
  날리다: ['날려'],
  치우다: ['치워'],
  버리다: ['버려'],
  떼다: ['떼', '떼어'],
  끊다: ['끊어'],
  풀다: ['풀어'],
  빼다: ['빼', '빼어'],
  떨어지다: ['떨어져'],
  붙다: ['붙어'],
  붙이다: ['붙여'],
  묶다: ['묶어'],
  묶이다: ['묶여'],
  물리다: ['물려'],
  엮다: ['엮어'],
  걸리다: ['걸려'],
  이어지다: ['이어져'],
  달리다: ['달려'],
  넣다: ['넣어'],
  되돌리다: ['되돌려'],
  되살리다: ['되살려'],
  돌아가다: ['돌아가'],
  가져오다: ['가져와'],
  불러오다: ['불러와'],
  올리다: ['올려'],
  만들다: ['만들어'],
  생기다: ['생겨'],
  늘리다: ['늘려'],
  바꾸다: ['바꿔', '바꾸어'],
  바뀌다: ['바뀌어'],
  옮기다: ['옮겨'],
  고치다: ['고쳐'],
  갈다: ['갈아'],
  겹치다: ['겹쳐'],
  멈추다: ['멈춰', '멈추어'],
  사라지다: ['사라져'],
  빠지다: ['빠져'],
  틀리다: ['틀려'],
  깨지다: ['깨져'],
  막히다: ['막혀'],
  튕기다: ['튕겨'],
  터지다: ['터져'],
  덮어쓰다: ['덮어써'],
  기다리다: ['기다려'],
}
const PLAIN =
  '고 고요 고서 는 는데 는데요 는지 지 지만 지도 지는 죠 기 기가 기는 기도 게 게끔 네 네요 니 냐 나 나요 던 던데 더니 더라고요 더라 도록 거나 거든요 자 자마자 다가 겠습니다 겠어요 겠는데 잖아요'.split(
    ' ',
  )
const AFTER_INFINITIVE = '요 서 서요 도 야 야만 지고 주세요 버려서 보니 놓고 두면 달라고 있는데'.split(' ')
const AFTER_PAST = '다 어요 습니다 는데 는데요 더니 지만 고 네요 다고 던 을 으면 으니 음 거든요 잖아요 습니까 나요'.split(' ')
const AFTER_EU = '면 면서 니까 니 려고 려면 려는데 며 시면 세요 시는 셨는데 십시오 러'.split(' ')

/** All regular forms of a verb, made of whole syllables by the rules of the standard grammar. */
function formsOf(verb: string): string[] {
  const stem = verb.slice(0, -1)
  const isㄹ = finalOf(stem) === 8
  const open = finalOf(stem) === 0
  const base = isㄹ ? withoutFinal(stem) : open ? stem : `${stem}으`
  const beforeㄴ = (ending: string): boolean => /^[나니네느는냐]/.test(ending)
  const plain = PLAIN.map((ending) => (isㄹ && beforeㄴ(ending) ? withoutFinal(stem) : stem) + ending)
  const eu = AFTER_EU.map((ending) => (isㄹ && /^[면며러려]/.test(ending) ? stem : base) + ending)
  const finals = [
    closed(base, 'ㄴ'),
    `${closed(base, 'ㄴ')}데`,
    closed(base, 'ㄹ'),
    `${closed(base, 'ㄹ')}까요`,
    `${closed(base, 'ㄹ')}게요`,
  ]
  const polite = open || isㄹ ? [`${closed(base, 'ㅂ')}니다`, `${closed(base, 'ㅂ')}니까`] : [`${stem}습니다`, `${stem}습니까`]
  const noun = isㄹ ? [] : [closed(base, 'ㅁ'), `${closed(base, 'ㅁ')}을`]
  const infinitive = (INFINITIVES[verb] ?? []).flatMap((form) => [
    form,
    ...AFTER_INFINITIVE.map((ending) => form + ending),
    ...AFTER_PAST.map((ending) => closed(form, 'ㅆ') + ending),
  ])
  return [...plain, ...eu, ...finals, ...polite, ...noun, ...infinitive]
}

const verbs = Object.keys(INFINITIVES)
const conceptOf = (verb: string): string => Object.entries(concepts).find(([, { ko }]) => ko.includes(verb))?.[0] ?? ''

test('the lexicon has the verbs whose forms are made here', () => {
  expect(verbs.filter((verb) => conceptOf(verb) === '')).toEqual([])
})

test('at least 95 of 100 regular forms of its verbs are recognised', () => {
  const forms = verbs.flatMap((verb) => formsOf(verb).map((form) => ({ verb, form })))
  const missed = forms.filter(
    ({ verb, form }) => !lexicon.mentions(form).some(({ concept, start }) => concept === conceptOf(verb) && start === 0),
  )
  expect(forms.length).toBeGreaterThan(3000)
  expect(missed.length / forms.length, missed.map(({ form }) => form).join(' ')).toBeLessThanOrEqual(0.05)
})

describe('irregular verbs', () => {
  const one = createLexicon({
    it: {
      is: 'action',
      ko: ['부르다', '따르다', '돕다', '눕다', '뽑다', '싣다', '닫다', '잇다', '벗다', '쓰다', '담그다', '놓다', '배포하다', '되다'],
      en: [],
    },
  })
  const knows = (form: string): boolean => one.mentions(form).length === 1
  test.each(
    '불러요 불렀다 따라서 도와줘 도우면 누워서 누우니 뽑아 뽑으면 실어서 실으니까 닫아요 닫으면 이어서 이으면 벗어 벗으니 써서 썼다 담가 놔요 놨는데 놓아서 배포해 배포했다 배포하여 배포한 배포합니다 돼요 됐다 되어'.split(
      ' ',
    ),
  )('%s', (form) => {
    expect(knows(form)).toBe(true)
  })
  test.each(['싣으면', '잇어', '돕아', '뽑우면'])('%s is no form', (form) => {
    expect(knows(form)).toBe(false)
  })
})

test('what only begins like a verb is none', () => {
  for (const word of ['풀스택', '비지니스', '키보드', '값싼']) expect(lexicon.mentions(word), word).toEqual([])
})
