import { expect, test } from 'vitest'
import { stemEnglish } from '../../../src/search/language/english.ts'
import { jamo } from '../../../src/search/language/hangul.ts'
import { stemKorean } from '../../../src/search/language/korean.ts'
import { typedInKorean, typedInLatin } from '../../../src/search/query/layout.ts'
import { otherReadings } from '../../../src/search/query/readings.ts'
import { packCodes, unpackCodes } from '../../../src/search/query/known.ts'
import { analyse } from './content-words.ts'

test.each([
  ['스테이지를', '스테이지'],
  ['스테이지가', '스테이지'],
  ['스테이지는요', '스테이지'],
  ['스테이지에서는', '스테이지'],
  ['경로', '경로'],
  ['삭제하지', '삭제'],
  ['삭제했는데요', '삭제'],
  ['초과하였습니다', '초과'],
  ['제한', '제한'],
])('%s has the stem %s', (word, stem) => {
  expect(stemKorean(word)).toBe(stem)
})

test.each([
  ['deployments', 'deployed', 'deploying', 'deploy'],
  ['failed', 'fails', 'fail'],
  ['creation', 'created', 'create'],
  ['connected', 'connection', 'connect'],
  ['lost', 'losing', 'lose'],
  ['had', 'has', 'having', 'have'],
  ['made', 'making', 'make'],
  ['wrote', 'writing', 'write'],
])('%s and its forms have one stem', (...words) => {
  expect(new Set(words.map(stemEnglish)).size).toBe(1)
})

test('spacing, endings and composition make no difference', () => {
  const joined = (text: string): string =>
    analyse(text)
      .units.filter(({ weight }) => weight > 0.1)
      .map(({ stem }) => stem)
      .join('')
  expect(joined('연결해제를')).toBe(joined('연결 해제'))
  expect(joined('API Key를 삭제하지 못했습니다')).toBe(joined('APIKey 삭제 못했'))
  expect(analyse('스테이지'.normalize('NFD'))).toEqual(analyse('스테이지'))
})

test('the same thing in other words is the same concept', () => {
  const concepts = (text: string): string[] =>
    analyse(text)
      .units.map((unit) => unit.concept)
      .filter((concept) => concept !== '')
  expect(concepts('stage 롤백')).toEqual(concepts('스테이지 원복'))
  expect(concepts('usage plan delete')).toEqual(concepts('사용량 계획 제거'))
  expect(concepts('연결 해제')).toEqual(['disconnect'])
  expect(concepts('재발급')).toEqual(['regenerate'])
})

test('the wrong keyboard layout is turned round only when whole syllables come out', () => {
  expect(otherReadings('qovh dlfur')).toContain('배포 이력')
  expect(otherReadings('ㄴㅅㅁㅎㄷ')).toContain('stage')
  expect(otherReadings('delete stage')).toEqual([])
  for (const text of ['않았습니다', '뷁', '값을', '삭제']) expect(typedInKorean(typedInLatin(jamo(text)))).toBe(text)
})

test('packed codes come back as they were', () => {
  const codes = ['0', '-1', '400103005', '400103006', '404105000']
  expect(unpackCodes(packCodes(codes))).toEqual(codes)
})

test("a program's name for its own fault names nothing of this product", () => {
  for (const text of ['redis.exceptions.ConnectionError', 'NullPointerException', 'com.example.key.StageError'])
    expect(
      analyse(text).units.map(({ concept }) => concept),
      text,
    ).toEqual([''])
  expect(analyse('appKey apiKey').units.map(({ concept }) => concept)).toEqual(['appkey', 'apikey'])
})
