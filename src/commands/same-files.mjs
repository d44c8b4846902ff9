import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Hash of every file of a folder, by its name.
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile())
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
  return new Map(files.map((file) => [file, hash(file)]))
}

/**
 * Names of the files that two folders do not have alike, in order: other bytes, or only in one of them.
 * @param {Map<string, string>} first
 * @param {Map<string, string>} second
 * @returns {string[]}
 */
export const differing = (first, second) =>
  [...new Set([...first.keys(), ...second.keys()])].filter((name) => first.get(name) !== second.get(name)).sort()
