import { describe, expect, test } from 'vitest'
import { differences, factsOf } from '../../bench/page-facts.ts'

const page = (body: string): string => `<!doctype html><html lang="ko"><body>${body}</body></html>`
const changes = (before: string, after: string): string[] => differences(factsOf(page(before)), factsOf(page(after)))

describe('a comparison of two pages', () => {
  test.each([
    ['classes', '<p class="a">글</p>', '<p class="b c">글</p>'],
    ['elements that say nothing', '<div><p>글</p></div>', '<p>글</p>'],
    ['styles and scripts', '<style>a{}</style><p>글</p><script>1</script>', '<p>글</p>'],
    ['white space', '<p>두  낱말</p>', '<p>두\n낱말</p>'],
  ])('%s is no difference', (_what, before, after) => {
    expect(changes(before, after)).toEqual([])
  })

  test.each([
    ['a text', '<p>글</p>', '<p>말</p>', ['- text 글', '+ text 말']],
    ['a link', '<a href="/a/">글</a>', '<a href="/b/">글</a>', ['- <a href=/a/>', '+ <a href=/b/>']],
    ['an id', '<p id="fix">글</p>', '<p>글</p>', ['- <p id=fix>']],
    ['a language', '<p lang="en">word</p>', '<p lang="ko">word</p>', ['- <p lang=en>', '+ <p lang=ko>']],
    ['a text that stands once more', '<p id="a">글</p>', '<p id="a">글</p><p id="b">글</p>', ['+ <p id=b>', '+ text 글']],
    ['the order', '<p id="a">글</p><p id="b">말</p>', '<p id="b">말</p><p id="a">글</p>', ['~ the same lines in another order']],
  ])('%s is a difference', (_what, before, after, lines) => {
    expect(changes(before, after)).toEqual(lines)
  })
})
