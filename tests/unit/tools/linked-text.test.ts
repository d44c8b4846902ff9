import { describe, expect, test } from 'vitest'
import { mentionsIn } from '../../../src/search/query/codes-in-text.ts'
import { linkedText, type LinkForm } from '../../../src/tools/linked-text.ts'
import { families } from '../catalog/real-families.ts'

const KNOWN = new Set(['0', '-1', '400103005', '404105000', '4291000'])
const linked = (text: string, form: LinkForm = 'html'): string =>
  linkedText(text, mentionsIn(text, KNOWN, families).mentions, form, (code) => `/${code}/`)

describe('a text with links', () => {
  test.each([
    ['400103005에서 막혔어요', '<a href="/400103005/">400103005</a>에서 막혔어요'],
    ['400-103-005', '<a href="/400103005/">400-103-005</a>'],
    ['error code: 400103005.', 'error code: <a href="/400103005/">400103005</a>.'],
    ['{"resultCode":404105000}', '{&quot;resultCode&quot;:<a href="/404105000/">404105000</a>}'],
    ['4291000 뒤에 400103005', '<a href="/4291000/">4291000</a> 뒤에 <a href="/400103005/">400103005</a>'],
    ['400103005 400103005', '<a href="/400103005/">400103005</a> <a href="/400103005/">400103005</a>'],
    ['결과코드 - 1', '결과코드 <a href="/-1/">- 1</a>'],
  ])('%s', (text, html) => {
    expect(linked(text)).toBe(html)
  })

  test('has no link where a number is no code', () => {
    for (const text of ['010-4001-0300', 'order 1234567890', 'resultCode 400103999', '2026-11-20 10:22:31.113'])
      expect(linked(text)).toBe(text)
  })

  test('is safe in a page, whatever the text says', () => {
    expect(linked(`<img src=x onerror='a("400103005")'> & `)).toBe(
      '&lt;img src=x onerror=&#39;a(&quot;<a href="/400103005/">400103005</a>&quot;)&#39;&gt; &amp; ',
    )
  })

  test('in Markdown keeps all else', () => {
    expect(linked('**400103005** <b>', 'markdown')).toBe('**[400103005](/400103005/)** <b>')
  })
})
