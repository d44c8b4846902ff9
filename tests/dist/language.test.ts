import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { attribute, pages, textsOf } from './site.ts'

const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]/
const ENGLISH = /[A-Za-z]{2,}/
/** Names that are the same in both languages, so that they may stand in either. */
const NAMES = /API Gateway|API Keys?|\bAPI\b|IP ACL|JSON|CSV|Markdown|llms\.txt|Appkey|Swagger|HTTP|Esc|Ctrl|\b[a-z]+[A-Z]\w*\b/g

const langOf = (ancestors: readonly Element[]): { lang: string; own: boolean } => {
  const nearest = ancestors.findLast((element) => attribute(element, 'lang') !== '')
  return { lang: nearest ? attribute(nearest, 'lang') : '', own: nearest?.tagName !== 'html' }
}
/** Whether a text is prose. Addresses, codes, endpoints and options (which cannot have elements inside) are not. */
const isProse = (ancestors: readonly Element[]): boolean =>
  !ancestors.some(
    (element) =>
      'dataAbsolute' in element.properties ||
      ['code', 'pre', 'kbd', 'option', 'textarea'].includes(element.tagName) ||
      attribute(element, 'translate') === 'no',
  )

describe.each(pages)('$path', ({ tree }) => {
  const texts = textsOf(select('body', tree) ?? tree).filter(({ ancestors }) => isProse(ancestors))

  test('Korean text is in an element with lang="ko"', () => {
    const wrong = texts.filter(({ text, ancestors }) => HANGUL.test(text) && !(langOf(ancestors).own && langOf(ancestors).lang === 'ko'))
    expect(wrong.map(({ text }) => text)).toEqual([])
  })

  test('English text is in an element with lang="en"', () => {
    const wrong = texts.filter(
      ({ text, ancestors }) => !HANGUL.test(text) && ENGLISH.test(text.replace(NAMES, '')) && langOf(ancestors).lang !== 'en',
    )
    expect(wrong.map(({ text, ancestors }) => `${ancestors.at(-1)?.tagName ?? ''}: ${text}`)).toEqual([])
  })

  test('a pair whose halves are the same is written once', () => {
    const twice = selectAll('.t', tree).filter((pair) => {
      const [ko, en] = ['ko', 'en'].map((lang) => select(`:scope > .${lang}`, pair))
      return ko && en && toString(ko).trim() === toString(en).trim()
    })
    expect(twice.map((pair) => toString(pair))).toEqual([])
  })

  test('each half of a pair has the lang of its language', () => {
    const halves = textsOf(tree).flatMap(({ text, ancestors }) => {
      const half = ancestors.findLast((element) => ['ko', 'en'].some((lang) => attribute(element, 'className').split(' ').includes(lang)))
      const lang = half && (attribute(half, 'className').split(' ').includes('ko') ? 'ko' : 'en')
      return half && attribute(half, 'lang') !== '' && attribute(half, 'lang') !== lang ? [text] : []
    })
    expect(halves).toEqual([])
  })
})
