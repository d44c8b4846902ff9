// What npm has installed. Runs before the packages are installed, so it is plain JavaScript for any Node of `engines`.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} Locked a package of a lock file
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string | string[]} [os]
 * @property {string | string[]} [cpu]
 * @property {string | string[]} [libc]
 * @property {Record<string, string>} [bin]
 */

/**
 * @typedef {object} System a system that packages are made for
 * @property {string} os
 * @property {string} cpu
 * @property {string | null} libc `glibc`, `musl` or, on a system other than Linux, `null`
 */

/** The system of this process. @returns {System} */
export function thisSystem() {
  const report = process.platform === 'linux' ? process.report.getReport() : null
  const libc = report && (report.header.glibcVersionRuntime ? 'glibc' : 'musl')
  return { os: process.platform, cpu: process.arch, libc }
}

/**
 * Whether a package is for a system, which it names itself.
 * @param {Locked} locked
 * @param {System} system
 */
export function isFor({ os, cpu, libc }, system) {
  /** @type {(listed: string | string[] | undefined, own: string | null) => boolean} */
  const fits = (listed, own) => listed === undefined || (own !== null && [listed].flat().includes(own))
  return fits(os, system.os) && fits(cpu, system.cpu) && fits(libc, system.libc)
}

/**
 * What keeps the packages of a project's folder from being used, as a line for each package that is missing, in another version, or for another
 * system; an empty list when all are there. npm leaves out an optional package when its Node is too old for it, and says nothing.
 * @param {string} root
 * @param {System} system
 * @returns {string[]}
 */
export function missingPackages(root, system) {
  const locked = lockedPackages(join(root, 'package-lock.json'))
  let present
  try {
    // npm writes this file when it has finished, so an interrupted install has none.
    present = lockedPackages(join(root, 'node_modules/.package-lock.json'))
  } catch {
    return ['all packages']
  }
  return Object.entries(locked).flatMap(([path, wanted]) => {
    if (path === '') return []
    const name = `${path.replace(/^.*node_modules\//, '')} ${wanted.version}`
    const installed = present[path]
    if (installed && (installed.version !== wanted.version || installed.integrity !== wanted.integrity))
      return [`${name}: another one is there`]
    if (installed) return existsSync(join(root, path, 'package.json')) ? [] : [name]
    // An optional package that names no system belongs to another optional one.
    const needed = !wanted.optional || ((wanted.os !== undefined || wanted.cpu !== undefined) && isFor(wanted, system))
    return needed ? [name] : []
  })
}

/**
 * Packages of a lock file by their path.
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
export const lockedPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
