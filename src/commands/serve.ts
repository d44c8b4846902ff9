// Static server of the built site, for `npm start`, the browser tests and the benchmarks.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { REVALIDATED } from '../delivery/headers.ts'
import { isText, MEDIA_TYPES } from '../delivery/media-types.ts'
import { compressed, pickCoding } from './coding.ts'
import { headerRules, type Headers } from './header-rules.ts'

/** Headers of a file for which `_headers` says nothing about the cache. */
const FRESH: Headers = Object.fromEntries([REVALIDATED])

/** A cached file of the site: `time` (ms) and `size` (bytes) tell whether it has changed, `tag` is its hash, `coded` its compressed forms. */
interface Loaded {
  path: string
  body: Buffer
  tag: string
  time: number
  size: number
  coded: Map<string, Buffer>
}

/**
 * Creates a server of the folder `root` below the path `base` (`/` or `/docs/apigw/`). It does what plain static hosts do: a page only with its
 * closing slash, no directory lists, nothing outside the folder, 404.html with status 404, headers from the folder's `_headers`.
 * Returns the server before it listens; see `listen`.
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

  /** A file with its hash, cached until it changes on the disk; `null` when it does not exist. */
  async function load(name: string): Promise<Loaded | null> {
    const path = join(root, name)
    const status = await stat(path).catch(() => null)
    if (!status?.isFile()) return null
    const cached = files.get(path)
    if (cached?.time === status.mtimeMs && cached.size === status.size) return cached
    const body = await readFile(path)
    const tag = createHash('sha256').update(body).digest('base64url').slice(0, 16)
    const file = { path, body, tag, time: status.mtimeMs, size: status.size, coded: new Map<string, Buffer>() }
    files.set(path, file)
    return file
  }

  /** Headers of an address in `_headers`, which is read again when the file changes. */
  async function ownHeaders(address: string): Promise<Headers> {
    const file = await load('_headers')
    if (!file) return {}
    if (rules?.tag !== file.tag) rules = { tag: file.tag, headers: headerRules(file.body.toString()) }
    return rules.headers(address)
  }

  async function send(request: IncomingMessage, response: ServerResponse, file: Loaded, status: 200 | 404, address: string): Promise<void> {
    const kind = extname(file.path)
    const accepted = request.headers['accept-encoding']
    const text = isText(kind)
    const coding = text ? pickCoding(Array.isArray(accepted) ? accepted.join() : (accepted ?? '')) : null
    const etag = `"${file.tag}${coding ? `-${coding.name}` : ''}"`
    const headers: Headers = {
      'Content-Type': `${MEDIA_TYPES[kind] ?? 'application/octet-stream'}${text ? '; charset=utf-8' : ''}`,
      ...FRESH,
      ETag: etag,
      ...(text ? { Vary: 'Accept-Encoding' } : {}),
      ...(await ownHeaders(address)),
      // A missing file may exist after the next build, so the answer 404 is never cached.
      ...(status === 404 ? FRESH : {}),
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

/** Path in the folder of the file behind an address, or `null` when the address may not be served. */
function fileName(address: string, base: string): string | null {
  let path: string
  try {
    path = decodeURIComponent((address.split(/[?#]/)[0] ?? '').replace(/\/{2,}/g, '/'))
  } catch {
    return null
  }
  if (!path.startsWith(base) || /[\0\\]/.test(path)) return null
  const name = path.slice(base.length)
  // `..` leaves the folder. Names with a dot in front, and files of the host such as `_headers`, are not served.
  if (name.split('/').some((part) => part.startsWith('.')) || /^_\w+(?:\.\w+)?$/.test(name)) return null
  return name === '' || name.endsWith('/') ? `${name}index.html` : name
}

/**
 * Makes the server listen. `port` 0 takes any free port; with `next`, the following ports are tried when a port is taken.
 * Returns the port. Rejects with the error of the system when no port is free.
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
