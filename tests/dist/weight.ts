/** Weight of a page when it is opened. */
export interface Weight {
  /** Bytes of the page and of the files that it loads, on the wire: compressed by the build. */
  bytes: number
  /** Requests before the first paint: the page, its scripts and styles. */
  requests: number
}

/** Kinds of page with their budget in bytes. The first kind whose pattern matches the path counts. */
export const BUDGETS: readonly { name: string; path: RegExp; bytes: number }[] = [
  { name: 'home', path: /^index\.html$/, bytes: 16_128 },
  { name: '404', path: /^404\.html$/, bytes: 14_000 },
  { name: 'guide', path: /^guide\//, bytes: 20_736 },
  { name: 'integrations', path: /^integrations\//, bytes: 24_000 },
  { name: 'list', path: /^(?:calls|codes|domain)\//, bytes: 32_768 },
  { name: 'code', path: /^-?\d+\//, bytes: 23_552 },
]
/** Budgets in bytes of the files that other pages and programs load, on the wire likewise. */
export const LIBRARY = { 'apigw-codes.js': 20_000, 'apigw-codes.json': 4_000 } as const
/** Largest number of requests before the first paint. */
const MOST_REQUESTS = 3

/** Weight of a page from its HTML; `own` is its bytes on the wire, and `bytesOf` gives those of the file at an address of the site. */
export function weigh(html: string, own: number, bytesOf: (address: string) => number): Weight {
  const tags = [...html.matchAll(/<(?:script|link|img|source|iframe)\b[^>]*>/g)].map(([tag]) => tag)
  const loaded = tags.flatMap((tag) => {
    const rel = /\brel="([^"]*)"/.exec(tag)?.[1] ?? ''
    const address = /\b(?:src|srcset|href)="([^" ]*)/.exec(tag)?.[1]
    if (address === undefined || (tag.startsWith('<link') && !/stylesheet|preload/.test(rel))) return []
    return [{ address, blocks: /^<(?:script|link)/.test(tag) }]
  })
  return {
    bytes: loaded.reduce((sum, { address }) => sum + bytesOf(address), own),
    requests: 1 + loaded.filter(({ blocks }) => blocks).length,
  }
}

/** Sentences about each limit that a page exceeds; an empty list within the budget. */
export function overweight(path: string, { bytes, requests }: Weight): string[] {
  const budget = BUDGETS.find((kind) => kind.path.test(path))
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
