import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, type BrotliOptions } from 'node:zlib'
import { isText } from './media-types.ts'

/** Files that are installed, not served to a page. */
const INSTALLED = /^package[\\/]/
/** Files that are compressed side by side: Node's thread pool has four threads. */
const LANES = 4

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Files that a reader waits for: pages, their scripts and pictures, and what the search has learned. The others are for machines. */
const AWAITED = /\.(?:html|css|js|svg|webmanifest)$|^answers[\\/]/
/** Scripts of the pages: they are few, and every page waits for one. */
const SCRIPTS = /^_astro[\\/]/
/** Of more files than these, speed counts more than the last bytes. */
const MANY = 5000

/**
 * How a text file is compressed. Brotli allocates its window for each file; one no larger than the file saves time. What a quality saves, and takes:
 *
 * | From → to | Page, smaller by | time | Twin, smaller by | time |
 * | --------- | ---------------- | ---- | ---------------- | ---- |
 * | 9 → 10    | a seventeenth    | × 3  | a twentieth      | × 10 |
 * | 10 → 11   | a fiftieth       | × 3  |                  |      |
 */
function brotliOptions({ length }: Buffer, quality = 10): BrotliOptions {
  const window = Math.min(22, Math.max(16, Math.ceil(Math.log2(length + 1))))
  return { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: window } }
}

/** Brotli's quality for a file by its name below the site. */
const brotliQuality = (name: string): number => (SCRIPTS.test(name) ? 11 : AWAITED.test(name) ? 10 : 9)

/**
 * Writes a `.gz` and a `.br` beside every text file of a built site, unless the compressed file is not smaller. Servers send these files as
 * they are. Returns the number of files written.
 */
export async function precompress(folder: string): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => isText(extname(name)) && !INSTALLED.test(name)).sort()
  const many = names.length > MANY
  let made = 0
  const lane = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const file = join(folder, name)
      const body = await readFile(file)
      const forms = [
        ['.br', await brotli(body, brotliOptions(body, many ? 8 : brotliQuality(name)))],
        ['.gz', await zip(body, { level: 9 })],
      ] as const
      for (const [end, bytes] of forms) {
        if (bytes.length >= body.length) continue
        await writeFile(file + end, bytes)
        made += 1
      }
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return made
}
