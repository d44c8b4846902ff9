import { expect, test } from 'vitest'
import { invisibleLines } from '../../../src/catalog/invisible.ts'

test('lines with an invisible character are counted from 1, with any line end', () => {
  expect(invisibleLines('a\u200bb\nplain\r\n\u202ec')).toEqual([1, 3])
})

test('a byte order mark at the start, a tab, Korean and emoji are allowed; a byte order mark inside the text is not', () => {
  expect(invisibleLines('\ufeff한글\tok 😀')).toEqual([])
  expect(invisibleLines('a\ufeffb')).toEqual([1])
})
