/** A value of the kinds that Pagefind's files hold. */
export type Value = number | string | Uint8Array | Value[]

const text = new TextDecoder()

/**
 * Reads CBOR (RFC 8949) as Pagefind writes it: one value of whole numbers below 2³², strings, bytes and lists of known length.
 * Throws on any other kind, on what was cut short and on what stands behind the value.
 */
export function decode(data: Uint8Array): Value {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  let at = 0
  const size = (info: number): number => {
    if (info < 24) return info
    const bytes = 2 ** (info - 24)
    if (bytes > 4) throw new Error('CBOR: a number of an unknown size')
    at += bytes
    return bytes === 1 ? view.getUint8(at - 1) : bytes === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4)
  }
  const taken = (length: number): Uint8Array => {
    at += length
    if (at > data.length) throw new Error('CBOR: cut short')
    return data.subarray(at - length, at)
  }
  const next = (): Value => {
    const head = view.getUint8(at++)
    const value = size(head & 31)
    switch (head >> 5) {
      case 0:
        return value
      case 1:
        return -1 - value
      case 2:
        return taken(value)
      case 3:
        return text.decode(taken(value))
      case 4: {
        const list: Value[] = []
        while (list.length < value) list.push(next())
        return list
      }
      default:
        throw new Error('CBOR: an unknown kind of value')
    }
  }
  const whole = next()
  if (at !== data.length) throw new Error('CBOR: more than one value')
  return whole
}
