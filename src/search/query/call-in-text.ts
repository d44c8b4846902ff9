/** An API call with its codes: its id on the page of all calls, its method and path, and the numbers of its codes in the table. */
export type PackedCall = [id: string, call: string, codes: number[]]

/** A call that a text asks for: the method where it has one, and the path in segments. */
export interface AskedCall {
  method: string | null
  segments: string[]
}

/** A method and a path or an address, and nothing else: `DELETE /stages`, `GET https://…/services/{id}/stages?page=1`, `/usage-plans`. */
const CALL = /^["'`]?(?:curl\s+-X\s+)?(?:(GET|POST|PUT|DELETE|PATCH)\s+)?["']?((?:https?:\/\/[^/\s]+)?\/[^\s"'`]+)["'`]?$/i

/** The call in a text that holds nothing else, or `null`. */
export function callIn(text: string): AskedCall | null {
  const [, method, path = ''] = CALL.exec(text.trim()) ?? []
  const segments = path
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '')
    .replace(/^\/v\d[\d.]*(?=\/)/, '')
    .replace(/^\/appkeys\/[^/]+/, '')
    .split('/')
    .filter(Boolean)
  return segments.length === 0 ? null : { method: method?.toUpperCase() ?? null, segments }
}

/**
 * The calls that are meant, in their order: those whose named segments end with the named ones that were asked for. Where some of them have
 * an id in the same places, only these. A call that ends behind the asked one is another one: `/stages` asks for no deployments.
 */
export function callsFor({ method, segments }: AskedCall, calls: readonly PackedCall[]): PackedCall[] {
  const all = calls.map((packed) => {
    const [verb = '', path = ''] = packed[1].split(' ')
    return { packed, verb, parts: path.replace(/\?.*$/, '').split('/').filter(Boolean) }
  })
  const words = new Set(all.flatMap(({ parts }) => parts.filter(isName)))
  const shape = (parts: readonly string[]): string =>
    parts.map((part) => (words.has(part.toLowerCase()) ? part.toLowerCase() : '*')).join('/')
  const asked = segments.map((part) => part.toLowerCase()).filter((part) => words.has(part))
  if (asked.length === 0) return []
  const found = all.filter(({ verb, parts }) => {
    const names = parts.filter(isName)
    return (method === null || verb === method) && names.slice(-asked.length).join('/') === asked.join('/')
  })
  const same = found.filter(({ parts }) => shape(parts) === shape(segments))
  return (same.length > 0 ? same : found).map(({ packed }) => packed)
}

const isName = (part: string): boolean => !part.startsWith('{')
