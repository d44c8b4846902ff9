import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A way to compress an answer. */
export interface Coding {
  /** As `Content-Encoding` names it. */
  name: 'br' | 'gzip'
  /** End of the name of a file that the build compressed. */
  suffix: '.br' | '.gz'
  compress: (body: Buffer) => Promise<Buffer>
}

const brotli = (body: Buffer): Promise<Buffer> => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
const CODINGS: readonly Coding[] = [
  { name: 'br', suffix: '.br', compress: brotli },
  { name: 'gzip', suffix: '.gz', compress: (body) => promisify(gzip)(body) },
]

/** A compressed form of a file: the one that the build has made, else one made now and kept in `coded`. */
export async function compressed(
  { path, body, coded }: { path: string; body: Buffer; coded: Map<string, Buffer> },
  { name, suffix, compress }: Coding,
): Promise<Buffer> {
  const known = coded.get(name)
  if (known) return known
  const bytes = await readFile(path + suffix).catch(() => compress(body))
  coded.set(name, bytes)
  return bytes
}

/** The best coding that an `Accept-Encoding` allows, or `null`. */
export const pickCoding = (accepted: string): Coding | null =>
  CODINGS.find(({ name }) => new RegExp(`(?:^|[\\s,])${name}(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted)) ?? null
