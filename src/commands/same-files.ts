import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 (hex) of every file below a folder, by its path in the folder. */
export function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile())
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
  return new Map(files.map((file) => [file, hash(file)]))
}

/** Sorted names of the files that have different hashes, or are in one of the two maps only. */
export const differing = (first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] =>
  [...new Set([...first.keys(), ...second.keys()])].filter((name) => first.get(name) !== second.get(name)).sort()
