import { expect, test } from 'vitest'
import { piecesOf } from '../../../src/search/language/pieces.ts'

const texts = (text: string): string[] => [...piecesOf(text)].map((piece) => piece.text)

test.each([
  ['2026-11-20 10:22:31.113 ERROR [main] c.n.Client - Not found api key.', 'Not found api key.'],
  ['> 라고 나옵니다', '라고 나옵니다'],
  ['Caused by: java.lang.IllegalStateException: no stage', 'no stage'],
  ['RE: 스테이지 문의', '스테이지 문의'],
  ['[오후 3:12] 김철수: 안 돼요', '안 돼요'],
])('what begins a line is left out: %j', (text, piece) => {
  expect(texts(text).at(-1)).toContain(piece)
  expect(texts(text).join(' ')).not.toMatch(/2026|>|java\.lang|RE:|오후|김철수/)
})

test('lines are cut into sentences, each with its place', () => {
  const text = '첫 문장입니다. 둘째 문장입니다.\n셋째 줄'
  expect([...piecesOf(text)].map(({ from, to }) => text.slice(from, to))).toEqual(['첫 문장입니다.', '둘째 문장입니다.', '셋째 줄'])
})

test('lines that say nothing, or the same but for their digits, are left out', () => {
  expect(texts('{\n}\n12:00\nat com.x.Y(Z.java:1)\nhttps://x.kr/a\nstep 1 done\nstep 2 done')).toEqual(['step 1 done'])
})

test('escaped quotation marks and breaks are read', () => {
  expect(texts('{\\"resultMessage\\":\\"Not found api key.\\"}').join(' ')).toContain('"Not found api key.')
})
