// node tests/search/score.ts [--half look|score|all] [--show]
// Runs the labelled queries through the engine in Node and fails below the bars. tests/e2e/search-sample.spec.ts proves that
// the browser gives the same answers; bench:search sets the engine beside stock Pagefind.
import { parseArgs } from 'node:util'
import { openTestSite } from '../unit/search/site-index.ts'
import { BARS, MOST_REFUSED, MOST_WRONG } from './bars.ts'
import { labelledQueries, movedCodes } from './labelled.ts'
import { percentile, rowsOf, tableOf, type Answer } from './table.ts'

const { values } = parseArgs({
  options: { half: { type: 'string', default: 'score' }, show: { type: 'boolean', default: false } },
})
const site = await openTestSite()
const queries = labelledQueries(new Set(site.catalog.codes.map(({ code }) => code)), movedCodes(site.catalog)).filter(
  ({ half }) => values.half === 'all' || half === values.half,
)
const answers: Answer[] = []
const sure = { right: 0, wrong: 0 }
for (const { q, kind, expect } of queries) {
  const start = performance.now()
  const { hits, certain } = await site.engine.search(q)
  if (kind === '~ticket' && certain) sure[expect.includes(hits[0]?.code ?? '') ? 'right' : 'wrong']++
  answers.push({ codes: hits.map(({ code }) => code), ms: performance.now() - start })
}
site.close()

const rows = rowsOf(queries, answers)
const times = answers.map(({ ms }) => ms)
console.log(tableOf(rows))
console.log(
  `\n${String(queries.length)} queries (${values.half}); p50 ${percentile(times, 50).toFixed(1)} ms, p95 ${percentile(times, 95).toFixed(1)} ms`,
)
const faults = rows
  .filter(({ kind, first }) => first < (BARS[kind] ?? 0))
  .map(({ kind, first }) => `${kind}: ${(first * 100).toFixed(1)} % right, the bar is ${String((BARS[kind] ?? 0) * 100)} %`)
const answerable = queries.filter(({ expect }) => expect.length > 0).length
const refused = rows.reduce((sum, row) => sum + row.refused, 0) / answerable
console.log(`Whole tickets that get one sure code: ${String(sure.right)} right, ${String(sure.wrong)} wrong`)
console.log(`Refused although answerable: ${(refused * 100).toFixed(2)} %`)
if (refused > MOST_REFUSED) faults.push(`More than ${String(MOST_REFUSED * 100)} % of the answerable queries were refused`)
const wrong = sure.wrong / (sure.right + sure.wrong)
if (wrong > MOST_WRONG)
  faults.push(`Of the sure answers to tickets ${(wrong * 100).toFixed(1)} % are wrong, and at most ${String(MOST_WRONG * 100)} % may be`)
if (values.show)
  queries.forEach(({ id, q, expect }, index) => {
    const codes = answers[index]?.codes ?? []
    if (expect.length === 0 ? codes.length > 0 : !expect.includes(codes[0] ?? ''))
      console.log(`${id} "${q.slice(0, 80)}" wants ${expect.join(',') || 'nothing'}, got ${codes.slice(0, 3).join(',') || 'nothing'}`)
  })
for (const fault of faults) console.error(`✘ ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
