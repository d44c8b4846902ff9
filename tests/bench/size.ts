// npm run bench:size: what reaches the browser, by part of the house and by package, and what the search loads besides.
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
// The smallest stand in the pages and are no files.
const scripts = bundle.filter(({ file }) => existsSync(join(dist, file)))

console.log('\nScripts, bytes by owner. A script is shared out by what its modules weigh before they are made small.')
console.table(byOwner(scripts, read))

const files = readdirSync(join(dist, 'pagefind'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:json|pf_\w+|pagefind)$/.test(name),
)
const kinds = [...new Set(files.map((name) => extname(name)))].sort()
console.log('\nFiles of Pagefind. A first search loads all but fragments and filters; of fragments as many as there are candidates.')
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
console.log('\nPages with the style in them: the lightest, the median and the heaviest.')
console.table([sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)])
