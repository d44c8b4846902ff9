// npm run bench:build [-- 86 1000 10000]: builds sites of made codes and tells time, memory, files and bytes. Linear means that the time for
// each further code does not grow with their number. Chat cards are drawn anew unless CARDS=off leaves them out.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProject, toolEnv } from '../../src/commands/project.mjs'
import { writeMadeContent } from './made-content.ts'
import { watchProcess, type Usage } from './watch.ts'

/** What issue 6 asks of 10,000 codes; stock Starlight takes 336 s and 5.7 GB. */
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
  const { seconds, cpu, peak, files, bytes } = await measure(codes)
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

async function measure(codes: number): Promise<Usage & { seconds: number; files: number; bytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-bench-'))
  try {
    const content = join(folder, 'content')
    const out = join(folder, 'dist')
    writeMadeContent(inProject('content'), content, codes)
    // Cards of an earlier run would make this one look faster than it is.
    rmSync(inProject('node_modules/.cache/apigw-cards'), { recursive: true, force: true })
    const began = performance.now()
    const child = spawn(inProject('node_modules/.bin/astro'), ['build', '--force', '--silent', '--outDir', out], {
      cwd: inProject(),
      env: toolEnv({ CONTENT_DIR: content }),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const used = watchProcess(child.pid ?? 0)
    const status = await new Promise((done) => child.on('close', done))
    if (status !== 0) throw new Error(`The build of ${String(codes)} codes failed with status ${String(status)}`)
    return { seconds: (performance.now() - began) / 1000, ...used(), ...sizeOf(out) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
