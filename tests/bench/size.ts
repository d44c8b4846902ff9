// npm run bench:size: builds the site and prints the bytes of its scripts by owner, of Pagefind's files, and of its pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
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
const scripts = bundle.filter(({ file }) => existsSync(join(dist, file)))

console.log('\nScripts, bytes by owner, in proportion to the characters of their modules before minifying.')
console.table(byOwner(scripts, read))

const files = readdirSync(join(dist, 'pagefind'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:json|pf_\w+|pagefind)$/.test(name),
)
const kinds = [...new Set(files.map((name) => extname(name)))].sort()
console.log('\nFiles of Pagefind. The first search loads all but fragments and filters, and one fragment for each candidate.')
console.table(
  Object.fromEntries(
    kinds.map((kind) => {
      const sizes = files.filter((name) => extname(name) === kind).map((name) => read(`pagefind/${name}`).length)
      return [kind, { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), largest: Math.max(...sizes) }]
    }),
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
