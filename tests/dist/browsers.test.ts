import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { INIT_SCRIPT } from '../../src/layouts/init.ts'
import { buildTarget, PAGES_FROM, SEARCH_FROM } from '../../src/delivery/browsers.ts'
import { youngScript, youngStyle } from './features.ts'
import { attribute, DIST, pages } from './site.ts'

const oldest = { pages: Number(PAGES_FROM.safari), search: Number(SEARCH_FROM.safari) }
const scripts = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'))
const code = (name: string): string => readFileSync(join(DIST, '_astro', name), 'utf8')
/** Scripts that pages name themselves, and those that stand in them, each once. The lost page's reads a code from the address, which may fail. */
const ofPages = new Map<string, string>()
for (const { path, tree } of pages) {
  for (const script of selectAll('script', tree)) {
    const name = attribute(script, 'src').replace(/^.*\//, '')
    if (name.startsWith('404.')) continue
    ofPages.set(name === '' ? `in ${path}` : name, name === '' ? toString(script) : code(name))
  }
}

describe('the oldest browsers that the site is for', () => {
  test('are what the build is made for, and search needs no older ones', () => {
    expect(buildTarget).toContain(`safari${PAGES_FROM.safari}`)
    for (const name of ['chrome', 'edge', 'firefox', 'safari', 'ios'] as const)
      expect(Number(SEARCH_FROM[name])).toBeGreaterThanOrEqual(Number(PAGES_FROM[name]))
  })

  test('can read the script in the head, which any browser must', () => {
    expect(() => parse(INIT_SCRIPT, { ecmaVersion: 5 })).not.toThrow()
  })

  test.each(scripts)('can read %s, which uses nothing that they lack for searching', (name) => {
    expect(() => parse(code(name), { ecmaVersion: 2021, sourceType: 'module' })).not.toThrow()
    expect(youngScript(code(name), oldest.search)).toEqual([])
  })

  test('have all that the scripts of the pages use: views, theme, copying, filters', () => {
    expect(ofPages.size).toBeGreaterThan(1)
    for (const [name, script] of ofPages) expect(youngScript(script, oldest.pages), name).toEqual([])
  })

  test('have all that the styles need', () => {
    const found = pages.flatMap(({ path, tree }) =>
      selectAll('style', tree).flatMap((style) => youngStyle(toString(style), oldest.pages).map((name) => `${path}: ${name}`)),
    )
    expect(found).toEqual([])
  })

  test('get views by script from rules that do not hang on :has', () => {
    const css = toString(select('style', pages[0]?.tree ?? { type: 'root', children: [] }) ?? { type: 'text', value: '' })
    expect(css).toMatch(/[},]\[data-view=ko\] \.en,\[data-view=en\] \.ko\{display:none!important\}/)
  })
})

describe('the list of what is young', () => {
  test.each([
    ['DecompressionStream', 'new DecompressionStream("gzip")'],
    ['a regular expression that looks behind', 'a.replace(/(?<=b)c/,"")'],
    ['lookbehind', 'new RegExp("(?<!a)b")'],
    ['arrays copied by change', 'a.toSorted()'],
    ['grouping', 'Object.groupBy(a,b)'],
    ['popovers', 'a.showPopover()'],
  ])('knows %s', (name, script) => {
    expect(youngScript(script, oldest.pages)).toContain(name)
  })

  test('leaves out what the search may use', () => {
    expect(youngScript('new RegExp("(?<!a)b");new DecompressionStream("gzip");a.toSorted()', oldest.search)).toEqual([])
  })

  test('does not read what is younger than 2021', () => {
    expect(() => youngScript('class A{static{this.b=1}#c(){}}', oldest.pages)).toThrow()
  })

  test.each([
    ['media queries with < and >', '@media (width>=48rem){a{b:c}}'],
    ['media queries with a bare not', '@media not (min-width:48rem){a{b:c}}'],
    ['nesting', 'a{b:c;&:hover{d:e}}'],
    ['color-mix()', 'a{color:color-mix(in srgb,red,blue)}'],
    ['light-dark()', 'a{color:light-dark(red,blue)}'],
    ['container queries', '@container (min-width:1px){a{b:c}}'],
  ])('knows %s', (name, css) => {
    expect(youngStyle(css, oldest.pages)).toEqual([name])
  })

  test('takes what is old enough for it', () => {
    expect(youngStyle('@media not all and (min-width:48rem){a>b{c:d}}@media print{e{f:g}}', oldest.pages)).toEqual([])
  })
})
