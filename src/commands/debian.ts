import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Packages to install, with the words of the announcement. */
interface Installation {
  packages: readonly string[]
  /** Why the packages are needed: `a browser for the browser tests`. */
  what: string
  /** How to avoid the installation: `name a Chromium in CHROMIUM_PATH`. */
  otherwise: string
}

/**
 * Installs Debian packages when this process is root and apt-get exists. Prints one line first; the output of apt-get is shown only when it fails.
 * Services among the packages are not started. Returns whether apt-get ran; the caller checks the result.
 */
export function installFromDebian({ packages, what, otherwise }: Installation): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`Installing ${packages.join(' and ')} from the system's package sources with apt-get: ${what}. To avoid it, ${otherwise}.`)
  // In run level 1 (single user), Debian's package scripts start no service.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
    if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
  return true
}
