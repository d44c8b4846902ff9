import { expect, test } from 'vitest'
import { shortNames, shortStyles, withShortNames } from '../../../src/delivery/short-classes.ts'

const names = shortNames(['gap-2', 'card', 'md:p-1.5', 'gap-2', 'of-script', '[&_.t>.en]:b'], ['a.className="of-script x"'])
const [gap = '', padding = '', label = ''] = ['gap-2', 'md:p-1.5', '[&_.t>.en]:b'].map((name) => names.get(name))

test('utilities have short names, each its own; words and classes of scripts keep theirs', () => {
  expect([...names.keys()].sort()).toEqual(['[&_.t>.en]:b', 'gap-2', 'md:p-1.5'])
  expect(new Set(names.values()).size).toBe(3)
  for (const name of names.values()) expect(name).toMatch(/^[A-Z]\w+$/)
})

test('the names do not depend on the order in which pages are read', () => {
  expect(shortNames(['md:p-1.5', '[&_.t>.en]:b', 'gap-2'], [])).toEqual(shortNames(['gap-2', 'md:p-1.5', '[&_.t>.en]:b'], []))
})

test('a word of a script and a class of the markup are no short names', () => {
  expect([...shortNames(['gap-2', 'B0'], ['path("A0 12")']).values()]).toEqual(['C0'])
})

test('more classes than letters have names of their own', () => {
  const many = shortNames(
    Array.from({ length: 2000 }, (_, index) => `p-${String(index)}`),
    [],
  )
  expect(new Set(many.values()).size).toBe(2000)
})

test('elements get them, and no text, no script and no other attribute', () => {
  const html = `<p id="x" class="card gap-2"\nlang="en" hidden>&lt;i class="gap-2"&gt; class="gap-2"</p><b data-class="gap-2" class="[&amp;_.t>.en]:b"></b>`
  expect(withShortNames(html, names)).toBe(
    `<p id="x" class="card ${gap}"\nlang="en" hidden>&lt;i class="gap-2"&gt; class="gap-2"</p><b data-class="gap-2" class="${label}"></b>`,
  )
  expect(withShortNames('<p class="[&amp;>i]:c">', names)).toBe('<p class="[&amp;>i]:c">')
})

test('selectors get them, wherever a class stands in one', () => {
  expect(shortStyles('.card .gap-2:not(.md\\:p-1\\.5):is(:where(.gap-2) *){color:red}', names)).toBe(
    `.card .${gap}:not(.${padding}):is(:where(.${gap}) *){color:red}`,
  )
  expect(shortStyles('.of-script:host(.gap-2){color:red}', names)).toContain('.of-script')
})
