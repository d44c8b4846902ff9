// Paths and processes for all commands. Runs before the packages are installed, so it is plain JavaScript for any Node from 20 on.
import { spawn } from 'node:child_process'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Path of a file of the project.
 * @param {string[]} parts
 */
export const inProject = (...parts) => join(ROOT, ...parts)

/**
 * Environment whose PATH begins with the project's own Node and tools.
 * @param {Record<string, string | undefined>} variables variables to add
 * @returns {Record<string, string | undefined>}
 */
export function toolEnv(variables = {}) {
  const bin = inProject('node_modules', '.bin')
  const path = [bin, ...(process.env.PATH ?? '').split(delimiter).filter((part) => part !== bin)].join(delimiter)
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: path, ...variables }
}

/**
 * Runs a program in the project's folder with its output on the screen. SIGINT and SIGTERM are passed on to it.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<number>} its exit status, or 1 when it could not be started or a signal ended it
 */
export function run(command, args, env = toolEnv()) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: 'inherit', shell: process.platform === 'win32' })
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => void child.kill(signal)
    process.on('SIGINT', pass).on('SIGTERM', pass)
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      done(1)
    })
    child.on('close', (status) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      done(status ?? 1)
    })
  })
}

/**
 * Prints one sentence and exits with status 1.
 * @param {string} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}
