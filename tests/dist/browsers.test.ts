import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { buildTarget } from '../../src/delivery/browsers.ts'
import { youngScript, youngStyle } from './features.ts'
import { DIST, pages } from './site.ts'

/** Version of ECMAScript that the oldest browsers support. */
const YEAR = 2022
const scripts = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'))
const code = (name: string): string => readFileSync(join(DIST, '_astro', name), 'utf8')

describe('the oldest supported browsers', () => {
  test('are the build target', () => {
    expect(buildTarget).toEqual(['chrome111', 'edge111', 'firefox128', 'safari16.4', 'ios16.4'])
  })

  test.each(scripts)('can parse %s, which uses no feature that they lack', (name) => {
    expect(() => parse(code(name), { ecmaVersion: YEAR, sourceType: 'module' })).not.toThrow()
    expect(youngScript(code(name))).toEqual([])
  })

  test('can parse the inline scripts of the pages', () => {
    const texts = new Set(pages.flatMap(({ tree }) => selectAll('script:not([src])', tree).map((script) => toString(script))))
    expect(texts.size).toBeGreaterThan(0)
    for (const text of texts) expect(() => parse(text, { ecmaVersion: YEAR })).not.toThrow()
  })

  test('have every feature of the inline scripts and styles', () => {
    const missing = pages.flatMap(({ path, tree }) => [
      ...selectAll('script:not([src])', tree).flatMap((script) => youngScript(toString(script)).map((name) => `${path}: ${name}`)),
      ...selectAll('style', tree).flatMap((style) => youngStyle(toString(style)).map((name) => `${path}: ${name}`)),
    ])
    expect(missing).toEqual([])
  })
})

describe('the list of young features', () => {
  test.each([
    ['grouping', 'Object.groupBy(a,b)'],
    ['popovers', 'a.showPopover()'],
    ['Array.fromAsync', 'Array.fromAsync(a)'],
    ['requestIdleCallback', 'requestIdleCallback(a)'],
  ])('finds %s', (name, script) => {
    expect(youngScript(script)).toEqual([name])
  })

  test('leaves out features of the oldest browsers', () => {
    expect(youngScript('new RegExp("(?<!a)b");new DecompressionStream("gzip");a.toSorted()')).toEqual([])
  })

  test('needs no syntax, which the parser checks: sets in regular expressions are younger', () => {
    expect(() => parse('class A{static{this.b=1}#c(){}}', { ecmaVersion: YEAR })).not.toThrow()
    expect(() => parse('/[a--b]/v', { ecmaVersion: YEAR })).toThrow()
  })

  test.each([
    ['nesting', 'a{b:c;&:hover{d:e}}'],
    ['light-dark()', 'a{color:light-dark(red,blue)}'],
    ['relative colours', 'a{color:rgb(from red r g b)}'],
    ['@scope', '@scope (a){b{c:d}}'],
  ])('finds %s', (name, css) => {
    expect(youngStyle(css)).toEqual([name])
  })

  test('leaves out styles of the oldest browsers, and features in @supports', () => {
    expect(
      youngStyle('@media (width>=48rem){a:has(>b){c:color-mix(in srgb,red,blue)}}@supports (color:rgb(from red r g b)){a{b:c}}'),
    ).toEqual([])
  })
})
