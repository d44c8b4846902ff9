// npm run bench:scale [-- 10000]: builds a site of generated codes below a base path, serves it with nginx and its `_nginx.conf`, and measures
// searches and pages in the browser. CARDS=off leaves the chat cards out.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { joinContent } from '../../src/catalog/join.ts'
import { readContent } from '../../src/catalog/read.ts'
import { ensureNginx, NO_NGINX } from '../../src/commands/nginx.ts'
import { startNginx } from '../nginx/nginx.ts'
import { ask } from '../search/drive.ts'
import { percentile } from '../search/table.ts'
import { buildMadeSite } from './made-site.ts'
import { openBrowser } from './site.ts'
import { opened, searchedFirst } from './visits.ts'

const BASE = '/docs/apigw/'
/** Number of searches after the first, spread over all codes, half of them in Korean. */
const SEARCHES = 200
/** Number of code pages, spread over all codes. */
const PAGES = 20

const count = Number(process.argv[2] ?? 10_000)
if (!ensureNginx()) throw new Error(NO_NGINX)
const folder = mkdtempSync(join(tmpdir(), 'apigw-scale-'))
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true })
})
const content = join(folder, 'content')
const www = join(folder, 'www')
mkdirSync(www)

const built = await buildMadeSite(count, content, join(www, BASE), { BASE_PATH: BASE })
const figures: [what: string, figure: string][] = [
  ['codes', String(count)],
  ['build', `${built.seconds.toFixed(1)} s${built.peak === null ? '' : `, ${(built.peak / 1e9).toFixed(2)} GB of memory`}`],
  ['files', String(built.files)],
  ['all files', `${(built.bytes / 1e6).toFixed(1)} MB`],
]

const { codes } = joinContent(readContent(content, folder).content)
const spread = <T>(list: readonly T[], most: number): T[] => list.filter((_, index) => index % Math.ceil(list.length / most) === 0)
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`
const nginx = await startNginx('site.conf', www)
const browser = await openBrowser()
try {
  const site = `http://127.0.0.1:${String(nginx.port)}${BASE}`
  const searches = spread(codes, SEARCHES).map(({ code, message, description }, index) => ({
    code,
    q: index % 2 === 0 ? message : description.ko,
  }))
  const { page, first } = await searchedFirst(browser, site, searches[1]?.q ?? '')
  figures.push([
    'first search',
    `${first.milliseconds.toFixed(0)} ms from the address to the results; ${first.parts.map(({ name, bytes }) => `${name} ${kb(bytes)}`).join(', ')}`,
  ])
  const times: number[] = []
  let right = 0
  for (const { code, q } of searches) {
    const { codes: results, ms } = await ask(page, q)
    times.push(ms)
    // Several codes may have the same text, so a search is right when its code is among the first five.
    if (results.slice(0, 5).includes(code)) right += 1
  }
  figures.push([
    'later searches',
    `p50 ${percentile(times, 50).toFixed(1)} ms, p95 ${percentile(times, 95).toFixed(1)} ms; ${((right / searches.length) * 100).toFixed(1)} % have the code among the first five`,
  ])
  await page.close()

  const visits = []
  for (const { code } of spread(codes, PAGES)) visits.push(await opened(browser, `${site}${code}/`))
  const middle = (values: number[]): number => percentile(values, 50)
  figures.push([
    'a code page',
    `${middle(visits.map(({ paint }) => paint)).toFixed(0)} ms to the first paint, ${kb(middle(visits.map(({ bytes }) => bytes)))}; median of ${String(visits.length)}`,
  ])
  const list = await opened(browser, `${site}codes/`)
  for (const number of new Set([1, Math.ceil(list.pages / 2), list.pages])) {
    const { paint, bytes, rows } = await opened(browser, `${site}codes/${number > 1 ? `${String(number)}/` : ''}`)
    figures.push([
      `list, page ${String(number)} of ${String(list.pages)}`,
      `${String(rows)} codes, ${paint.toFixed(0)} ms to the first paint, ${kb(bytes)}`,
    ])
  }
} finally {
  await browser.close()
  await nginx.stop()
}
figures.push([
  'machine',
  `${String(availableParallelism())} processors, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}; chat cards ${process.env['CARDS'] === 'off' ? 'left out' : 'drawn'}`,
])
console.log(['| What | Figure |', '| --- | --- |', ...figures.map(([what, figure]) => `| ${what} | ${figure} |`)].join('\n'))
