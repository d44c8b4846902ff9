// The part of npm test that runs under the project's own Node. Exit status: 0 when every step passed, else 1. The last line is the count of tests.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, findHeadlessShell, NO_CHROMIUM } from './chromium.ts'
import { ensureEngines, enginesLeftOut } from './engines.ts'
import { historyGap } from './git-history.ts'
import { ensureNginx, nginxLeftOut, NO_NGINX } from './nginx.ts'
import { giveUp, ROOT } from './project.mjs'
import { runSteps } from './run-steps.ts'
import { testSteps } from './test-steps.ts'

const chromium = (await findChromium()) ?? giveUp(NO_CHROMIUM)
const shell = findHeadlessShell() ?? chromium
const nginx = !nginxLeftOut()
if (nginx && !ensureNginx()) giveUp(NO_NGINX)
const engines = ensureEngines()
console.log(`Browser: ${[...new Set([chromium, shell])].join(' and ')}. The output of a step is shown when the step fails.`)

const reports = mkdtempSync(join(tmpdir(), 'apigw-test-'))
const lanes = Math.min(2, availableParallelism())
const { passed, failed, broken } = await runSteps(testSteps({ reports, chromium, shell, nginx, engines }), { lanes, print: console.log })
rmSync(reports, { recursive: true, force: true })
if (broken.length > 0) console.log(`Failed: ${broken.join(', ')}. Steps that had not begun were left out.`)
if (!nginx) console.log('The tests with nginx were left out because NGINX=off is set.')
const without = enginesLeftOut(engines)
if (without !== null) console.log(without)
const gap = historyGap(ROOT)
if (gap !== null) console.log(gap)
console.log(`${String(passed)} passed, ${String(failed)} failed`)
process.exitCode = failed === 0 ? 0 : 1
