import { push } from '../catalog/push.ts'
import { LANGS } from '../catalog/schema.ts'

/** A header with its value. */
export type Header = readonly [name: string, value: string]

/** Beginnings of paths, below the base path, of files that have the hash of their contents in their names. */
export const HASHED_PATHS = [
  '_astro/',
  'apigw-codes-',
  ...LANGS.flatMap((lang) => ['index/', 'fragment/', 'filter/'].map((folder) => `pagefind/${lang}/${folder}`)),
] as const

/** Cache header of hashed files, which never change (RFC 8246). */
export const IMMUTABLE: Header = ['Cache-Control', 'public, max-age=31536000, immutable']

/** Cache header of all other files: the browser revalidates them each time, and the answer is 304 while they have not changed. */
export const REVALIDATED: Header = ['Cache-Control', 'no-cache']

/** A page of the site: its path below the base path (empty for home, with a slash at its end, or `404.html`) and its policy. */
export interface Document {
  path: string
  policy: string
}

/** Content Security Policy of a page as a header: what its `<meta>` says, and that no other site may frame it, which only a header can say. */
export const policyHeader = (policy: string): Header => ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`]

/** Headers of every response. The policy is no part of them: only pages need it, and it is longer than many a small file. */
export const SECURITY: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['X-Robots-Tag', 'noindex'],
]

/** Content Security Policy in a page's `<meta>`, or `null` when the page has none. */
export function metaPolicy(html: string): string | null {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)
  return meta?.[1]?.replaceAll('&#39;', "'").replaceAll('&amp;', '&') ?? null
}

/**
 * One Content Security Policy for some pages: each directive with the sources of every page. The policy in a page's own `<meta>` holds as well
 * (browsers enforce both), so that a page cannot use the sources of other pages.
 */
export function joinPolicies(policies: Iterable<string>): string {
  const directives = new Map<string, Set<string>>()
  for (const policy of policies) {
    for (const directive of policy.split(';')) {
      const [name, ...sources] = directive.trim().split(/\s+/)
      if (!name) continue
      const joined = directives.get(name) ?? new Set()
      for (const source of sources) joined.add(source)
      directives.set(name, joined)
    }
  }
  return [...directives].map(([name, sources]) => [name, ...[...sources].sort()].join(' ')).join('; ')
}

/**
 * Text of `_headers`, as Netlify and Cloudflare Pages read it: pages of one depth share a rule, whose policy has the sources of each. Each header
 * is in one rule only for an address, because some hosts join the values of two.
 */
export function headersFile(documents: readonly Document[], base: string): string {
  const rule = (path: string, headers: readonly Header[]): string =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  // An address of a page that is not there is answered with 404.html, under the rule of its depth.
  const lost = documents.filter(({ path }) => path === '404.html')
  const depths = grouped(documents, ({ path }) => (path.endsWith('/') ? path.replace(/[^/]+/g, ':part') : path))
  const rules = [
    rule(`${base}*`, SECURITY),
    ...[...depths].map(([path, pages]) =>
      rule(`${base}${numbered(path)}`, [
        policyHeader(joinPolicies([...pages, ...(path.endsWith('/') ? lost : [])].map(({ policy }) => policy))),
      ]),
    ),
    ...HASHED_PATHS.map((path) => rule(`${base}${path}*`, [IMMUTABLE])),
  ]
  return `# Made by the build. Files without a Cache-Control here are revalidated each time, the default of these hosts.\n${rules.join('\n')}\n`
}

/** Pages by what `key` says of them. */
export function grouped(documents: readonly Document[], key: (document: Document) => string): Map<string, Document[]> {
  const groups = new Map<string, Document[]>()
  for (const document of documents) push(groups, key(document), document)
  return groups
}

/** A placeholder of a rule has a name of its own. */
function numbered(path: string): string {
  let count = 0
  return path.replace(/:part/g, (name) => `${name}${String(++count)}`)
}
