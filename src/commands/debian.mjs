import { existsSync } from 'node:fs'
import { run } from './project.mjs'

/**
 * Installs packages of Debian where this process may: as root, with apt-get. Services among them are not started. Returns whether it tried;
 * whether they are there is for the caller to see.
 * @param {string[]} packages
 */
export async function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`Installing ${packages.join(' and ')} of the system …`)
  // In the first run level, the one for repairs, Debian starts no service that it installs.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  await run('apt-get', ['update', '-qq'], env)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env)
  return true
}
