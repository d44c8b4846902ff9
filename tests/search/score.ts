// node tests/search/score.ts [--url http://…/] [--dist folder] [--half look|score|all] [--show]
// Runs the labelled queries in a real browser on a built site, ours and stock Pagefind side by side, and fails below the bars.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { BARS, MOST_REFUSED, SLOWEST } from './bars.ts'
import { ask, openSite } from './drive.ts'
import { labelledQueries } from './labelled.ts'
import { serveFolder, stockAnswers } from './stock.ts'
import { percentile, rowsOf, tableOf, type Answer } from './table.ts'

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    half: { type: 'string', default: 'score' },
    show: { type: 'boolean', default: false },
  },
})
const queries = labelledQueries().filter(({ half }) => values.half === 'all' || half === values.half)
const server = values.url === undefined ? await serveFolder(resolve(values.dist)) : null
const browser = await chromium.launch({
  ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
  args: ['--no-sandbox'],
})
const faults: string[] = []
try {
  const page = await openSite(browser, values.url ?? `${server?.url ?? ''}/`)
  page.on('pageerror', (error) => faults.push(`The page threw: ${error.message}`))
  const ours: Answer[] = []
  for (const { q } of queries) ours.push(await ask(page, q))
  const stock = await stockAnswers(
    browser,
    resolve(values.dist),
    queries.map(({ q }) => q),
  )
  const rows = rowsOf(queries, ours)
  console.log(tableOf(rows, rowsOf(queries, stock)))
  const times = ours.map(({ ms }) => ms)
  const p95 = percentile(times, 95)
  console.log(
    `\n${String(queries.length)} queries (${values.half}); input to results: p50 ${percentile(times, 50).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; stock p95 ${percentile(
      stock.map(({ ms }) => ms),
      95,
    ).toFixed(1)} ms`,
  )
  for (const { kind, first } of rows)
    if (first < (BARS[kind] ?? 0))
      faults.push(`${kind}: ${(first * 100).toFixed(1)} % right, the bar is ${String((BARS[kind] ?? 0) * 100)} %`)
  const answerable = rows.filter(({ kind }) => kind !== 'nothing' && kind !== 'unknown')
  const refused = answerable.reduce((sum, row) => sum + row.refused, 0) / answerable.reduce((sum, row) => sum + row.count, 0)
  console.log(`Refused although answerable: ${(refused * 100).toFixed(2)} %`)
  if (refused > MOST_REFUSED)
    faults.push(`${(refused * 100).toFixed(2)} % of the answerable queries were refused, at most ${String(MOST_REFUSED * 100)} % may be`)
  if (p95 > SLOWEST) faults.push(`p95 is ${p95.toFixed(1)} ms, the bar is ${String(SLOWEST)} ms`)
  if (values.show)
    queries.forEach(({ id, q, expect }, index) => {
      const codes = ours[index]?.codes ?? []
      if (expect.length === 0 ? codes.length > 0 : !expect.includes(codes[0] ?? ''))
        console.log(`${id} "${q.slice(0, 80)}" wants ${expect.join(',') || 'nothing'}, got ${codes.slice(0, 3).join(',') || 'nothing'}`)
    })
} finally {
  await browser.close()
  server?.close()
}
for (const fault of faults) console.error(`✘ ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
