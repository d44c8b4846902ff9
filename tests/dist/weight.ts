import { brotliCompressSync, constants } from 'node:zlib'

/** What a page costs before anybody touches it. */
export interface Weight {
  /** The page and everything it asks for by itself, in bytes as a host sends them that compresses on the fly. */
  bytes: number
  /** The page, its scripts and styles: what may stand between the click and the first paint. */
  requests: number
}

/** Kinds of page with what they may weigh, by the beginning of their path; the first that fits counts. */
export const BUDGETS: readonly { name: string; path: RegExp; bytes: number }[] = [
  { name: 'home', path: /^index\.html$/, bytes: 16_000 },
  { name: '404', path: /^404\.html$/, bytes: 14_000 },
  { name: 'guide', path: /^guide\//, bytes: 20_000 },
  { name: 'list', path: /^(?:codes|domain)\//, bytes: 25_000 },
  { name: 'code', path: /^-?\d+\//, bytes: 20_000 },
]
/** Requests before the first paint. */
const MOST_REQUESTS = 3

/** Weighs a page; `read` gives the file that an address of the site names. */
export function weigh(html: string, read: (address: string) => Buffer): Weight {
  const tags = [...html.matchAll(/<(?:script|link|img|source|iframe)\b[^>]*>/g)].map(([tag]) => tag)
  const loaded = tags.flatMap((tag) => {
    const rel = /\brel="([^"]*)"/.exec(tag)?.[1] ?? ''
    const address = /\b(?:src|srcset|href)="([^" ]*)/.exec(tag)?.[1]
    if (address === undefined || (tag.startsWith('<link') && !/stylesheet|preload/.test(rel))) return []
    return [{ address, blocks: /^<(?:script|link)/.test(tag) }]
  })
  const parts = loaded.map(({ address }) => squeezed(read(address)))
  return {
    bytes: [squeezed(Buffer.from(html)), ...parts].reduce((sum, size) => sum + size, 0),
    requests: 1 + loaded.filter(({ blocks }) => blocks).length,
  }
}

/** Brotli 5: what servers do on the fly. Files compressed by the build are smaller. */
const squeezed = (body: Buffer): number => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

/** What is too heavy about a page, in words; an empty list when it keeps within its budget. */
export function overweight(path: string, { bytes, requests }: Weight): string[] {
  const budget = BUDGETS.find((one) => one.path.test(path))
  if (!budget) return [`${path}: no budget covers it; add one to tests/dist/weight.ts`]
  return [
    ...(bytes > budget.bytes
      ? [`${path}: moves ${String(bytes)} bytes, but a page of the kind ${budget.name} may move ${String(budget.bytes)}`]
      : []),
    ...(requests > MOST_REQUESTS
      ? [`${path}: needs ${String(requests)} requests before the first paint, not at most ${String(MOST_REQUESTS)}`]
      : []),
  ]
}
