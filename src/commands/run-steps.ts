import { spawn } from 'node:child_process'
import { ROOT, toolEnv } from './project.mjs'

/** How many tests passed and failed. */
export interface Count {
  passed: number
  failed: number
}

/** A step of npm test: a program that passes with exit status 0. */
export interface Step {
  name: string
  command: string
  args: readonly string[]
  /** Environment variables to add to those of this process. */
  env?: Readonly<Record<string, string>>
  /** Names of the steps that must pass before this step begins. */
  after?: readonly string[]
  /** Name of a resource that only one step at a time may use. */
  uses?: string
  /** Counts the tests of the step after its end. */
  count?: () => Count
}

/**
 * Runs steps side by side, at most `lanes` at once, in the order of the list. A step begins when the steps in its `after` have passed. After a
 * failure no further step begins. `print` gets a line for each ended step, and the whole output of a failed step. Returns the sum of the counts
 * and the names of the failed steps; a step that fails without a failed test adds one failure. Throws when an `after` names no step.
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
    const { status, output } = await runProgram(step)
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
    throw new Error(`The "after" of these steps names a step that does not exist: ${waiting.map(({ name }) => name).join(', ')}`)
  return total
}

/** Runs the program of a step. Returns its output and its exit status, which is 1 when it could not be started or a signal ended it. */
function runProgram({ command, args, env }: Step): Promise<{ status: number; output: string }> {
  return new Promise((done) => {
    const shell = process.platform === 'win32'
    const child = spawn(command, args, { cwd: ROOT, env: toolEnv(env), stdio: ['ignore', 'pipe', 'pipe'], shell })
    let output = ''
    const append = (text: string): void => {
      output += text
    }
    child.stdout.setEncoding('utf8').on('data', append)
    child.stderr.setEncoding('utf8').on('data', append)
    child.on('error', (error) => {
      done({ status: 1, output: `${command} could not be started: ${error.message}` })
    })
    child.on('close', (status, signal) => {
      done({ status: status ?? 1, output: signal ? `${output}\n${command} was ended by ${signal}` : output })
    })
  })
}
