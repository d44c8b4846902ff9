type Value = number | string | Buffer | Value[]

/**
 * A chunk of Pagefind's index without the places of its words. Pagefind keeps where on the page each word stands, to cut
 * excerpts; ours stand in a list of terms, so the places mean nothing and are a third of the bytes. Each word keeps its
 * weight and one place, the first. The chunk is CBOR: [[[word, [[page, [-weight, place, …], meta], …], variants], …], …].
 * Throws on a chunk of another shape.
 */
export function slimChunk(chunk: Buffer): Buffer {
  const { value, end } = read(chunk, 0)
  if (end !== chunk.length || !Array.isArray(value) || !Array.isArray(value[0]))
    throw new Error('Pagefind: a chunk of the index has an unknown shape')
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

function read(data: Buffer, at: number): { value: Value; end: number } {
  const head = data[at] ?? 0
  const kind = head >> 5
  const info = head & 31
  let next = at + 1
  let size = info
  if (info === 24) size = data.readUInt8(next)
  else if (info === 25) size = data.readUInt16BE(next)
  else if (info === 26) size = data.readUInt32BE(next)
  else if (info > 26) throw new Error('Pagefind: a chunk of the index has an unknown number')
  if (info >= 24) next += 2 ** (info - 24)
  if (kind === 0) return { value: size, end: next }
  if (kind === 1) return { value: -1 - size, end: next }
  if (kind === 2) return { value: data.subarray(next, next + size), end: next + size }
  if (kind === 3) return { value: data.toString('utf8', next, next + size), end: next + size }
  if (kind !== 4) throw new Error('Pagefind: a chunk of the index has an unknown kind of value')
  const list: Value[] = []
  for (let count = 0; count < size; count++) {
    const item = read(data, next)
    list.push(item.value)
    next = item.end
  }
  return { value: list, end: next }
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
