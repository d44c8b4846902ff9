// node tests/search/bench.ts [sizes]: index size, bytes of a first search, time to results and share right at 86, 1,000 and
// 10,000 codes, beside stock Pagefind over the same texts in the same run.
import { mkdtemp, readdir, readFile, rm, stat, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { joinContent, type Catalog } from '../../src/catalog/join.ts'
import { readContent } from '../../src/catalog/read.ts'
import { FOLDER } from '../../src/search/index/knowledge.ts'
import { writeKnowledge } from '../unit/search/write-knowledge.ts'
import { createEngine } from '../../src/search/engine.ts'
import { packCodes, statusesOf, unpackCodes } from '../../src/search/query/known.ts'
import { grown } from './grown.ts'
import { percentile } from './table.ts'

const sizes = process.argv.slice(2).map(Number)
const root = process.cwd()
const catalog = joinContent(readContent(resolve(root, 'content'), root).content)
const work = await mkdtemp(join(tmpdir(), 'bench-search-'))
let moved = 0
let base = ''
// Both loaders fetch from the folder of the size at hand; what is no gzip already is counted as a server would send it.
globalThis.fetch = async (input) => {
  const path = decodeURIComponent(new URL(input instanceof Request ? input.url : input.toString(), 'http://bench').pathname)
  const data = await readFile(join(base, path))
  moved += /\.(?:json|js)$/.test(path) ? gzipSync(data).length : data.length
  return new Response(new Uint8Array(data))
}

const rows: string[] = []
for (const size of sizes.length > 0 ? sizes : [86, 1000, 10_000]) {
  const big = grown(catalog, size)
  base = join(work, String(size))
  await mkdir(base, { recursive: true })
  const started = performance.now()
  writeKnowledge(big, join(base, FOLDER))
  const built = performance.now() - started
  const packed = packCodes(big.codes.map(({ code }) => code))
  const sample = big.codes.filter((_, index) => index % Math.ceil(size / 150) === 0 && index > 1)
  moved = 0
  const engine = createEngine({
    base: '/',
    codes: unpackCodes(packed),
    families: big.families,
    statuses: statusesOf(big.codes.filter(({ facts }) => facts?.printed)),
  })
  await engine.search(sample[3]?.description.ko ?? '')
  const first = moved + gzipSync(packed).length
  const times: number[] = []
  let right = 0
  for (const [index, entry] of sample.entries()) {
    const q = (index % 2 === 0 ? entry.description.ko : entry.message).replace(/\.$/, '')
    const from = performance.now()
    const { hits } = await engine.search(q)
    times.push(performance.now() - from)
    if ([entry.message, entry.description.ko].some((text) => hits[0]?.card?.message === text || hits[0]?.card?.description.ko === text))
      right++
  }
  const indexBytes = await folderBytes(join(base, FOLDER))
  const stock = await stockRun(
    big,
    join(base, 'stock'),
    sample.map((entry, index) => (index % 2 === 0 ? entry.description.ko : entry.message)),
    sample,
  )
  rows.push(
    `| ${String(size)} | ours | ${kb(indexBytes)} | ${kb(first)} | ${times.length ? percentile(times, 50).toFixed(1) : '–'} | ${percentile(times, 95).toFixed(1)} | ${((right / sample.length) * 100).toFixed(1)} | ${(built / 1000).toFixed(1)} |`,
    stock,
  )
}
console.log(
  [
    '| Codes | Search | Index KB | First search KB (without our script) | p50 ms | p95 ms | Right % | Build s |',
    '| --: | --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n'),
)
await rm(work, { recursive: true, force: true })
process.exit(0)

async function stockRun(big: Catalog, folder: string, queries: string[], sample: Catalog['codes']): Promise<string> {
  const started = performance.now()
  const { index } = await createIndex({ forceLanguage: 'en' })
  for (const { code, title, message, description, facts } of big.codes) {
    const phrases = [...(facts?.phrases.ko ?? []), ...(facts?.phrases.en ?? [])].map((text) => `<p>${text.replaceAll('<', '')}</p>`)
    await index?.addHTMLFile({
      url: `/${code}/`,
      content: `<html lang="en"><body><h1>${code} ${title.ko} ${title.en}</h1><p>${message}</p><p>${description.ko}</p><p>${description.en}</p>${phrases.join('')}</body></html>`,
    })
  }
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') })
  await close()
  const built = performance.now() - started
  const size = await folderBytes(join(folder, 'pagefind'))
  base = folder
  await writeFile(join(folder, 'loader.mjs'), await readFile(join(folder, 'pagefind/pagefind.js')))
  const loader = (await import(join(folder, 'loader.mjs'))) as {
    createInstance(options: object): {
      init(): Promise<unknown>
      search(q: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
    }
  }
  moved = gzipSync(await readFile(join(folder, 'loader.mjs'))).length
  const pagefind = loader.createInstance({ basePath: '/pagefind/', noWorker: true })
  await pagefind.init()
  const times: number[] = []
  let right = 0
  let first = 0
  for (const [at, q] of queries.entries()) {
    const from = performance.now()
    const { results } = await pagefind.search(q)
    const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()))
    if (at === 0) first = moved
    else times.push(performance.now() - from)
    const entry = sample[at]
    const hit = big.byCode.get(pages[0]?.url.replaceAll('/', '') ?? '')
    if (hit && entry && (hit.message === entry.message || hit.description.ko === entry.description.ko)) right++
  }
  return `| ${String(big.codes.length)} | stock | ${kb(size)} | ${kb(first)} | ${percentile(times, 50).toFixed(1)} | ${percentile(times, 95).toFixed(1)} | ${((right / sample.length) * 100).toFixed(1)} | ${(built / 1000).toFixed(1)} |`
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(0)
}

async function folderBytes(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const infos = await Promise.all(names.map((name) => stat(join(folder, name))))
  return infos.filter((info) => info.isFile()).reduce((sum, info) => sum + info.size, 0)
}
