import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
const CODINGS = [
  { name: 'br', suffix: '.br', squeeze: brotli },
  { name: 'gzip', suffix: '.gz', squeeze: promisify(gzip) },
]

/** The compressed form that the build has made, else one made now and kept. */
export async function squeezed(file, { name, suffix, squeeze }) {
  const known = file.coded.get(name)
  if (known) return known
  const body = await readFile(file.path + suffix).catch(() => squeeze(file.body))
  file.coded.set(name, body)
  return body
}

/** The best coding that a reader takes, or `null`. */
export const pickCoding = (accepted) =>
  CODINGS.find(({ name }) => new RegExp(`(?:^|[\\s,])${name}(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted)) ?? null
