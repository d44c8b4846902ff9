import { createHash } from 'node:crypto'
import { readdir, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'

/** The times lie in the years from this day on; none is in the future. */
const FROM = Date.UTC(2010, 0, 1) / 1000
const SECONDS = 10 * 365 * 86_400

/**
 * Gives each file of a built site a time of change that its contents make. nginx and others tell a changed file by its time and size; two
 * builds within a second, or copied with one time for all files, would leave readers with the page before. Programs that send only what changed
 * compare the same two.
 */
export async function stampTimes(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name)
    const time =
      FROM +
      (createHash('sha256')
        .update(await readFile(file))
        .digest()
        .readUInt32BE() %
        SECONDS)
    await utimes(file, time, time)
  }
}
