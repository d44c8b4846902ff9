import { expect, it } from 'vitest'
import { highlighter } from '../../../../src/search/answer/highlight.ts'
import { analyse, lexicon } from '../content-words.ts'

/** The text with brackets around what is marked. */
const marked = (query: string, text: string): string =>
  highlighter(query, { analyse, lexicon })(text)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('')

it('marks the words that the query names, whatever their case, and nothing between them', () => {
  expect(marked('regenerate', 'Fail Regenerate something')).toBe('Fail [Regenerate] something')
  expect(marked('스웨거', '그 파일은 스웨거로 씁니다.')).toBe('그 파일은 [스웨거]로 씁니다.')
})

it('marks another word for what the query names, in the other language too', () => {
  expect(marked('스테이지', 'a stage here')).toBe('a [stage] here')
  expect(marked('stage', '이 스테이지는')).toBe('이 [스테이지]는')
})

it('marks an English word from its beginning on only', () => {
  expect(marked('port', 'report port')).toBe('report [port]')
})

it('marks nothing that the query does not name, and keeps every letter of the text', () => {
  expect(marked('쿠버네티스', '스테이지를 삭제하지 못했습니다.')).toBe('스테이지를 삭제하지 못했습니다.')
  expect(marked('', 'Fail delete stage.')).toBe('Fail delete stage.')
  const text = 'İ stage 🙈 스테이지'
  const pieces = highlighter('stage', { analyse, lexicon })(text)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
})
