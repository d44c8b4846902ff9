import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What is to be installed, and how to go without. */
interface Wanted {
  packages: readonly string[]
  /** Why the packages are needed: `a browser for the browser tests`. */
  what: string
  /** How to avoid it: `name a Chromium in CHROMIUM_PATH`. */
  otherwise: string
}

/**
 * Installs packages of Debian where this process may: as root, with apt-get. One line announces it first; what apt-get says is shown only when
 * it fails. Services among the packages are not started. Returns whether it tried; whether they are there is for the caller to see.
 */
export function installFromDebian({ packages, what, otherwise }: Wanted): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`Installing ${packages.join(' and ')} from the system's package sources with apt-get: ${what}. To avoid it, ${otherwise}.`)
  // In the first run level, the one for repairs, Debian starts no service that it installs.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
    if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
  return true
}
