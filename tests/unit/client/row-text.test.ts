import { expect, test } from 'vitest'
import { hasWords, wordsIn } from '../../../src/client/row-text.ts'

const ROW = '400103005사용량 계획이 연결된 스테이지 삭제 불가 Stage has a connected usage plan API Key → 스테이지 순으로 연결 해제'
const finds = (text: string): boolean => hasWords(ROW, wordsIn(text))

test.each([
  ['digits', '103005'],
  ['digits in their parts', '400 103 005'],
  ['digits with hyphens', '400-103-005'],
  ['words in any order', '삭제 스테이지'],
  ['Korean without its space', '사용량계획'],
  ['the beginning of a word', '스테이'],
  ['other capitals', 'USAGE Plan'],
  ['Hangul in its parts, as an input method of macOS may hand it over', '스테이지'.normalize('NFD')],
  ['nothing', '  '],
])('a row is found by %s', (_, text) => {
  expect(finds(text)).toBe(true)
})

test.each([
  ['another code', '400 103 006'],
  ['a word that only one of two has', '스테이지 모델'],
])('a row is not found by %s', (_, text) => {
  expect(finds(text)).toBe(false)
})

test('a row whose own Hangul is in its parts is found, too', () => {
  expect(hasWords(ROW.normalize('NFD'), wordsIn('스테이지'))).toBe(true)
})
