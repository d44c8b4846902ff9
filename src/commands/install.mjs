// Runs before the packages are installed, so it is plain JavaScript for any Node of `engines`.
import { missingPackages, thisSystem } from './installed.mjs'
import { ownNode, placeNode, versionOf } from './own-node.mjs'
import { giveUp, inProject, ROOT, run } from './project.mjs'
import { npmVersion, unfitNpm, unfitOwnNode } from './runtime.mjs'

/**
 * Installs the packages when they differ from the lock file, are incomplete or are for another system, then runs a TypeScript command with the
 * project's own Node. The exit status of the command becomes that of this process.
 * @param {string} command file in this folder
 * @param {string[]} args
 */
export async function runInstalled(command, args) {
  const own = await ensureInstalled()
  placeNode(ROOT, own?.program ?? null)
  process.exitCode = await run('node', [inProject('src/commands', command), ...args])
}

/**
 * Installs from the lock file unless all of it is there and works. Returns the project's own Node. Exits with a sentence when that cannot be done.
 */
async function ensureInstalled() {
  const system = thisSystem()
  const own = findOwnNode(system)
  const sentence = own ? null : unfitOwnNode(process.version)
  if (sentence) giveUp(sentence)
  if (whatIsMissing(system, own).length === 0) return own
  // Under `npm start` this is the path of the npm that runs; another program of that name is not asked.
  const path = process.env.npm_execpath ?? ''
  const [npm, ...before] = /npm-cli\.c?js$/.test(path) ? [process.execPath, path] : ['npm']
  const unfit = unfitNpm(npmVersion(npm, before))
  if (unfit) giveUp(unfit)
  console.log('Installing from package-lock.json …')
  // Only errors are shown, because some packages warn that they need the Node that this command installs.
  const args = [...before, 'ci', '--no-audit', '--no-fund', '--loglevel', 'error']
  // npm runs under the Node of this script, because the install replaces the Node in node_modules.
  if ((await run(npm, args, process.env)) !== 0)
    giveUp('The packages could not be installed: see what npm says above, then run the command again.')
  const missing = whatIsMissing(system, own)
  if (missing.length > 0)
    giveUp(
      `npm left these packages out:\n${missing.map((name) => `  ${name}`).join('\n')}\nThe registry may not have them, or npm may be set to leave optional packages out.`,
    )
  return own
}

/**
 * @param {import('./installed.mjs').System} system
 * @param {{ program: string, version: string } | null} own
 */
function whatIsMissing(system, own) {
  const missing = missingPackages(ROOT, system)
  return missing.length === 0 && own && versionOf(own.program) !== own.version ? [`node ${own.version}`] : missing
}

/** @param {import('./installed.mjs').System} system */
function findOwnNode(system) {
  try {
    return ownNode(ROOT, system)
  } catch (error) {
    return giveUp(`package-lock.json cannot be read (${String(error)}). Restore it, for example with git checkout package-lock.json.`)
  }
}
