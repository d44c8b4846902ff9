// Before anything is installed: plain JavaScript for any Node from 20 on.
import { existsSync, readFileSync } from 'node:fs'
import { giveUp, inProject, run } from './project.mjs'

/**
 * Installs the packages when they are not what the lock file says, then runs a TypeScript command with the project's own Node. Ends this
 * process with its status.
 * @param {string} command file in this folder
 */
export async function runInstalled(command) {
  await ensureInstalled()
  process.exitCode = await run('node', [inProject('src/commands', command), ...process.argv.slice(2)])
}

/**
 * Installs from the lock file when what is installed is not what the lock file says. npm writes down what it installed
 * (node_modules/.package-lock.json) only when it has finished, so an install that was cut off counts as none.
 */
async function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing from package-lock.json …')
  // Under `npm start` this is the npm that was called; `node` on its own takes the one on the PATH.
  const npm = process.env.npm_execpath
  // Some packages warn that they want the Node that is about to be installed: only errors are shown.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']
  // npm runs under the Node that runs this script: the one in node_modules is about to be replaced.
  const status = npm && /\.c?js$/.test(npm) ? await run(process.execPath, [npm, ...args], process.env) : await run('npm', args, process.env)
  if (status !== 0 || !isInstalled()) giveUp('The packages could not be installed: see what npm says above, then run the command again.')
}

/** Whether each package of the lock file is installed in its version, and the two programs that everything else begins with are there. */
function isInstalled() {
  try {
    const wanted = lockedPackages('package-lock.json')
    const present = lockedPackages('node_modules/.package-lock.json')
    const same = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
      if (path === '') return true
      const installed = present[path]
      // Builds for other systems are optional and stay out.
      return installed ? installed.version === version && installed.integrity === integrity : optional === true
    })
    return same && existsSync(inProject('node_modules/.bin/astro')) && existsSync(inProject('node_modules/.bin/node'))
  } catch {
    return false
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
const lockedPackages = (file) => JSON.parse(readFileSync(inProject(file), 'utf8')).packages
