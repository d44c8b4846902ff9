import { expect, test } from 'vitest'
import { resolve } from '../../../src/search/query/resolver.ts'
import { families } from '../catalog/real-families.ts'

const KNOWN = new Set(['0', '-1', '400103005', '400106002', '400103006', '404105000'])
const codes = (text: string): string[] => resolve(text, KNOWN, families).codes

test.each([
  '400103005',
  '#400103005',
  '400-103-005',
  '400 103 005',
  'resultCode=400103005',
  '４００１０３００５',
  '400103005번 오류',
  'https://x.kr/400103005/?a=1',
  '(400103005)',
  '400103005에서',
  '400103005.',
  '{\\"resultCode\\":400103005,\\"resultMe',
  '\u200b400103005\u00a0',
])('finds the code in %j', (text) => {
  expect(codes(text)).toEqual(['400103005'])
})

test('several codes come in the order of the text, each once', () => {
  expect(codes('404105000 뒤에 400103005, 그리고 404105000')).toEqual(['404105000', '400103005'])
})

test('0 and -1 are codes only when nothing else was typed, or as a resultCode', () => {
  expect(codes('0')).toEqual(['0'])
  expect(codes('-1')).toEqual(['-1'])
  expect(codes('{"resultCode":0}')).toEqual(['0'])
  expect(codes('0개 찾음 -1일 전')).toEqual([])
})

test('numbers that are no codes are left alone; unknown codes are told, not guessed', () => {
  expect(resolve('tel 010-1234-5678, id 1234567890, 1.400103005', KNOWN, families)).toMatchObject({ codes: [], unknown: [] })
  expect(resolve('resultCode 400103999', KNOWN, families)).toMatchObject({ codes: [], unknown: ['400103999'] })
})

test('digits alone are the beginning of codes, or their end when they begin none', () => {
  expect(codes('103005')).toEqual(['400103005'])
  expect(codes('03005')).toEqual(['400103005'])
  expect(codes('3005')).toEqual([])
  expect(resolve('400103', KNOWN, families).prefix).toEqual(['400103005', '400103006'])
  expect(resolve('400103 오류가 나요', KNOWN, families).prefix).toEqual([])
})

test.each([
  ['{"header":{"resultMessage":"Not found api key."}}', 'Not found api key.'],
  ['{\\"resultMessage\\":\\"Not found api key.\\"}', 'Not found api key.'],
  ['{"errorList":[{"message":"Not found api key."}]}', 'Not found api key.'],
  ['"resultMessage": "Not found api', 'Not found api'],
  ['2026-11-20 10:22:31.113 ERROR [main] c.n.Client - Not found api key.', 'Not found api key.'],
  ['[오후 3:12] 김철수: Not found api key.\n[오후 3:13] 이영희: 네', 'Not found api key.'],
  ['> Not found api key.\n>\n라고 나옵니다', 'Not found api key.'],
])('takes the message out of %j', (text, message) => {
  expect(resolve(text, KNOWN, families).messages).toContain(message)
})

test('what looks like a secret is told', () => {
  expect(resolve('appkeys/AbCdEfGh12345678/services', KNOWN, families).secrets).toEqual(['appkey'])
  expect(resolve('Authorization: Bearer abcdefghijklmnop', KNOWN, families).secrets).toContain('token')
  expect(resolve('hong@example.com에서 400103005', KNOWN, families).secrets).toEqual(['email'])
  expect(resolve('스테이지 삭제', KNOWN, families).secrets).toEqual([])
})

test('a megabyte is read quickly', () => {
  const text = `${'2026-11-20 INFO nothing here\n'.repeat(40_000)}resultCode=400103005`
  const start = performance.now()
  expect(codes(text)).toEqual(['400103005'])
  expect(performance.now() - start).toBeLessThan(1000)
})
