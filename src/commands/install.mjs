import { existsSync, readFileSync } from 'node:fs'
import { giveUp, inProject, run } from './project.mjs'

/**
 * Installs from the lock file when what is installed is not what the lock file says. npm writes down what it installed
 * (node_modules/.package-lock.json) only when it has finished, so an install that was cut off counts as none.
 */
export async function ensureInstalled() {
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

function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages
    const found = JSON.parse(readFileSync(inProject('node_modules/.package-lock.json'), 'utf8')).packages
    const same = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
      if (path === '') return true
      const one = found[path]
      // Builds for other systems are optional and stay out.
      return one ? one.version === version && one.integrity === integrity : optional === true
    })
    return same && existsSync(inProject('node_modules/.bin/astro')) && existsSync(inProject('node_modules/.bin/node'))
  } catch {
    return false
  }
}
