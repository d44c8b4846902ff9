// npm run bench:pages [-- home code …]: prints bytes, requests, paint, Lighthouse and axe for every kind of page of the built site.
// LIGHTHOUSE=off leaves Lighthouse out, which npm fetches at its first use.
import { loadavg } from 'node:os'
import { moved, paint, violations } from './figures.ts'
import { lighthouse, type Scores } from './lighthouse.ts'
import { PAGES } from './pages.ts'
import { chromiumPath, openBrowser, openSite, siteFolder } from './site.ts'

const RUNS = 5
const names = process.argv.slice(2)
const kinds = PAGES.filter(({ name }) => names.length === 0 || names.includes(name))
const site = await openSite(siteFolder())
const browser = await openBrowser()
const chromium = await chromiumPath()
const rows: Record<string, Record<string, string | number>> = {}
const remarks: string[] = []

for (const kind of kinds) {
  const { first, largest, shift } = await paint(browser, site, kind, RUNS)
  const scores = await scoresOf(site.origin + kind.path)
  const findings = await violations(browser, site, kind)
  rows[kind.name] = {
    ...(await moved(browser, site, kind)),
    'FCP ms': first,
    'LCP ms': largest,
    shift: Number(shift.toFixed(3)),
    Lighthouse: scores.scores,
    axe: findings.length,
  }
  remarks.push(
    ...scores.failed.map((id) => `${kind.name}: Lighthouse, ${id}`),
    ...findings.map((finding) => `${kind.name}: axe, ${finding}`),
  )
}
await browser.close()
await site.close()
console.table(rows)
console.log(
  'Bytes as served (Brotli). Paint: slow 4G, processor four times slower, median of five. Lighthouse: performance, accessibility, best practices, SEO (mobile).',
)
console.log(
  `Load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
)
if (remarks.length > 0) console.log(`\n${remarks.join('\n')}`)

async function scoresOf(url: string): Promise<Scores> {
  if (process.env['LIGHTHOUSE'] === 'off') return { scores: 'not measured', failed: [] }
  // Lighthouse takes the status of the 404 page for a failure to load.
  if (new URL(url).pathname.startsWith('/no/')) return { scores: 'no page', failed: [] }
  try {
    return await lighthouse(url, chromium)
  } catch (error) {
    return { scores: 'not measured', failed: [error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : String(error)] }
  }
}
