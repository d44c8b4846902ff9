/**
 * The codes of the table as one short text, in their order: those with the same six digits share them.
 * `400103:000,001;0;-1` — at ten thousand codes a few tens of KB, loaded when the search is.
 */
export function packCodes(codes: readonly string[]): string {
  const parts: string[] = []
  let head = ''
  for (const code of codes) {
    const own = code.length === 9 ? code.slice(0, 6) : ''
    if (own === '') parts.push(`;${code}`)
    else if (own === head) parts.push(`,${code.slice(6)}`)
    else parts.push(`;${own}:${code.slice(6)}`)
    head = own
  }
  return parts.join('').slice(1)
}

/** The codes of a packed text, in their order. Throws nothing. */
export function unpackCodes(packed: string): string[] {
  if (packed === '') return []
  return packed.split(';').flatMap((group) => {
    const [head = '', tails] = group.split(':')
    return tails === undefined ? [head] : tails.split(',').map((tail) => head + tail)
  })
}

/** Codes by the HTTP status that they have of their own, in the order given. */
export function statusesOf(codes: readonly { code: string; http: number | null }[]): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { code, http } of codes) if (http !== null) (found[String(http)] ??= []).push(code)
  return found
}
