// What the commands share. Plain JavaScript that Node 20 understands: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Path of a file of the project. */
export const inProject = (...parts) => join(ROOT, ...parts)

/** Environment in which the project's own Node and tools come first. */
export function toolEnv(more = {}) {
  const bin = inProject('node_modules', '.bin')
  const path = [bin, ...(process.env.PATH ?? '').split(delimiter).filter((part) => part !== bin)].join(delimiter)
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: path, ...more }
}

/** Runs a program in the project's folder, or in another one, with its output on the screen. Returns its exit status; one that a signal ended counts as 1. */
export function run(command, args, env = toolEnv(), cwd = ROOT) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit', shell: process.platform === 'win32' })
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      done(1)
    })
    child.on('close', (status, signal) => {
      if (signal) console.error(`${command} was ended by ${signal}`)
      done(status ?? 1)
    })
  })
}

/** Ends the command with one sentence and a status that says so. */
export function giveUp(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}
