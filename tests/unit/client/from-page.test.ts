// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { asMarkdown, asText } from '../../../src/client/from-page.ts'

function reply(): Element {
  document.body.innerHTML = `<div id="reply">
    <p>안녕하세요. <b class="menu"><span lang="ko">삭제</span> / <span lang="en">Delete</span></b>를
       누르고 <code>DELETE&nbsp;/stages<button><span class="sr-only">복사</span></button></code><span class="sr-only">숨은 말</span>를 부릅니다.</p>
    <ul><li>첫째 <strong>일</strong></li><li>둘째 일</li></ul>
    <p><a href="https://errors.example.com/0/"><code>0</code></a> 자세한 내용: <a href="https://errors.example.com/1/">https://errors.example.com/1/</a></p>
  </div>`
  return document.querySelector('#reply') as Element
}

test('copied text has a blank line between paragraphs, a dash before items, no label of a button, and the address of a link to elsewhere', () => {
  expect(asText(reply())).toBe(
    [
      '안녕하세요. 삭제 / Delete를 누르고 DELETE /stages를 부릅니다.',
      '',
      '- 첫째 일',
      '- 둘째 일',
      '',
      '0 https://errors.example.com/0/ 자세한 내용: https://errors.example.com/1/',
    ].join('\n'),
  )
})

test('copied Markdown keeps bold, code and links; a link whose text is its address is a bare address', () => {
  expect(
    asMarkdown(reply())
      .split('\n')
      .filter((line) => line !== ''),
  ).toEqual([
    '안녕하세요. **삭제 / Delete**를 누르고 `DELETE /stages`를 부릅니다.',
    '- 첫째 **일**',
    '- 둘째 일',
    '[`0`](https://errors.example.com/0/) 자세한 내용: https://errors.example.com/1/',
  ])
})

test('a blank is what was typed into it, else its name in brackets', () => {
  document.body.innerHTML =
    '<p id="reply">Stage <input class="fill" placeholder="stage name">, plan <input class="fill" placeholder="plan name" value=" A "></p>'
  const text = asText(document.body)
  expect(text).toBe('Stage [stage name], plan A')
  expect(asMarkdown(document.body)).toBe(text)
})
