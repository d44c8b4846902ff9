// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import '../../../src/client/bookmark-link.ts'

// Hoisted: the script looks for its links when it is imported.
vi.hoisted(() => {
  document.documentElement.lang = 'ko'
  document.body.innerHTML = '<a data-bookmark="javascript:0" href="#"><span lang="ko">이름</span><span lang="en">name</span></a>'
})

test('while the bookmark is dragged it has a name in one language, and afterwards all its words again', () => {
  const shown = (): string[] =>
    [...document.querySelectorAll<HTMLElement>('a span')].flatMap(({ hidden, textContent }) => (hidden ? [] : textContent))
  const drag = (type: string): boolean | undefined => document.querySelector('a')?.dispatchEvent(new Event(type))
  drag('dragstart')
  expect(shown()).toEqual(['이름'])
  drag('dragend')
  document.documentElement.lang = 'en'
  expect(shown()).toEqual(['이름', 'name'])
  drag('dragstart')
  expect(shown()).toEqual(['name'])
})
