import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { headerRules } from '../../src/commands/header-rules.ts'
import { joinPolicies, metaPolicy } from '../../src/delivery/headers.ts'

const dist = resolve(import.meta.dirname, '../../dist')
/** The package folder is installed, not served. */
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  (name) => statSync(join(dist, name)).isFile() && !name.startsWith('package'),
)
const pages = files.filter((name) => name.endsWith('.html'))
const text = (name: string): string => readFileSync(join(dist, name), 'utf8')

describe('response headers', () => {
  const headers = text('_headers')
  const rules = headerRules(headers)
  const address = (page: string): string => `/${page}`.replace(/\/index\.html$/, '/')

  test('have for each page a policy with its sources and few others, and forbid frames', () => {
    for (const page of pages) {
      const sent = rules(address(page))['Content-Security-Policy'] ?? 'missing'
      const own = metaPolicy(text(page)) ?? 'none'
      expect(joinPolicies([sent, own]), page).toBe(joinPolicies([sent]))
      expect(sent, page).toContain("; frame-ancestors 'none'")
      expect(sent, page).toContain("default-src 'none'")
      expect(sent, page).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
    }
  })

  test('have no policy for a file that is no page', () => {
    for (const name of files.filter((file) => extname(file) !== '.html' && !/^_\w+/.test(file)))
      expect([name, rules(`/${name}`)['Content-Security-Policy']]).toEqual([name, undefined])
  })

  test('have each header once for an address, and no line of 2,000 characters or more', () => {
    for (const page of pages) {
      const matching = [...headers.matchAll(/^(\/\S*)\n((?: {2}.*\n)+)/gm)].filter(
        ([rule]) => Object.keys(headerRules(rule)(address(page))).length > 0,
      )
      const names = matching.flatMap(([, , lines = '']) => lines.match(/[\w-]+(?=: )/g) ?? []).filter((name) => /^[A-Z]/.test(name))
      expect(new Set(names).size, page).toBe(names.length)
    }
    expect(Math.max(...headers.split('\n').map((line) => line.length))).toBeLessThan(2000)
  })

  test('cache only files with a hash in their names', () => {
    const rules = [...headers.matchAll(/^(\/.*)\*\n {2}Cache-Control: public, max-age=31536000, immutable$/gm)].map(
      ([, path]) => path ?? '',
    )
    const indexes = ['ko', 'en'].flatMap((lang) => ['index', 'fragment', 'filter'].map((folder) => `/pagefind/${lang}/${folder}/`))
    expect(rules).toEqual(['/_astro/', '/apigw-codes-', ...indexes])
    for (const folder of rules) {
      const names = files.filter((name) => `/${name}`.startsWith(folder) && !/\.(?:gz|br)$/.test(name))
      expect(names.length).toBeGreaterThan(0)
      expect(names.filter((name) => !/(?:\.[\w-]{8}\.\w+|_[0-9a-f]{7,}\.\w+|-[0-9a-f]{10}\.js)$/.test(name))).toEqual([])
    }
  })
})

describe('joined policies', () => {
  test('have each source of each directive once, sorted', () => {
    const joined = joinPolicies(["default-src 'none'; script-src 'b' 'a';", "default-src 'none'; script-src 'c' 'a'; img-src x"])
    expect(joined).toBe("default-src 'none'; script-src 'a' 'b' 'c'; img-src x")
  })

  test('are read from the meta element of a page', () => {
    expect(metaPolicy('<meta http-equiv="content-security-policy" content="default-src &#39;none&#39;">')).toBe("default-src 'none'")
    expect(metaPolicy('<title>none</title>')).toBeNull()
  })
})

describe('compressed files', () => {
  const kinds = ['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.md', '.csv']
  const texts = files.filter((name) => kinds.includes(extname(name)))

  test.each([
    ['.br', brotliDecompressSync],
    ['.gz', gunzipSync],
  ] as const)('%s unpack to the bytes of the file', (end, unpack) => {
    for (const name of texts) {
      if (!existsSync(join(dist, name + end))) expect(statSync(join(dist, name)).size, name).toBeLessThan(200)
      else expect(unpack(readFileSync(join(dist, name + end))).equals(readFileSync(join(dist, name))), name).toBe(true)
    }
  })

  test('exist for every page, and for existing files only', () => {
    expect(pages.filter((name) => !existsSync(join(dist, `${name}.br`)))).toEqual([])
    expect(files.filter((name) => /\.(?:gz|br)$/.test(name) && !existsSync(join(dist, name.slice(0, -3))))).toEqual([])
  })
})
