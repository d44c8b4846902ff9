import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A content coding (RFC 9110, section 8.4.1). */
export interface Coding {
  /** As `Content-Encoding` names it. */
  name: 'br' | 'gzip'
  /** Extension that the build adds to a file compressed in this way. */
  suffix: '.br' | '.gz'
  compress: (body: Buffer) => Promise<Buffer>
}

const brotli = (body: Buffer): Promise<Buffer> => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
const CODINGS: readonly Coding[] = [
  { name: 'br', suffix: '.br', compress: brotli },
  { name: 'gzip', suffix: '.gz', compress: (body) => promisify(gzip)(body) },
]

/** A file in a coding: the file that the build compressed, else `body` compressed now. The map `coded` caches the bytes by the coding's name. */
export async function compressed(
  { path, body, coded }: { path: string; body: Buffer; coded: Map<string, Buffer> },
  { name, suffix, compress }: Coding,
): Promise<Buffer> {
  const cached = coded.get(name)
  if (cached) return cached
  const bytes = await readFile(path + suffix).catch(() => compress(body))
  coded.set(name, bytes)
  return bytes
}

/** The smallest coding that a value of `Accept-Encoding` allows, or `null` when it allows none. */
export const pickCoding = (accepted: string): Coding | null =>
  CODINGS.find(({ name }) => new RegExp(`(?:^|[\\s,])${name}(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted)) ?? null
