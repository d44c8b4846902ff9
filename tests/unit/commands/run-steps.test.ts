import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { runSteps, type Step } from '../../../src/commands/run-steps.ts'
import { playwrightCount, testSteps, vitestCount } from '../../../src/commands/test-steps.ts'

const folder = mkdtempSync(join(tmpdir(), 'apigw-steps-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const printed: string[] = []
const print = (text: string): void => void printed.push(text)
beforeEach(() => {
  printed.length = 0
})

/** A step that runs a line of JavaScript. */
const step = (name: string, script = '', more: Partial<Step> = {}): Step => ({ name, command: 'node', args: ['-e', script], ...more })
const run = (lanes: number, ...steps: Step[]): ReturnType<typeof runSteps> => runSteps(steps, { lanes, print })
const count = (passed: number, failed: number) => () => ({ passed, failed })
/** A script that records its beginning and end, and ends only after `other` has begun. */
const waitsFor = (name: string, other: string): string =>
  `const fs=require('fs');fs.writeFileSync(${JSON.stringify(join(folder, name))},'');(function wait(){fs.existsSync(${JSON.stringify(join(folder, other))})||setImmediate(wait)})()`

test('each passed step prints one line, and the counts of tests are added up', async () => {
  const steps = [step('One', 'console.log("chatter")', { count: count(3, 0) }), step('Two', '', { count: count(4, 0) }), step('Three')]
  expect(await run(2, ...steps)).toEqual({ passed: 7, failed: 0, broken: [] })
  expect(printed).toHaveLength(3)
  expect(printed.join()).not.toContain('chatter')
  expect(printed.find((line) => line.includes('One'))).toMatch(/^✓ One +\d+ s +3 passed$/)
})

test('two steps run at the same time', async () => {
  const { broken } = await run(2, step('A', waitsFor('a', 'b')), step('B', waitsFor('b', 'a')))
  expect(broken).toEqual([])
})

test('the whole output of a failed step is printed, from both streams, and no further step begins', async () => {
  const bad = step('Bad', 'console.log("out");console.error("why");process.exit(3)')
  expect(await run(1, bad, step('Later', 'console.log("never")'))).toEqual({ passed: 0, failed: 1, broken: ['Bad'] })
  expect(printed[0]).toMatch(/^✗ Bad/)
  expect(printed[1]).toMatch(/out[\s\S]*why/)
  expect(printed).toHaveLength(2)
})

test('failed tests are counted, and status 0 without any test is a failure', async () => {
  expect(await run(1, step('Bad', 'process.exit(1)', { count: count(5, 2) }))).toMatchObject({ passed: 5, failed: 2 })
  expect(await run(1, step('Empty', '', { count: count(0, 0) }))).toEqual({ passed: 0, failed: 1, broken: ['Empty'] })
  expect(printed.join('\n')).toContain('No test was run.')
})

test('a program that does not exist, or that a signal ends, is a failure', async () => {
  expect(await run(1, { name: 'Gone', command: join(folder, 'no-such-program'), args: [] })).toMatchObject({ failed: 1 })
  expect(await run(1, step('Killed', 'process.kill(process.pid, "SIGKILL")'))).toMatchObject({ failed: 1 })
  expect(printed.join('\n')).toMatch(/could not be started[\s\S]*was ended by SIGKILL/)
})

test('a step begins after the steps that it needs, and no two steps use the same resource at once', async () => {
  const file = join(folder, 'order')
  writeFileSync(file, '')
  const note = (letter: string): string => `require('fs').appendFileSync(${JSON.stringify(file)}, '${letter}')`
  const order = [
    step('Last', `process.exit(require('fs').readFileSync(${JSON.stringify(file)},'utf8')==='ab'?0:1)`, { after: ['A', 'B'] }),
    step('A', `setTimeout(()=>{${note('a')}},20)`, { uses: 'file' }),
    step('B', note('b'), { uses: 'file' }),
  ]
  expect(await run(3, ...order)).toMatchObject({ broken: [] })
})

test('a step that needs an unknown step is refused', async () => {
  await expect(run(1, step('A', '', { after: ['Nobody'] }))).rejects.toThrow('A')
})

test('the steps of npm test need only existing steps, with nginx and without', () => {
  for (const nginx of [true, false]) {
    const steps = testSteps({
      reports: folder,
      chromium: '/usr/bin/chromium',
      shell: '/usr/bin/chromium-headless-shell',
      nginx,
      engines: ['firefox', 'webkit'],
    })
    const names = new Set(steps.map(({ name }) => name))
    expect(names.size).toBe(steps.length)
    expect(steps.flatMap(({ after = [] }) => after).filter((name) => !names.has(name))).toEqual([])
    expect(names.has('Tests with nginx')).toBe(nginx)
  }
})

test('reports of Vitest and Playwright are counted; a flaky test counts as failed', () => {
  expect(vitestCount({ numPassedTests: 4, numFailedTests: 1 })).toEqual({ passed: 4, failed: 1 })
  expect(playwrightCount({ stats: { expected: 2, unexpected: 1, flaky: 1 } })).toEqual({ passed: 2, failed: 2 })
  expect([vitestCount({}), playwrightCount({})]).toEqual([
    { passed: 0, failed: 0 },
    { passed: 0, failed: 0 },
  ])
})
