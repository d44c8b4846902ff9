// Runs before the packages are installed, so it is plain JavaScript for any Node from 20 on.
import { existsSync, readFileSync } from 'node:fs'
import { giveUp, inProject, run } from './project.mjs'

/**
 * Installs the packages when they differ from the lock file, then runs a TypeScript command with the project's own Node. The exit status of the
 * command becomes that of this process.
 * @param {string} command file in this folder
 */
export async function runInstalled(command) {
  await ensureInstalled()
  process.exitCode = await run('node', [inProject('src/commands', command), ...process.argv.slice(2)])
}

/**
 * Installs from the lock file when the installed packages differ from it. npm writes node_modules/.package-lock.json when it has finished, so
 * an interrupted install is repeated.
 */
async function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing from package-lock.json …')
  // Under `npm start` this is the path of the npm that runs; without it, the npm on the PATH is used.
  const npm = process.env.npm_execpath
  // Only errors are shown, because some packages warn that they need the Node that this command installs.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']
  // npm runs under the Node of this script, because the install replaces the Node in node_modules.
  const status = npm && /\.c?js$/.test(npm) ? await run(process.execPath, [npm, ...args], process.env) : await run('npm', args, process.env)
  if (status !== 0 || !isInstalled()) giveUp('The packages could not be installed: see what npm says above, then run the command again.')
}

/** Whether each package of the lock file is installed in its version, with the programs `astro` and `node`. */
function isInstalled() {
  try {
    const locked = lockedPackages('package-lock.json')
    const present = lockedPackages('node_modules/.package-lock.json')
    const same = Object.entries(locked).every(([path, { version, integrity, optional }]) => {
      if (path === '') return true
      const installed = present[path]
      // Packages for other systems are optional and are not installed.
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
