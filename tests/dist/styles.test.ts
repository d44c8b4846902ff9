import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { classesOf, styledClasses } from './classes.ts'
import { DIST, pages } from './site.ts'

const inMarkup = new Set(pages.flatMap(({ tree }) => classesOf(tree)))
/** Words in quotes: classes that a script gives to what it makes. */
const inScripts = new Set(
  readdirSync(join(DIST, '_astro'))
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => readFileSync(join(DIST, '_astro', name), 'utf8').match(/(?<=["'`])[^"'`]+(?=["'`])/g) ?? [])
    .flatMap((text) => text.split(' ')),
)

describe('styles', () => {
  test('are only for classes that the markup has: a word such as `table` in a page became none', () => {
    const styled = new Set(pages.flatMap(({ tree }) => selectAll('style', tree).flatMap((style) => styledClasses(toString(style)))))
    expect([...styled].filter((name) => !inMarkup.has(name) && !inScripts.has(name))).toEqual([])
  })

  test('are read for the classes that they name, whatever stands around them', () => {
    expect(
      styledClasses('@media (width>=48rem){.md\\:p-1\\.5{padding:.5rem}}.a>.b:where(.c *):hover,.d{color:#0a5a4a;font:1.5em x}'),
    ).toEqual(['md:p-1.5', 'a', 'b', 'c', 'd'])
    expect(styledClasses('@layer a,b;@supports (not (c:d)){.\\!e{f:url(g.h)}}')).toEqual(['!e'])
  })
})
