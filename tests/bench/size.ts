// npm run bench:size: builds the site and prints the bytes of its scripts by owner, of Pagefind's files, and of its pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { BUNDLE, buildSite } from '../../src/commands/built.ts'
import { inProject } from '../../src/commands/project.mjs'
import type { Bundled } from '../../src/delivery/bundle.ts'
import { byOwner } from './owners.ts'

await buildSite()
const dist = inProject('dist')
const read = (file: string): Buffer => readFileSync(join(dist, file))
const bundle = JSON.parse(readFileSync(BUNDLE, 'utf8')) as Bundled[]
// Small scripts are inlined in the pages and have no file.
const present = bundle.filter(({ file }) => existsSync(join(dist, file)))
const scripts = present.filter(({ file }) => file.startsWith('_astro/'))

console.log('\nScripts, bytes by owner, in proportion to the characters of their modules before minifying.')
console.table(byOwner(scripts, read))

console.log('\nThe library for other pages and programs, likewise.')
console.table(
  byOwner(
    present.filter(({ file }) => file === 'apigw-codes.js'),
    read,
  ),
)

const files = readdirSync(join(dist, 'answers')).filter((name) => name.endsWith('.json'))
console.log('\nWhat the answerer knows. A first search loads all of a small table.')
console.table(
  Object.fromEntries(
    files.map((name) => [name, { bytes: read(`answers/${name}`).length, Brotli: brotliCompressSync(read(`answers/${name}`)).length }]),
  ),
)

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
const weights = pages.map((name) => {
  const style = [
    ...read(name)
      .toString()
      .matchAll(/<style[^>]*>(.*?)<\/style>/gs),
  ]
    .map(([, css = '']) => css)
    .join('')
  return {
    page: name,
    style: style.length,
    'style, Brotli': brotliCompressSync(style).length,
    gzip: gzipSync(read(name)).length,
    Brotli: brotliCompressSync(read(name)).length,
  }
})
const sorted = weights.sort((a, b) => a.Brotli - b.Brotli)
console.log('\nPages with their inline style: the smallest, the median and the largest.')
console.table([sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)])
