// A small strict static server for the built site: `npm start`, the browser tests and the benchmarks use the same one.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { pickCoding, squeezed } from './coding.mjs'
import { headerRules } from './header-rules.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}
const SQUEEZED = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.md', '.csv', '.wasm', '.webmanifest'])

/**
 * Serves the folder `root` below the path `base` (`/` or `/docs/apigw/`). As strict as a plain static host: a page only with
 * its closing slash, no directory lists, nothing outside the folder, 404.html with status 404; headers from `_headers` in the folder.
 * Returns the server, not listening yet.
 */
export function createStaticServer({ root, base = '/' }) {
  const files = new Map()
  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end()
    })
  })

  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const name = fileName(request.url ?? '/', base)
    const found = name === null ? null : await load(name)
    const file = found ?? (await load('404.html'))
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
      return
    }
    await send(request, response, file, found ? 200 : 404, `${base}${name ?? ''}`.replace(/\/index\.html$/, '/'))
  }

  /** Contents of a file with its validator, kept until the file changes; `null` when it is none. */
  async function load(name) {
    const path = join(root, name)
    const status = await stat(path).catch(() => null)
    if (!status?.isFile()) return null
    const known = files.get(path)
    if (known?.time === status.mtimeMs && known.size === status.size) return known
    const body = await readFile(path)
    const tag = createHash('sha256').update(body).digest('base64url').slice(0, 16)
    const file = { path, body, tag, time: status.mtimeMs, size: status.size, coded: new Map() }
    files.set(path, file)
    return file
  }

  /** Headers that the build wants for an address; read again when the site is built again. */
  async function ownHeaders(address) {
    const file = await load('_headers')
    if (!file) return {}
    file.rules ??= headerRules(file.body.toString())
    return file.rules(address)
  }

  async function send(request, response, file, status, address) {
    const kind = extname(file.path)
    const coding = SQUEEZED.has(kind) ? pickCoding(request.headers['accept-encoding'] ?? '') : null
    const etag = `"${file.tag}${coding ? `-${coding.name}` : ''}"`
    const headers = {
      'Content-Type': TYPES[kind] ?? 'application/octet-stream',
      // Files whose name holds the hash of their contents never change.
      'Cache-Control': address.startsWith(`${base}_astro/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: etag,
      ...(SQUEEZED.has(kind) ? { Vary: 'Accept-Encoding' } : {}),
      ...(await ownHeaders(address)),
      // What is missing today may be there tomorrow.
      ...(status === 404 ? { 'Cache-Control': 'no-cache' } : {}),
    }
    if (status === 200 && (request.headers['if-none-match'] ?? '').split(/,\s*/).includes(etag)) {
      response.writeHead(304, headers).end()
      return
    }
    if (coding) headers['Content-Encoding'] = coding.name
    const body = coding ? await squeezed(file, coding) : file.body
    response.writeHead(status, { ...headers, 'Content-Length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

/** Name of the file that an address asks for, below the folder; `null` when it asks for nothing that may be served. */
function fileName(address, base) {
  let path
  try {
    path = decodeURIComponent((address.split(/[?#]/)[0] ?? '').replace(/\/{2,}/g, '/'))
  } catch {
    return null
  }
  if (!path.startsWith(base) || /[\0\\]/.test(path)) return null
  const name = path.slice(base.length)
  // `..` leaves the folder; names that begin with a dot or an underscore file are the host's business, not the reader's.
  if (name.split('/').some((part) => part.startsWith('.')) || /^_\w+(?:\.\w+)?$/.test(name)) return null
  return name === '' || name.endsWith('/') ? `${name}index.html` : name
}

/**
 * Makes the server listen. `port` 0 takes any free port; with `next` the following ports are tried when one is taken.
 * Returns the port; throws what the system says when none can be had.
 * @param {import('node:http').Server} server
 * @param {{ port: number, next?: boolean, host?: string }} where
 * @returns {Promise<number>}
 */
export function listen(server, { port, next = false, host }) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && next && port < 65535) listen(server, { port: port + 1, next, host }).then(done, fail)
      else fail(error)
    })
    server.listen({ port, host }, () => {
      server.removeAllListeners('error')
      done(server.address().port)
    })
  })
}
