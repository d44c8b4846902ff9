import { expect, it } from 'vitest'
import { excerptPieces } from '../../../../src/search/fulltext/excerpt.ts'

it('words that were found are pieces of their own, in their order', () => {
  expect(excerptPieces('set <mark>regionCode</mark> and <mark>type</mark>')).toEqual([
    { text: 'set ', hit: false },
    { text: 'regionCode', hit: true },
    { text: ' and ', hit: false },
    { text: 'type', hit: true },
  ])
})

it('signs that Pagefind escapes are signs again, and nothing becomes markup', () => {
  expect(excerptPieces('&lt;b&gt; <mark>&lt;img&gt;</mark>')).toEqual([
    { text: '<b> ', hit: false },
    { text: '<img>', hit: true },
  ])
})

it('an empty excerpt has no pieces', () => {
  expect(excerptPieces('')).toEqual([])
})
