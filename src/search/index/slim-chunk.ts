import { decode, type Value } from './cbor.ts'

/**
 * A chunk of Pagefind's index without the places of its words. Pagefind keeps where on the page each word stands, to cut
 * excerpts; ours stand in a list of terms, so the places mean nothing and are a third of the bytes. Each word keeps its
 * weight and one place, the first. The chunk is CBOR: [[[word, [[page, [-weight, place, …], meta], …], variants], …], …].
 * Throws on a chunk of another shape.
 */
export function slimChunk(chunk: Buffer): Buffer {
  const value = decode(chunk)
  if (!Array.isArray(value) || !Array.isArray(value[0])) throw new Error('Pagefind: a chunk of the index has an unknown shape')
  for (const word of value[0]) {
    const pages = Array.isArray(word) ? word[1] : undefined
    if (!Array.isArray(pages)) throw new Error('Pagefind: a word of the index has an unknown shape')
    for (const page of pages) {
      const places = Array.isArray(page) ? page[1] : undefined
      if (!Array.isArray(page) || !Array.isArray(places)) throw new Error('Pagefind: a page of the index has an unknown shape')
      const [weight] = places
      if (weight === undefined) continue
      page[1] = typeof weight === 'number' && weight < 0 ? [weight, 1] : [1]
    }
  }
  const out: number[] = []
  write(value, out)
  return Buffer.from(out)
}

function write(value: Value, out: number[]): void {
  if (typeof value === 'number') head(value >= 0 ? 0 : 1, value >= 0 ? value : -1 - value, out)
  else if (Array.isArray(value)) {
    head(4, value.length, out)
    for (const item of value) write(item, out)
  } else {
    const bytes = typeof value === 'string' ? Buffer.from(value) : value
    head(typeof value === 'string' ? 3 : 2, bytes.length, out)
    for (const byte of bytes) out.push(byte)
  }
}

function head(kind: number, size: number, out: number[]): void {
  if (size < 24) out.push((kind << 5) | size)
  else if (size < 0x100) out.push((kind << 5) | 24, size)
  else if (size < 0x10000) out.push((kind << 5) | 25, size >> 8, size & 255)
  else out.push((kind << 5) | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255)
}
