import { expect, test } from 'vitest'
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

test('static hosts cache only files with a hash in their names, below the base path', () => {
  const rules = headersFile(`default-src 'none'`, '/docs/')
    .split('\n')
    .filter((line) => line.startsWith('/'))
  expect(rules[0]).toBe('/docs/*')
  expect(rules.slice(1)).toContain('/docs/_astro/*')
  const kept = headersFile('x', '/docs/').match(/^\/\S+\n {2}Cache-Control: .*immutable$/gm) ?? []
  expect(kept).toHaveLength(rules.length - 1)
})

test('nginx caches those files too, and revalidates all other files', () => {
  const conf = nginxConf(`default-src 'none'`, '/docs.v1/')
  const blocks = new Map([...conf.matchAll(/^location (.*) \{\n([\s\S]*?)^\}/gm)].map(([, path = '', body = '']) => [path, body]))
  const hashed = [...blocks].find(([path]) => path.includes('_astro/'))
  expect(hashed?.[0]).toContain('^/docs\\.v1/(?:')
  expect(hashed?.[1]).toMatch(/Cache-Control "public, max-age=31536000, immutable";/)
  expect(blocks.get('/docs.v1/')).toContain('Cache-Control "no-cache" always;')
})
