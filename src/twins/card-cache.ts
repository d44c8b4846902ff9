import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What every PNG begins with; a file cut short by a full disk does not end as one either. */
const END = 'IEND'

/**
 * Bytes made before from the same key, or else made now and kept in `node_modules/.cache/`. A cache that cannot be read or
 * written, or that holds half a file, is none: the bytes are made again.
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
    // Two builds may run side by side: a file is whole or not there.
    const part = `${file}.${String(process.pid)}`
    writeFileSync(part, bytes)
    renameSync(part, file)
  } catch {
    // A read-only folder only costs time.
  }
  return bytes
}
