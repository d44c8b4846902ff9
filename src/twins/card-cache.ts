import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Type of the last chunk of every PNG. A file that a full disk cut short lacks it. */
const END = 'IEND'

/**
 * PNG cached for `key` in `node_modules/.cache/`; when there is none, `make` makes it and it is cached. Bytes are made again when the cache
 * cannot be read or written, or holds half a file. Rejects only when `make` does.
 */
export async function cached(key: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const folder = resolve(process.cwd(), 'node_modules/.cache/apigw-cards')
  const file = resolve(folder, `${createHash('sha256').update(key).digest('hex')}.png`)
  try {
    const bytes = readFileSync(file)
    if (bytes.subarray(-8, -4).toString('latin1') === END) return new Uint8Array(bytes)
  } catch {
    // Not drawn yet.
  }
  const bytes = await make()
  try {
    mkdirSync(folder, { recursive: true })
    // The file is renamed into place, so that a build beside this one reads a whole file or none.
    const part = `${file}.${String(process.pid)}`
    writeFileSync(part, bytes)
    renameSync(part, file)
  } catch {
    // The folder cannot be written: the next build draws the card again.
  }
  return bytes
}
