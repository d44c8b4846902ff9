// The project's own Node. Runs before the packages are installed, so it is plain JavaScript for any Node of `engines`.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { isFor, lockedPackages } from './installed.mjs'

/**
 * The package of the lock file that is the project's own Node on a system: its program and version, or `null` when there is none.
 * @param {string} root
 * @param {import('./installed.mjs').System} system
 * @returns {{ program: string, version: string } | null}
 */
export function ownNode(root, system) {
  // The packages of Node do not name the C library of Linux that they are made for.
  const found = Object.entries(lockedPackages(join(root, 'package-lock.json'))).find(
    ([, locked]) => locked.bin?.node !== undefined && isFor(locked, system) && system.libc !== 'musl',
  )
  return found ? { program: join(root, found[0], found[1].bin?.node ?? ''), version: found[1].version ?? '' } : null
}

/**
 * Version that the Node at a path says it has, or `null` when it does not start: a file that is broken, or made for another system.
 * @param {string} program
 */
export function versionOf(program) {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().replace(/^v/, '') : null
}

/**
 * Makes `node_modules/.bin/node` start the own Node. npm puts that folder in front of the PATH of every command, and a link to a Node for another
 * system, in a folder that was copied, would keep them all from starting; so it is a script that goes on to the next Node of the PATH. npm
 * before 11 leaves the link out. Without an own Node nothing may be there.
 * @param {string} root
 * @param {string | null} program
 */
export function placeNode(root, program) {
  const place = join(root, 'node_modules/.bin/node')
  // On Windows npm writes a script of its own.
  if (program !== null && process.platform === 'win32' && existsSync(`${place}.cmd`)) return
  const text = program === null ? null : script(relative(dirname(place), program))
  if (text !== null && text === readPlain(place)) return
  rmSync(place, { force: true })
  if (text !== null) writeFileSync(place, text, { mode: 0o755 })
}

/**
 * Text of a file that is no link, or `null`.
 * @param {string} file
 */
function readPlain(file) {
  const status = lstatSync(file, { throwIfNoEntry: false })
  return status?.isFile() ? readFileSync(file, 'utf8') : null
}

/** @param {string} path of the program, from the folder of the script */
const script = (path) => `#!/bin/sh
# The project's own Node or, where it does not start, the next one on the PATH.
own="\${0%/*}/${path}"
"$own" --version >/dev/null 2>&1 && exec "$own" "$@"
IFS=:
for folder in $PATH; do
  if [ -x "$folder/node" ] && ! [ "$folder/node" -ef "$0" ]; then exec "$folder/node" "$@"; fi
done
echo "node: $own does not start, and no other is on the PATH" >&2
exit 127
`
