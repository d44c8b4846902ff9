// A small strict static server for the built site: `npm start`, the browser tests and the benchmarks use the same one.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { compressed, pickCoding } from './coding.ts'
import { headerRules, type Headers } from './header-rules.ts'

const TYPES: Readonly<Record<string, string>> = {
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
const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.md', '.csv', '.wasm', '.webmanifest'])

/** A file of the site, as it was when it was read. */
interface Loaded {
  path: string
  body: Buffer
  tag: string
  time: number
  size: number
  coded: Map<string, Buffer>
}

/**
 * Serves the folder `root` below the path `base` (`/` or `/docs/apigw/`). As strict as a plain static host: a page only with
 * its closing slash, no directory lists, nothing outside the folder, 404.html with status 404; headers from `_headers` in the folder.
 * Returns the server, not listening yet.
 */
export function createStaticServer({ root, base = '/' }: { root: string; base?: string }): Server {
  const files = new Map<string, Loaded>()
  let rules: { tag: string; headers: (address: string) => Headers } | null = null
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end()
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const name = fileName(request.url ?? '/', base)
    const present = name === null ? null : await load(name)
    const file = present ?? (await load('404.html'))
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
      return
    }
    await send(request, response, file, present ? 200 : 404, `${base}${name ?? ''}`.replace(/\/index\.html$/, '/'))
  }

  /** A file with its validator, kept until it changes on the disk; `null` when there is none. */
  async function load(name: string): Promise<Loaded | null> {
    const path = join(root, name)
    const status = await stat(path).catch(() => null)
    if (!status?.isFile()) return null
    const known = files.get(path)
    if (known?.time === status.mtimeMs && known.size === status.size) return known
    const body = await readFile(path)
    const tag = createHash('sha256').update(body).digest('base64url').slice(0, 16)
    const file = { path, body, tag, time: status.mtimeMs, size: status.size, coded: new Map<string, Buffer>() }
    files.set(path, file)
    return file
  }

  /** Headers that the build wants for an address; its file is read again when the site is built again. */
  async function ownHeaders(address: string): Promise<Headers> {
    const file = await load('_headers')
    if (!file) return {}
    if (rules?.tag !== file.tag) rules = { tag: file.tag, headers: headerRules(file.body.toString()) }
    return rules.headers(address)
  }

  async function send(request: IncomingMessage, response: ServerResponse, file: Loaded, status: 200 | 404, address: string): Promise<void> {
    const kind = extname(file.path)
    const accepted = request.headers['accept-encoding']
    const coding = COMPRESSED.has(kind) ? pickCoding(Array.isArray(accepted) ? accepted.join() : (accepted ?? '')) : null
    const etag = `"${file.tag}${coding ? `-${coding.name}` : ''}"`
    const headers: Headers = {
      'Content-Type': TYPES[kind] ?? 'application/octet-stream',
      // Files whose name holds the hash of their contents never change.
      'Cache-Control': address.startsWith(`${base}_astro/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: etag,
      ...(COMPRESSED.has(kind) ? { Vary: 'Accept-Encoding' } : {}),
      ...(await ownHeaders(address)),
      // What is missing today may be there tomorrow.
      ...(status === 404 ? { 'Cache-Control': 'no-cache' } : {}),
    }
    if (status === 200 && (request.headers['if-none-match'] ?? '').split(/,\s*/).includes(etag)) {
      response.writeHead(304, headers).end()
      return
    }
    if (coding) headers['Content-Encoding'] = coding.name
    const body = coding ? await compressed(file, coding) : file.body
    response.writeHead(status, { ...headers, 'Content-Length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

/** Name of the file that an address asks for, below the folder; `null` when it asks for nothing that may be served. */
function fileName(address: string, base: string): string | null {
  let path: string
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
 */
export function listen(server: Server, { port, next = false, host }: { port: number; next?: boolean; host?: string }): Promise<number> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' && next && port < 65535)
        listen(server, { port: port + 1, next, ...(host === undefined ? {} : { host }) }).then(done, fail)
      else fail(error)
    }
    server.once('error', refused)
    server.listen({ port, host }, () => {
      server.off('error', refused)
      done((server.address() as AddressInfo).port)
    })
  })
}
