import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import { createServer as createTcpServer, connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasNginx, NGINX, NO_NGINX } from '../../src/commands/nginx.ts'

/** A running nginx. */
export interface Nginx {
  port: number
  stop: () => Promise<void>
}

/** A free port of this machine. */
async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/**
 * Starts nginx with a `server` block of this folder, the one in the README with another port, another folder of files and another
 * port of the sign-on. Rejects with a sentence on what to install when nginx is missing, and with its log when it does not start.
 */
export async function startNginx(block: string, www: string, signOn = 4180): Promise<Nginx> {
  if (!hasNginx()) throw new Error(NO_NGINX)
  const folder = mkdtempSync(join(tmpdir(), 'apigw-nginx-'))
  mkdirSync(join(folder, 'logs'))
  const port = await freePort()
  const site = readFileSync(join(import.meta.dirname, block), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replaceAll('/srv/www', www)
    .replaceAll('127.0.0.1:4180', `127.0.0.1:${String(signOn)}`)
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')
  // Started by root, nginx runs its workers as another user, who may not read the temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const config = `load_module ${NGINX.brotli}; ${user} worker_processes 1; pid ${folder}/pid; error_log ${folder}/logs/error.log;
events {} http { access_log off; ${temp} include /etc/nginx/mime.types; gzip on; ${site} }`
  writeFileSync(join(folder, 'nginx.conf'), config)
  const child = spawn(
    NGINX.program,
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'logs/error.log'), '-g', 'daemon off;'],
    { stdio: 'inherit' },
  )
  await listening(port, child, join(folder, 'logs/error.log'))
  return {
    port,
    stop: async () => {
      child.kill('SIGQUIT')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function listening(port: number, child: ChildProcess, log: string): Promise<void> {
  while (child.exitCode === null) {
    const socket = connect(port, '127.0.0.1')
    const open = await new Promise<boolean>((done) => {
      socket
        .on('connect', () => {
          done(true)
        })
        .on('error', () => {
          done(false)
        })
    })
    socket.destroy()
    if (open) return
    // The next attempt follows in the next turn of the event loop.
    await new Promise((done) => setImmediate(done))
  }
  throw new Error(`nginx did not start: ${readFileSync(log, 'utf8')}`)
}

/** A response with its body as transferred, still compressed. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Requests a path, which is sent without normalising it, with GET when no other method is given. */
export function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, method, headers: { Host: 'errors.example.com', ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
      .on('error', fail)
      .end()
  })
}

/** Starts a substitute for oauth2-proxy whose session is the cookie `session=good`. */
export async function startSignOn(): Promise<{ port: number; stop: () => void }> {
  const server = createServer((request, response) => {
    const signedIn = request.headers.cookie === 'session=good'
    if (request.url === '/oauth2/auth') response.writeHead(signedIn ? 202 : 401).end()
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end(`Sign in, then ${String(request.headers['x-auth-request-redirect'])}`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, stop: () => server.close() }
}
