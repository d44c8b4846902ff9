import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStaticServer, listen } from '../../../src/commands/serve.ts'

const root = mkdtempSync(join(tmpdir(), 'apigw-serve-'))
const long = 'x'.repeat(5000)
const files: Record<string, string> = {
  'index.html': `<title>home</title>${long}`,
  '404.html': '<title>lost</title>',
  '400103005/index.html': '<title>code</title>',
  'codes.json': '{}',
  '400103005.md': '# code',
  '_astro/page.abc.js': '1',
  _headers: '# comment\n/docs/*\n  X-One: 1\n\n/docs/_astro/*\n  X-Two: 2\n  Cache-Control: immutable\n',
  '.secret': 'no',
}
const server = createStaticServer({ root, base: '/docs/' })
let port = 0

interface Answer extends Pick<IncomingMessage, 'headers'> {
  status: number
  body: Buffer
}

/** Requests a path without normalising it, which `fetch` does. */
function ask(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const outgoing = request({ port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
    })
    outgoing.on('error', fail)
    outgoing.end()
  })
}

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  port = await listen(server, { port: 0 })
})
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

test.each([
  ['/docs/', 'text/html; charset=utf-8'],
  ['/docs/400103005/', 'text/html; charset=utf-8'],
  ['/docs/400103005/?lang=ko', 'text/html; charset=utf-8'],
  ['/docs/codes.json', 'application/json; charset=utf-8'],
  ['/docs/400103005.md', 'text/markdown; charset=utf-8'],
  ['/docs/_astro/page.abc.js', 'text/javascript; charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  const { status, headers } = await ask(path)
  expect([status, headers['content-type']]).toEqual([200, type])
})

test.each([
  '/docs/400103005',
  '/docs/nothing/',
  '/docs/_astro/',
  '/docs/_headers',
  '/docs/.secret',
  '/docs/../package.json',
  '/docs/%2e%2e/package.json',
  '/docs/..%2fpackage.json',
  '/docs/..%5cpackage.json',
  '/docs/%00',
  '/docs/%zz',
  '/400103005/',
  '/',
])('%s is not found and gets the 404 page', async (path) => {
  const { status, headers, body } = await ask(path)
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([404, 'text/html; charset=utf-8', 'no-cache'])
  expect(body.toString()).toBe(files['404.html'])
})

test('only GET and HEAD are allowed', async () => {
  expect(await ask('/docs/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  const head = await ask('/docs/', {}, 'HEAD')
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(files['index.html']?.length), 0])
})

describe('compression', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
  ] as const)('%s gives %s', async (accepted, coding, unpack) => {
    const { headers, body } = await ask('/docs/', { 'Accept-Encoding': accepted })
    expect([headers['content-encoding'], headers.vary]).toEqual([coding, 'Accept-Encoding'])
    expect(unpack(body).toString()).toBe(files['index.html'])
  })

  test('is left out when Accept-Encoding does not allow it', async () => {
    expect((await ask('/docs/')).headers['content-encoding']).toBeUndefined()
  })
})

test('a revalidated page gets 304 until it changes', async () => {
  const { headers } = await ask('/docs/')
  expect(headers['cache-control']).toBe('no-cache')
  expect((await ask('/docs/', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304)
  expect((await ask('/docs/', { 'If-None-Match': '"other"' })).status).toBe(200)
  writeFileSync(join(root, 'index.html'), '<title>new</title>')
  const changed = await ask('/docs/', { 'If-None-Match': headers.etag ?? '' })
  expect([changed.status, changed.body.toString()]).toEqual([200, '<title>new</title>'])
})

test('headers come from the file _headers, also for the cache', async () => {
  expect((await ask('/docs/')).headers).toMatchObject({ 'x-one': '1' })
  const hashed = (await ask('/docs/_astro/page.abc.js')).headers
  expect(hashed).toMatchObject({ 'x-one': '1', 'x-two': '2', 'cache-control': 'immutable' })
})

test('a taken port is an error, or with `next` the next port is tried', async () => {
  const other = createStaticServer({ root })
  await expect(listen(other, { port })).rejects.toThrow('EADDRINUSE')
  expect(await listen(other, { port, next: true })).toBeGreaterThan(port)
  other.close()
})
