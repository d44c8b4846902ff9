import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, afterEach, expect, test } from 'vitest'
import { metaPolicy } from '../../../src/delivery/headers.ts'
import { trimPages } from '../../../src/delivery/trim-pages.ts'

const CSS = ['of_first', 'of_second', 'of_other', 'of_script', 'of_head', 'of_none'].map((name) => `.${name}{color:red}`).join('')
const HEAD = 'document.body.className="of_head"'
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const page = (body: string, sources = `'self' ${hashOf(CSS)}`): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashOf('elsewhere')} ${hashOf(HEAD)}; ` +
  `style-src ${sources};"><style>${CSS}</style><script>${HEAD}</script><body>${body}`

let folder = ''
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const styleOf = (file: string): string => /<style>(.*)<\/style>/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apigw-trimmed-'))
  mkdirSync(join(folder, '_astro'))
  write('_astro/page.js', 'let a=document.createElement("p");a.className="of_script"')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('the pages of a route share the rules that one of them, a script of theirs or of the site can use', () => {
  const [first, second] = [write('1.html', page('<p class="of_first">')), write('2.html', page('<p class="of_second">'))]
  const other = write('3.html', page('<p class="of_other">of_none'))
  trimPages(folder, [[first, second], [other], []])
  expect(styleOf(first)).toBe('.of_first,.of_second,.of_script,.of_head{color:red}')
  expect(styleOf(second)).toBe(styleOf(first))
  expect(styleOf(other)).toBe('.of_other,.of_script,.of_head{color:red}')
})

test('a stylesheet may have the sign that begins a tag', () => {
  const css = '@media screen and (width<48rem){.first{color:red}.none{color:red}}'
  const file = write('1.html', page('<p class="first">', hashOf(css)).replace(CSS, css))
  trimPages(folder, [[file]])
  expect(styleOf(file)).toBe('@media screen and (width<48rem){.first{color:red}}')
})

test('the policy knows what stands in the page, and nothing else', () => {
  const file = write('1.html', page('<p class="of_first">'))
  trimPages(folder, [[file]])
  expect(metaPolicy(readFileSync(file, 'utf8'))).toBe(
    `default-src 'none'; script-src 'self' ${hashOf(HEAD)}; style-src 'self' ${hashOf(styleOf(file))};`,
  )
})

test('a page whose style no policy knows, or that has none, stops the build', () => {
  const file = write('1.html', page('', "'self'"))
  expect(() => trimPages(folder, [[file]])).toThrow(`The Content Security Policy of ${file} does not know its stylesheet`)
  write('1.html', '<p>')
  expect(() => trimPages(folder, [[file]])).toThrow(`${file} has no inline stylesheet`)
})
