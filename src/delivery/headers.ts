/** A header with its value. */
export type Header = readonly [name: string, value: string]

/** Folders, below the base path, whose files have the hash of their contents in their names. */
export const HASHED_FOLDERS = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'] as const

/** A hashed file never changes. */
export const FOR_EVER: Header = ['Cache-Control', 'public, max-age=31536000, immutable']

/** Everything else is asked for again each time; the answer is 304 while it has not changed. */
export const REVALIDATED: Header = ['Cache-Control', 'no-cache']

/** Headers of every answer, whatever it is. `policy` is the policy that all pages together need. */
export function securityHeaders(policy: string): Header[] {
  return [
    ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['X-Robots-Tag', 'noindex'],
  ]
}

/** Content Security Policy of a page's `<meta>`, or `null`. */
export function metaPolicy(html: string): string | null {
  const found = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)
  return found?.[1]?.replaceAll('&#39;', "'").replaceAll('&amp;', '&') ?? null
}

/**
 * One policy for all pages: each directive with every source that a page names. A page's own policy still holds beside it, so
 * what the header adds for other pages is not open to it.
 */
export function joinPolicies(policies: Iterable<string>): string {
  const directives = new Map<string, Set<string>>()
  for (const policy of policies) {
    for (const directive of policy.split(';')) {
      const [name, ...sources] = directive.trim().split(/\s+/)
      if (!name) continue
      const known = directives.get(name) ?? new Set()
      for (const source of sources) known.add(source)
      directives.set(name, known)
    }
  }
  return [...directives].map(([name, sources]) => [name, ...[...sources].sort()].join(' ')).join('; ')
}

/** `_headers`, as Netlify, Cloudflare Pages and the like read it. No header stands in two rules: some hosts would join the two. */
export function headersFile(policy: string, base: string): string {
  const rule = (path: string, headers: readonly Header[]): string =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const rules = [rule(`${base}*`, securityHeaders(policy)), ...HASHED_FOLDERS.map((folder) => rule(`${base}${folder}*`, [FOR_EVER]))]
  return `# Made by the build. Without a Cache-Control these hosts let every file be asked for again, which is right.\n${rules.join('\n')}\n`
}
