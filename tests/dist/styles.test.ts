import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { classesOf, selectorsOf } from './classes.ts'
import { DIST, pages } from './site.ts'

/** Words in quoted strings of the scripts, which may set them as classes. */
const inScripts = new Set(
  readdirSync(join(DIST, '_astro'))
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => readFileSync(join(DIST, '_astro', name), 'utf8').match(/(?<=["'`])[^"'`]+(?=["'`])/g) ?? [])
    .flatMap((text) => text.split(' ')),
)
const styled = pages.map(({ path, tree }) => ({
  path,
  classes: new Set(classesOf(tree)),
  css: selectAll('style', tree).map(toString).join(''),
}))
const selectors = new Map([...new Set(styled.map(({ css }) => css))].map((css) => [css, selectorsOf(css)]))
const all = new Map([...selectors.values()].flat().map(({ selector, classes }) => [selector, classes]))
const inMarkup = new Set(styled.flatMap(({ classes }) => [...classes]))

/** Classes that say what an element is to another's style, to a script or to a test. */
const HOOKS = ['group', 'peer', 'todo', 'say']

describe('styles', () => {
  test('are only for classes in the markup: a word such as `table` in a comment gives no utility', () => {
    const names = new Set([...all.values()].flat())
    expect([...names].filter((name) => !inMarkup.has(name) && !inScripts.has(name))).toEqual([])
  })

  test('are there for each class of the markup', () => {
    const names = new Set([...all.values()].flat())
    expect([...inMarkup].filter((name) => !names.has(name) && !HOOKS.includes(name))).toEqual([])
  })

  test.each(styled)('of $path have every rule for its classes that another page has', ({ classes, css }) => {
    const own = new Set(selectors.get(css)?.map(({ selector }) => selector))
    const usable = [...all].filter(([, names]) => names.every((name) => classes.has(name) || inScripts.has(name)))
    expect(usable.flatMap(([selector]) => (own.has(selector) ? [] : [selector]))).toEqual([])
  })

  test('are the same on all pages of a kind: the response headers name the hash of each', () => {
    const kindOf = (path: string): string => path.split('/')[1]?.replace(/^-?\d+$/, 'CODE') ?? ''
    const kinds = new Set(styled.map(({ path }) => kindOf(path)))
    expect(selectors.size).toBeLessThanOrEqual(kinds.size)
  })
})

test('the selectors of a stylesheet are read with the classes that they name', () => {
  const classes = (css: string): string[] => selectorsOf(css).flatMap((selector) => selector.classes)
  expect(classes('@media (width>=48rem){.md\\:p-1\\.5{padding:.5rem}}.a>.b:where(.c *):hover,.d{color:#0a5a4a}')).toEqual([
    'md:p-1.5',
    'a',
    'b',
    'c',
    'd',
  ])
  expect(classes('@layer a,b;@supports (not (c:d)){.\\!e{color:red}}:is(:where(.f):hover .g){color:red}')).toEqual(['!e', 'f', 'g'])
})
