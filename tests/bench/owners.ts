import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Bundled } from '../../src/delivery/bundle.ts'

/** Bytes that an owner (a folder of src, or a package) contributes to the scripts of the browser. */
export interface Share {
  bytes: number
  gzip: number
  Brotli: number
}

/** Bytes of the scripts by owner, in proportion to the owner's characters in each script: the largest first, the sum (`all`) last. */
export function byOwner(scripts: readonly Bundled[], read: (file: string) => Buffer): Record<string, Share> {
  const shares = new Map<string, Share>()
  for (const { file, owners } of scripts) {
    const body = read(file)
    const whole = Object.values(owners).reduce((sum, length) => sum + length, 0)
    const sizes = { bytes: body.length, gzip: gzipSync(body).length, Brotli: brotliCompressSync(body).length }
    for (const [owner, length] of [...Object.entries(owners), ['all', whole] as const]) {
      const share = shares.get(owner) ?? { bytes: 0, gzip: 0, Brotli: 0 }
      for (const name of ['bytes', 'gzip', 'Brotli'] as const) share[name] += sizes[name] * (length / whole)
      shares.set(owner, share)
    }
  }
  const rounded = ({ bytes, gzip, Brotli }: Share): Share => ({
    bytes: Math.round(bytes),
    gzip: Math.round(gzip),
    Brotli: Math.round(Brotli),
  })
  const sorted = [...shares].sort(([a, first], [b, second]) => Number(a === 'all') - Number(b === 'all') || second.bytes - first.bytes)
  return Object.fromEntries(sorted.map(([owner, share]) => [owner, rounded(share)]))
}
