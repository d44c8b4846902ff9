// Checks the Node and the npm that run the commands. Runs under any Node that knows modules (12.20 and later), so its syntax is old.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Field `engines` of package.json. */
const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** Versions of Node that can run the project where it brings none of its own: those that every package of the lock file accepts. */
const OWN_NODE = '^22.22.3 || ^24.16.0 || >=26.3.0'

/**
 * Whether a version is in a range of the form `^1.2.3 || >=2.0`. Throws on any other form.
 * @param {string} version
 * @param {string} range
 */
export function inRange(version, range) {
  const parts = numbers(version)
  return range.split(' || ').some((one) => {
    const match = /^(\^|>=)(\d+(?:\.\d+){0,2})$/.exec(one)
    if (!match) throw new Error(`"${one}" is no range of the form ^1.2.3 or >=1.2.3`)
    const least = numbers(match[2])
    const different = [0, 1, 2].find((index) => parts[index] !== least[index])
    return (different === undefined || parts[different] > least[different]) && (match[1] === '>=' || parts[0] === least[0])
  })
}

/** @param {string} version */
const numbers = (version) => [...version.replace(/^v/, '').split(/[.-]/).slice(0, 3).map(Number), 0, 0]

/** @param {string} range */
const inWords = (range) =>
  range
    .replace(/\^(\d+)\.([\d.]+)/g, '$1 (from $1.$2)')
    .replace(/>=([\d.]+)/g, '$1 or later')
    .replace(/ \|\| /g, ', ')

/**
 * Sentence on what is wrong with the Node that runs a command, or `null` when it will do.
 * @param {string} version
 */
export const unfitNode = (version) =>
  inRange(version, engines.node)
    ? null
    : `Node ${version} cannot install the packages of this project: it needs Node ${inWords(engines.node)}. Install one of them (https://nodejs.org), then run the command again.`

/** Prints a sentence and ends the process when the Node that runs it is too old. */
export function refuseUnfitNode() {
  const sentence = unfitNode(process.version)
  if (sentence === null) return
  console.error(`\n${sentence}`)
  process.exit(1)
}

/**
 * Sentence on what is wrong with an npm, or `null` when it will do.
 * @param {string | null} version `null` when there is no npm
 */
export const unfitNpm = (version) =>
  version !== null && inRange(version, engines.npm)
    ? null
    : `${version === null ? 'npm was not found' : `npm ${version} is too old`}: the packages of this project are installed by npm ${inWords(engines.npm)}, which comes with Node ${inWords(engines.node)}.`

/**
 * Sentence for a system for which the project brings no Node, or `null` when the Node that runs the command can take its place.
 * @param {string} version
 */
export const unfitOwnNode = (version) =>
  inRange(version, OWN_NODE)
    ? null
    : `The project brings no Node for this system (${process.platform} ${process.arch}), and Node ${version} cannot build it: run the command with Node ${inWords(OWN_NODE)}.`

/**
 * Version of an npm, or `null` when it does not start.
 * @param {string} command
 * @param {string[]} args
 */
export function npmVersion(command, args) {
  const { status, stdout } = spawnSync(command, [...args, '--version'], { encoding: 'utf8', shell: process.platform === 'win32' })
  return status === 0 ? stdout.trim() : null
}
