import { expect, test } from 'vitest'
import { neighbours } from '../../../src/search/query/neighbours.ts'
import { resolve } from '../../../src/search/query/resolver.ts'
import { families } from '../catalog/real-families.ts'

const CODES = ['0', '-1', '400103005', '400106002', '400103006', '404105000']
const KNOWN = new Set(CODES)
const codes = (text: string): string[] => resolve(text, KNOWN, families).codes

test.each([
  '400103005',
  '#400103005',
  '400-103-005',
  '400 103 005',
  '400,103,005',
  '400.103.005',
  '4OO1O3OO5',
  '4001O3005 라고 보입니다',
  '4001\n03005',
  '> rc=4001\n> 03005 입니다',
  'resultCode=400103005',
  '４００１０３００５',
  '４００，１０３，００５',
  '400103005번 오류',
  '400103005이',
  'E400103005',
  'https://x.kr/400103005/?a=1',
  'deploy_err_400103005_1125.png',
  '(400103005)',
  '400103005에서',
  '400103005.',
  '"resultCode":"400103005", isSuccessful:false, }',
  '{\\"resultCode\\":400103005,\\"resultMe',
  '\u200b400103005\u00a0',
])('finds the code in %j', (text) => {
  expect(codes(text)).toEqual(['400103005'])
})

test.each([
  ['0', '0'],
  ['-1', '-1'],
  ['- 1', '-1'],
  ['에러 -1', '-1'],
  ['결과코드 -1', '-1'],
  ['코드 0', '0'],
  ['응답결과 코드 0 이 잡혀서', '0'],
  ['-1 에러가 뭔가요', '-1'],
  ['{"resultCode":0}', '0'],
  ['the call returns -1', '-1'],
])('0 and -1 are codes beside a word for one: %j', (text, code) => {
  expect(codes(text)).toEqual([code])
})

test.each([
  '0개 찾음 -1일 전',
  'Build passed, 0 failed',
  'error: 0 건',
  'tel 010-1234-5678, id 1234567890, 1.400103005',
  '010-4001-0300',
  '계좌 400-103005-01-019',
  '4.00103E+08',
  'trace 4001030057f21ac9',
  '1764201600000',
  '10.40.10.30',
  '2026-11-20 10:22:31.113',
])('numbers that are no codes are left alone: %j', (text) => {
  expect(resolve(text, KNOWN, families)).toMatchObject({ codes: [], unknown: [], partial: [] })
})

test('several codes come in the order of the text, each once', () => {
  expect(codes('404105000 뒤에 400103005, 그리고 404105000')).toEqual(['404105000', '400103005'])
})

test('a body that names a code which no table has says so, whatever its message', () => {
  expect(resolve('resultCode 400103999', KNOWN, families)).toMatchObject({ codes: [], unknown: ['400103999'] })
  expect(resolve('{"resultCode":4291001,"resultMessage":"Too Many Requests"}', KNOWN, families)).toMatchObject({
    codes: [],
    unknown: ['4291001'],
  })
})

test('digits alone are the beginning of codes, or the end of codes that they do not begin', () => {
  const partial = (text: string): string[] => resolve(text, KNOWN, families).partial
  expect(partial('400103')).toEqual(['400103005', '400103006'])
  expect(partial('103005')).toEqual(['400103005'])
  expect(partial('3005')).toEqual(['400103005'])
  expect(partial('005')).toEqual([])
  expect(partial('400103 오류가 나요')).toEqual([])
  expect(resolve('#400-103', KNOWN, families).digits).toBe('400103')
})

test('a doubled digit offers the code that it was, a missing one those that begin so', () => {
  expect(resolve('4001030055', KNOWN, families).unknown).toEqual(['4001030055'])
  expect(neighbours('4001030055', CODES)).toEqual(['400103005'])
  expect(neighbours('400103999', CODES)).toEqual(['400103005', '400103006'])
})

test('what looks like a secret is told', () => {
  expect(resolve('appkeys/AbCdEfGh12345678/services', KNOWN, families).secrets).toEqual(['appkey'])
  expect(resolve('Authorization: Bearer abcdefghijklmnop', KNOWN, families).secrets).toContain('token')
  expect(resolve('hong@example.com에서 400103005', KNOWN, families).secrets).toEqual(['email'])
  expect(resolve('스테이지 삭제', KNOWN, families).secrets).toEqual([])
})
