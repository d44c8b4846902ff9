import { expect, test } from 'vitest'
import { invisibleLines } from '../../../src/catalog/invisible.ts'

test('lines with a character that nobody sees are counted from one, whatever the line ends', () => {
  expect(invisibleLines('a\u200bb\nplain\r\n\u202ec')).toEqual([1, 3])
})

test('a byte order mark, a tab, Korean and emoji are no such characters; a mark inside the text is', () => {
  expect(invisibleLines('\ufeff한글\tok 😀')).toEqual([])
  expect(invisibleLines('a\ufeffb')).toEqual([1])
})
