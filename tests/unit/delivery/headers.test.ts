import { expect, test } from 'vitest'
import { headerRules } from '../../../src/commands/header-rules.ts'
import { headersFile, joinPolicies, metaPolicy } from '../../../src/delivery/headers.ts'
import { nginxConf } from '../../../src/delivery/nginx-conf.ts'

test('two policies are joined into one with the sources of both', () => {
  expect(joinPolicies([`default-src 'none'; script-src 'self' 'sha256-b'`, `script-src 'sha256-a' 'self'; img-src 'self'`])).toBe(
    `default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; img-src 'self'`,
  )
})

test('the policy of a page is read with its entities decoded', () => {
  expect(metaPolicy(`<meta http-equiv="content-security-policy" content="script-src &#39;self&#39; https://a.example?b&amp;c">`)).toBe(
    `script-src 'self' https://a.example?b&c`,
  )
  expect(metaPolicy('<title>none</title>')).toBeNull()
})

const PAGES = [
  { path: '', policy: "script-src 'sha256-home'" },
  { path: '400103005/', policy: "script-src 'sha256-code'" },
  { path: '400103006/', policy: "script-src 'sha256-code'" },
  { path: 'codes/', policy: "script-src 'sha256-list'" },
  { path: 'domain/api-key/', policy: "script-src 'sha256-list'" },
  { path: '404.html', policy: "script-src 'sha256-lost'" },
]

test('static hosts cache only files with a hash in their names, below the base path', () => {
  const headers = headerRules(headersFile(PAGES, '/docs/'))
  const hashed = [...headersFile(PAGES, '/docs/').matchAll(/^(\/\S+)\*\n {2}Cache-Control: .*immutable$/gm)].map(([, path]) => path)
  expect(hashed).toContain('/docs/_astro/')
  expect(headers('/docs/_astro/page.js')['Cache-Control']).toContain('immutable')
  for (const path of ['/docs/', '/docs/400103005/', '/docs/codes.json']) expect(headers(path)['Cache-Control']).toBeUndefined()
})

test('static hosts send pages with the policies of their depth, files with none, and all with the other headers', () => {
  const headers = headerRules(headersFile(PAGES, '/docs/'))
  const policy = (path: string): string | undefined => headers(path)['Content-Security-Policy']
  expect(policy('/docs/')).toBe("script-src 'sha256-home'; frame-ancestors 'none'")
  expect(policy('/docs/400103005/')).toBe("script-src 'sha256-code' 'sha256-list' 'sha256-lost'; frame-ancestors 'none'")
  expect(policy('/docs/domain/api-key/')).toBe("script-src 'sha256-list' 'sha256-lost'; frame-ancestors 'none'")
  expect(policy('/docs/404.html')).toContain('sha256-lost')
  for (const path of ['/docs/codes.json', '/docs/400103005.md', '/docs/_astro/page.js']) {
    expect(policy(path)).toBeUndefined()
    expect(headers(path)['X-Content-Type-Options']).toBe('nosniff')
  }
})

test('nginx: everything is inside its own locations, and no pattern is longer than nginx reads', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ path: `domain/stage/${String(index)}/`, policy: 'x' }))
  for (const base of ['/', '/docs.v1/']) {
    const conf = nginxConf([...PAGES, ...many, ...many.map(({ path }) => ({ path: `codes/${path}`, policy: 'y' }))], base)
    const outside = conf.split('\n').filter((line) => /^[^ #}]/.test(line))
    const named = ['location @apigw_error_codes_folder {', 'location @apigw_error_codes_missing {']
    expect(outside).toEqual(base === '/' ? ['location / {', ...named] : ['location ^~ /docs.v1/ {', 'location = /docs.v1 {', ...named])
    expect(Math.max(...conf.split(/\s+/).map((word) => word.length))).toBeLessThan(4096)
  }
})

test('nginx caches those files too, and revalidates all other files', () => {
  const conf = nginxConf(PAGES, '/docs.v1/')
  const blocks = [...conf.matchAll(/^ {2}location (.*) \{\n([\s\S]*?)^ {2}\}/gm)].map(([, path = '', body = '']) => ({ path, body }))
  const hashed = blocks.filter(({ path }) => path.includes('_astro/'))
  expect(hashed.map(({ path }) => path.startsWith('~ ^/docs\\.v1/(?:'))).toEqual([true])
  expect(hashed[0]?.body).toMatch(/Cache-Control "public, max-age=31536000, immutable";/)
  for (const { path, body } of blocks)
    if (path !== hashed[0]?.path && !body.includes('/none @')) expect(body).toContain('Cache-Control "no-cache" always;')
})
