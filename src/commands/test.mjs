// npm test: everything that must hold before a change goes in, step by step; the first step that fails ends it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, NO_CHROMIUM } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { ensureNginx, nginxLeftOut, NO_NGINX } from './nginx.mjs'
import { giveUp, run, toolEnv } from './project.mjs'

const reports = mkdtempSync(join(tmpdir(), 'apigw-test-'))
const vitest = (project) => ({
  command: 'vitest',
  args: [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter',
    'default',
    '--reporter',
    'json',
    '--outputFile.json',
    join(reports, project),
  ],
  count: () => vitestCount(join(reports, project)),
})
const STEPS = [
  { name: 'Types', command: 'npm', args: ['run', '--silent', 'check:types'] },
  { name: 'Lint', command: 'npm', args: ['run', '--silent', 'lint'] },
  { name: 'Format', command: 'npm', args: ['run', '--silent', 'check:format'] },
  { name: 'Unit tests', ...vitest('unit') },
  { name: 'Content tests', ...vitest('content') },
  { name: 'Search score', command: 'npm', args: ['run', '--silent', 'score:search'] },
  { name: 'Build', command: 'npm', args: ['run', '--silent', 'build'] },
  { name: 'Tests of the built site', ...vitest('dist') },
  { name: 'Same bytes from a second build', command: 'npm', args: ['run', '--silent', 'check:reproducible'] },
  ...(nginxLeftOut() ? [] : [{ name: 'Tests with nginx', ...vitest('nginx') }]),
  {
    name: 'Browser tests',
    command: 'playwright',
    args: ['test', '--config', 'tests/playwright.config.ts', '--reporter', 'dot,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser') },
    count: () => playwrightCount(join(reports, 'browser')),
  },
]

console.log('── Install')
await ensureInstalled()
const chromium = await findChromium()
if (!chromium) giveUp(NO_CHROMIUM)
console.log(`Chromium: ${chromium}`)
if (!nginxLeftOut() && !(await ensureNginx())) giveUp(NO_NGINX)

const total = { passed: 0, failed: 0 }
const failed = await runSteps()
rmSync(reports, { recursive: true, force: true })
console.log(failed ? `\n“${failed}” failed; the steps after it were not run.` : '\nEverything holds.')
if (nginxLeftOut()) console.log('The tests with nginx were left out, as NGINX=off says.')
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`)
process.exitCode = failed ? 1 : 0

/** Runs the steps in order and adds up their tests. Returns the name of the step that failed, or null. */
async function runSteps() {
  for (const { name, command, args, env, count } of STEPS) {
    console.log(`\n── ${name}`)
    const began = Date.now()
    const status = await run(command, args, toolEnv({ CHROMIUM_PATH: chromium, ...env }))
    const { passed, failed: wrong } = count?.() ?? { passed: 0, failed: 0 }
    total.passed += passed
    // A step without tests of its own, or one that broke before its first test, counts as one failure.
    total.failed += status === 0 ? 0 : Math.max(1, wrong)
    console.log(`${name}: ${((Date.now() - began) / 1000).toFixed(0)} s`)
    if (status !== 0) return name
    if (count && passed === 0) {
      console.error('No test was run.')
      return name
    }
  }
  return null
}

function vitestCount(file) {
  const { numPassedTests: passed, numFailedTests: wrong } = readReport(file)
  return { passed: passed ?? 0, failed: wrong ?? 0 }
}

function playwrightCount(file) {
  const { stats = {} } = readReport(file)
  return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
