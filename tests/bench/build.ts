// npm run bench:build [-- 86 1000 10000]: builds sites of generated codes and prints time, memory, files and bytes. In a linear build the time
// for each further code is constant. Chat cards are drawn without the cache, or left out with CARDS=off. Exit status: 1 beyond the bars.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildMadeSite, type Built } from './made-site.ts'

/** Largest time and memory of a build of 10,000 codes. Stock Starlight takes 336 s and 5.7 GB. */
const BARS = { codes: 10_000, seconds: 336, gigabytes: 4 }

interface Row {
  codes: number
  seconds: number
  'CPU seconds': number | null
  'peak GB': number | null
  files: number
  MB: number
  'ms per further code': number | null
}

const sizes = process.argv.slice(2).map(Number)
const rows: Row[] = []
let before: { codes: number; seconds: number } | null = null
for (const codes of sizes.length > 0 ? sizes : [86, 1000, 10_000]) {
  const { seconds, cpu, peak, files, bytes } = await measured(codes)
  rows.push({
    codes,
    seconds: round(seconds, 1),
    'CPU seconds': cpu === null ? null : round(cpu, 1),
    'peak GB': peak === null ? null : round(peak / 1e9, 2),
    files,
    MB: round(bytes / 1e6, 1),
    'ms per further code': before && round(((seconds - before.seconds) / (codes - before.codes)) * 1000, 1),
  })
  before = { codes, seconds }
  console.table(rows)
}
console.log(
  `${String(availableParallelism())} processors, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}; chat cards ${process.env['CARDS'] === 'off' ? 'left out' : 'drawn'}`,
)
const big = rows.find(({ codes }) => codes === BARS.codes)
if (big && (big.seconds > BARS.seconds || (big['peak GB'] ?? 0) > BARS.gigabytes)) {
  console.error(`${String(BARS.codes)} codes take more than ${String(BARS.seconds)} s or ${String(BARS.gigabytes)} GB.`)
  process.exitCode = 1
}

async function measured(codes: number): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-bench-'))
  try {
    return await buildMadeSite(codes, join(folder, 'content'), join(folder, 'dist'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
