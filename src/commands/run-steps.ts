import { spawn } from 'node:child_process'
import { ROOT, toolEnv } from './project.mjs'

/** How many tests passed and failed. */
export interface Count {
  passed: number
  failed: number
}

/** A step of npm test: a program whose exit status says whether all is well. */
export interface Step {
  name: string
  command: string
  args: readonly string[]
  /** Variables besides those of this process. */
  env?: Readonly<Record<string, string>>
  /** Names of the steps that have to pass first. */
  after?: readonly string[]
  /** What only one step at a time may use. */
  uses?: string
  /** For a step with tests of its own: their number, once it has ended. */
  count?: () => Count
}

/**
 * Runs steps side by side, at most `lanes` at once, each as soon as the steps before it have passed, the first in the list first. Once a step has
 * failed no further one begins. `print` gets a line for each step that ended, and all that the step has printed when it failed.
 * Returns the sum of the tests and the names of the steps that failed; a step that fails without a failed test counts as one.
 */
export async function runSteps(
  steps: readonly Step[],
  { lanes, print }: { lanes: number; print: (text: string) => void },
): Promise<Count & { broken: string[] }> {
  const total = { passed: 0, failed: 0, broken: [] as string[] }
  const waiting = [...steps]
  const running = new Map<Step, Promise<void>>()
  const passed = new Set<string>()
  const ready = ({ after = [], uses }: Step): boolean =>
    after.every((name) => passed.has(name)) && (uses === undefined || ![...running.keys()].some((other) => other.uses === uses))

  async function finish(step: Step): Promise<void> {
    const began = performance.now()
    const { status, output } = await ended(step)
    const count = step.count?.() ?? { passed: 0, failed: 0 }
    const empty = step.count !== undefined && count.passed + count.failed === 0
    const good = status === 0 && !empty
    total.passed += count.passed
    total.failed += good ? 0 : Math.max(1, count.failed)
    if (good) passed.add(step.name)
    else total.broken.push(step.name)
    const seconds = `${((performance.now() - began) / 1000).toFixed(0)} s`
    print(
      `${good ? '✓' : '✗'} ${step.name.padEnd(32)}${seconds.padStart(6)}${step.count ? `${String(count.passed).padStart(6)} passed` : ''}`,
    )
    if (!good) print(`${output.trimEnd()}\n${empty ? 'No test was run.\n' : ''}`)
    running.delete(step)
  }

  while (running.size > 0 || waiting.length > 0) {
    while (total.broken.length === 0 && running.size < lanes) {
      const next = waiting.find(ready)
      if (!next) break
      waiting.splice(waiting.indexOf(next), 1)
      running.set(next, finish(next))
    }
    if (running.size === 0) break
    await Promise.race(running.values())
  }
  if (total.broken.length === 0 && waiting.length > 0)
    throw new Error(`These steps wait for steps that are not there: ${waiting.map(({ name }) => name).join(', ')}`)
  return total
}

/** Runs the program of a step. Returns its exit status, 1 when a signal ended it or it could not be started, and what it printed. */
function ended({ command, args, env }: Step): Promise<{ status: number; output: string }> {
  return new Promise((done) => {
    const shell = process.platform === 'win32'
    const child = spawn(command, args, { cwd: ROOT, env: toolEnv(env), stdio: ['ignore', 'pipe', 'pipe'], shell })
    let output = ''
    const keep = (text: string): void => {
      output += text
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => {
      done({ status: 1, output: `${command} could not be started: ${error.message}` })
    })
    child.on('close', (status, signal) => {
      done({ status: status ?? 1, output: signal ? `${output}\n${command} was ended by ${signal}` : output })
    })
  })
}
