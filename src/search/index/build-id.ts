import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Name of a build, made from the sources and the content: the same sources have the same, whatever the folder. */
export function buildId(root: string, content: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const folder of [join(root, 'src'), content]) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    for (const file of files) hash.update(`\n${relative(folder, file).replaceAll('\\', '/')}\n`).update(readFileSync(file))
  }
  return hash.digest('base64url').slice(0, 10)
}
