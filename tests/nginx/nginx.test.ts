import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { stampTimes } from '../../src/delivery/file-times.ts'
import { metaPolicy } from '../../src/delivery/headers.ts'
import { BASE as base, SETTINGS } from '../below-base.ts'
import { ask, startNginx, startSignOn, type Answer, type Nginx } from './nginx.ts'

const root = resolve(import.meta.dirname, '../..')

const www = inject('www')
let nginx: Nginx

beforeAll(async () => {
  nginx = await startNginx('site.conf', www)
})
afterAll(async () => {
  await nginx.stop()
})

const at = (path: string, headers?: Record<string, string>): Promise<Answer> => ask(nginx.port, base + path, headers)
const file = (name: string): Buffer => readFileSync(join(www, 'docs/apigw', name))
const hashed = (): string => `_astro/${readdirSync(join(www, 'docs/apigw/_astro')).find((name) => name.endsWith('.js')) ?? ''}`

describe('nginx with the configuration of src/delivery/README.md, below a base path', () => {
  test('is the same block in that README and in these tests', () => {
    const block = readFileSync(join(import.meta.dirname, 'site.conf'), 'utf8')
    expect(readFileSync(join(root, 'src/delivery/README.md'), 'utf8')).toContain(`\`\`\`nginx\n${block}\`\`\``)
  })

  test.each([
    ['', 'index.html', 'text/html; charset=utf-8'],
    ['400103005/', '400103005/index.html', 'text/html; charset=utf-8'],
    ['-1/', '-1/index.html', 'text/html; charset=utf-8'],
    ['domain/stage/', 'domain/stage/index.html', 'text/html; charset=utf-8'],
    ['400103005.md', '400103005.md', 'text/markdown; charset=utf-8'],
    ['400103005.json', '400103005.json', 'application/json; charset=utf-8'],
    ['codes.csv', 'codes.csv', 'text/csv; charset=utf-8'],
    ['feed.xml', 'feed.xml', 'application/xml; charset=utf-8'],
    ['favicon.svg', 'favicon.svg', 'image/svg+xml'],
    ['robots.txt', 'robots.txt', 'text/plain; charset=utf-8'],
    ['apigw-codes.js', 'apigw-codes.js', 'text/javascript; charset=utf-8'],
    ['constants/apigw_code.go', 'constants/apigw_code.go', 'text/plain; charset=utf-8'],
    ['manifest.webmanifest', 'manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['share/worker.js', 'share/worker.js', 'text/javascript; charset=utf-8'],
    ['answers/start.json', 'answers/start.json', 'application/json; charset=utf-8'],
  ])('sends for %s the file %s', async (path, name, type) => {
    const { status, headers, body } = await at(path)
    expect([status, headers['content-type'], body.equals(file(name))]).toEqual([200, type, true])
  })

  test('sends the security headers with every status', async () => {
    for (const [path, status] of [
      ['400103005/', 200],
      [hashed(), 200],
      ['codes.json', 200],
      ['400103005', 301],
      ['none/', 404],
      ['_astro/none.js', 404],
      ['none', 404],
    ] as const) {
      const answer = await at(path)
      expect([path, answer.status]).toEqual([path, status])
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'x-robots-tag': 'noindex',
      })
      expect(answer.headers['permissions-policy']).toContain('geolocation=()')
    }
  })

  test('sends each page with its own policy, and no other file with one', async () => {
    const names = readdirSync(join(www, 'docs/apigw'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    for (const name of names) {
      const policy = `${metaPolicy(file(name).toString()) ?? 'none'}; frame-ancestors 'none'`
      for (const path of new Set([name, name.replace(/index\.html$/, '')]))
        expect([path, (await at(path)).headers['content-security-policy']]).toEqual([path, policy])
    }
    const lost = `${metaPolicy(file('404.html').toString()) ?? 'none'}; frame-ancestors 'none'`
    for (const path of ['none/', 'none', 'none.json', '_astro/none.js', '_headers'])
      expect([path, (await at(path)).headers['content-security-policy']]).toEqual([path, lost])
    for (const path of [hashed(), 'codes.json', '400103005.md', 'favicon.svg', 'answers/start.json', '400103005'])
      expect([path, (await at(path)).headers['content-security-policy']]).toEqual([path, undefined])
  })

  test('leaves the other sites of the server as they are', async () => {
    const beside = await startNginx('site-with-neighbour.conf', www)
    mkdirSync(join(www, 'other'), { recursive: true })
    writeFileSync(join(www, 'other/page.shtml'), 'page')
    writeFileSync(join(www, 'other/note.md'), 'note')
    writeFileSync(join(www, 'other/app.js'), 'app')
    try {
      for (const [path, type] of [
        ['/other/page.shtml', 'text/html'],
        ['/other/app.js', 'application/javascript'],
        ['/other/note.md', 'text/plain'],
      ] as const) {
        const { status, headers } = await ask(beside.port, path)
        expect([path, status, headers['content-type']]).toEqual([path, 200, type])
        expect(
          Object.keys(headers).filter((name) => /security|policy|robots|cache-control|nosniff|content-type-options/.test(name)),
        ).toEqual([])
      }
      const lost = await ask(beside.port, '/other/none')
      expect([lost.status, lost.body.toString()]).toEqual([404, expect.stringContaining('<center>nginx')])
      expect((await ask(beside.port, '/other')).headers.location).toBe(`http://errors.example.com:${String(beside.port)}/other/`)
      expect((await ask(beside.port, `${base}none/`)).body.equals(file('404.html'))).toBe(true)
    } finally {
      await beside.stop()
    }
  })

  test('tells a changed file from one of the same size and second', async () => {
    const name = join(www, 'docs/apigw/400103005.json')
    const before = (await at('400103005.json')).headers.etag
    const [text, { atime, mtime }] = [readFileSync(name, 'utf8'), statSync(name)]
    const changed = text.replace('400103005', '400103006')
    try {
      writeFileSync(name, changed)
      utimesSync(name, atime, mtime)
      expect((await at('400103005.json')).headers.etag).toBe(before)
      await stampTimes(join(www, 'docs/apigw'))
      expect((await at('400103005.json')).headers.etag).not.toBe(before)
    } finally {
      writeFileSync(name, text)
      await stampTimes(join(www, 'docs/apigw'))
    }
    expect((await at('400103005.json')).headers.etag).toBe(before)
  })

  test('sends hashed files as immutable, and has all other files revalidated', async () => {
    const library = readdirSync(join(www, 'docs/apigw')).find((name) => /^apigw-codes-\w+\.js$/.test(name)) ?? ''
    for (const path of [hashed(), library]) expect((await at(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    for (const path of [
      '',
      '400103005/',
      'codes.json',
      'answers/start.json',
      'apigw-codes.js',
      'share/worker.js',
      'none/',
      '_astro/none.js',
    ])
      expect((await at(path)).headers['cache-control'], path).toBe('no-cache')
    const { headers } = await at('400103005/')
    const again = await at('400103005/', { 'If-None-Match': String(headers.etag) })
    expect([again.status, again.headers['cache-control'], again.body.length]).toEqual([304, 'no-cache', 0])
  })

  test.each([
    ['br', 'gzip, deflate, br', '.br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', '.gz', gunzipSync],
  ])('sends the %s file of the build', async (coding, accepted, end, unpack) => {
    for (const name of ['400103005/index.html', 'codes.json', '400103005.md', hashed()]) {
      const { headers, body } = await at(name.replace(/index\.html$/, ''), { 'Accept-Encoding': accepted })
      expect([name, headers['content-encoding'], headers.vary]).toEqual([name, coding, 'Accept-Encoding'])
      expect(body.equals(file(name + end))).toBe(true)
      expect(unpack(body).equals(file(name))).toBe(true)
    }
  })

  test.each([
    ['codes.json', 'gzip', '.gz'],
    ['400103005.md', 'br', '.br'],
    ['codes.csv', 'identity', ''],
  ])('sends of %s in %s the part that is asked for, or the whole, and never mixes the two', async (name, coding, end) => {
    const { status, headers, body } = await at(name, { 'Accept-Encoding': coding, Range: 'bytes=10-109' })
    const whole = file(name + end)
    expect(headers['content-encoding'] ?? 'identity').toBe(coding)
    const part = status === 206
    expect([status, headers['content-range']]).toEqual(part ? [206, `bytes 10-109/${String(whole.length)}`] : [200, undefined])
    expect(body.equals(part ? whole.subarray(10, 110) : whole)).toBe(true)
  })

  // They are packed inside, and the browser must not unpack them.
  test('sends the files of the full-text index as they are, with no coding', async () => {
    const names = readdirSync(join(www, 'docs/apigw/pagefind'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.pf_'),
    )
    const kinds = new Map(names.map((name) => [extname(name), name]))
    expect(kinds.size).toBe(4)
    for (const name of kinds.values()) {
      const { status, headers, body } = await at(`pagefind/${name}`, { 'Accept-Encoding': 'gzip, br' })
      expect([name, status, headers['content-encoding'], body.equals(file(`pagefind/${name}`))]).toEqual([name, 200, undefined, true])
    }
  })

  test('has no address beside the base path in any file', () => {
    const site = `${SETTINGS.SITE_URL}${base}`
    const beside = readdirSync(join(www, 'docs/apigw'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:html|json|md|csv|txt|xml|webmanifest|svg)$|^_/.test(name) && statSync(join(www, 'docs/apigw', name)).isFile())
      .flatMap((name) => {
        const text = file(name).toString()
        const own = name.endsWith('.html')
          ? [...text.matchAll(/ (?:href|src|action|data-url|data-base)="(\/[^"]*)"/g)].map(([, to = '']) => to)
          : []
        const whole = [...text.matchAll(/https:\/\/errors\.example\.com[^\s"'<>)\]]*/g)].map(([to]) => to)
        return [...own.filter((to) => !to.startsWith(base)), ...whole.filter((to) => !to.startsWith(site))].map((to) => `${name}: ${to}`)
      })
    expect(beside).toEqual([])
  })

  test.each([
    'none/',
    '999999999/',
    'domain/',
    '_astro/',
    'og/',
    '400103005%EC%97%90%EC%84%9C',
    '400103005.',
    '400103005../',
    '400103005./',
    '_headers',
    '_nginx.conf',
    '400103005%0d%0aSet-Cookie:x',
  ])('sends for %s the 404 page with status 404', async (path) => {
    const { status, body } = await at(path)
    expect([status, body.equals(file('404.html'))]).toEqual([404, true])
  })

  test('does not leave the folder of the site', async () => {
    expect((await at('..%2f..%2fetc%2fpasswd')).status).toBe(404)
  })

  test('redirects to the address with its closing slash, and keeps the query', async () => {
    expect((await at('400103005?lang=en')).headers.location).toBe(`${base}400103005/?lang=en`)
    expect((await ask(nginx.port, base.slice(0, -1))).headers.location).toBe(base)
  })

  test.each([
    ['//evil.example/', 404],
    [`/${base}400103005`, 301],
    [`${base}/evil.example`, 404],
    [`${base}/400103005`, 301],
    [`${base}%2f%2fevil.example/`, 404],
    [`${base}https:/evil.example`, 404],
    [`${base}400103005%2f%2e%2e%2fdomain`, 301],
    [`${base}400103005?next=//evil.example/`, 301],
    [`${base}400103005%0d%0aLocation:%20//evil.example/`, 404],
  ])('redirects for %s to no other host', async (path, status) => {
    const answer = await ask(nginx.port, path)
    expect(answer.status).toBe(status)
    if (status === 301) expect(answer.headers.location).toMatch(new RegExp(`^${base}(?:400103005|domain)/(?:\\?next=//evil\\.example/)?$`))
    else expect(answer.headers.location).toBeUndefined()
  })

  test('answers HEAD as GET, without the body, for pages, files and lost addresses', async () => {
    for (const path of ['400103005/', 'codes.json', hashed(), '400103005', 'none/']) {
      const [full, head] = [await at(path), await ask(nginx.port, base + path, {}, 'HEAD')]
      expect([path, head.status, head.body.length]).toEqual([path, full.status, 0])
      expect({ ...head.headers, date: '' }).toEqual({ ...full.headers, date: '' })
    }
  })

  test('answers only 304 to who has the file, also of a compressed one, and the file to who has an older one', async () => {
    for (const [path, coding] of [
      ['400103005/', 'identity'],
      ['400103005/', 'br'],
      ['codes.json', 'gzip'],
    ] as const) {
      const ask = (headers: Record<string, string>): Promise<Answer> => at(path, { 'Accept-Encoding': coding, ...headers })
      const { etag = '', 'last-modified': time = '' } = (await ask({})).headers
      const answers = [
        await ask({ 'If-None-Match': etag }),
        await ask({ 'If-None-Match': `"other", ${etag}` }),
        await ask({ 'If-Modified-Since': time }),
        // The tag decides: a time says nothing when both are sent.
        await ask({ 'If-None-Match': '"other"', 'If-Modified-Since': time }),
        await ask({ 'If-Modified-Since': 'Mon, 01 Jan 1990 00:00:00 GMT' }),
      ]
      expect([path, coding, ...answers.map(({ status }) => status)]).toEqual([path, coding, 304, 304, 304, 200, 200])
    }
  })

  test('has every published address', async () => {
    const addresses = readFileSync(join(root, 'content/addresses.txt'), 'utf8')
      .trim()
      .split('\n')
      .filter((address) => !address.startsWith('/og/'))
    for (const address of addresses) expect([address, (await ask(nginx.port, base.slice(0, -1) + address)).status]).toEqual([address, 200])
  })
})

describe('behind the sign-on of a company', () => {
  let signOn: { port: number; stop: () => void }
  let guarded: Nginx
  beforeAll(async () => {
    signOn = await startSignOn()
    guarded = await startNginx('site-behind-sign-on.conf', www, signOn.port)
  })
  afterAll(async () => {
    await guarded.stop()
    signOn.stop()
  })

  test('every address needs a session', async () => {
    for (const path of ['', '400103005/', '400103005', 'codes.json', hashed(), 'none/', 'none', '404.html', '_headers']) {
      const { body } = await ask(guarded.port, base + path)
      expect(body.toString()).toBe(`Sign in, then ${base}${path}`)
    }
  })

  test('with a session the site is complete', async () => {
    const cookie = { Cookie: 'session=good' }
    const page = await ask(guarded.port, `${base}400103005/`, cookie)
    expect([page.status, page.body.equals(file('400103005/index.html'))]).toEqual([200, true])
    expect((await ask(guarded.port, `${base}none/`, cookie)).status).toBe(404)
    expect((await ask(guarded.port, '/oauth2/auth', cookie)).status).toBe(404)
  })
})
