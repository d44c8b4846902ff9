import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright'
import { findChromium, NO_CHROMIUM } from '../../src/commands/chromium.ts'
import { inProject } from '../../src/commands/project.mjs'
import { createStaticServer, listen } from '../../src/commands/serve.ts'

/** A response of the server; `bytes` without headers. */
interface Answer {
  path: string
  kind: 'html' | 'js' | 'other'
  status: number
  bytes: number
  /** Whether the browser fetched it because the pointer was over a link. */
  prefetch: boolean
}

/** The built site on the project's own server, with a log of the responses. */
export interface Site {
  origin: string
  /** Returns the responses since the last call and empties the log. */
  takeLog: () => Answer[]
  close: () => Promise<void>
}

/** Folder of the built site: `SITE_DIR`, else `dist`. Throws when it holds no site. */
export function siteFolder(): string {
  const folder = process.env['SITE_DIR'] ?? inProject('dist')
  if (!existsSync(`${folder}/index.html`)) throw new Error(`${folder} holds no built site; run npm run build first`)
  return folder
}

/** Serves the built site in the folder `root` on a free port. */
export async function openSite(root: string): Promise<Site> {
  const log: Answer[] = []
  const server = createStaticServer({ root })
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const write = response.writeHead.bind(response) as (status: number, headers: OutgoingHttpHeaders) => ServerResponse
    response.writeHead = ((status: number, headers: OutgoingHttpHeaders) => {
      const type = String(headers['Content-Type'])
      log.push({
        path: request.url ?? '',
        kind: type.includes('html') ? 'html' : type.includes('javascript') ? 'js' : 'other',
        status,
        bytes: Number(headers['Content-Length'] ?? 0),
        prefetch: String(request.headers['sec-purpose'] ?? '').includes('prefetch'),
      })
      return write(status, headers)
    }) as typeof response.writeHead
  })
  const port = await listen(server, { port: 0 })
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => {
        done()
      })
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${String(port)}`, takeLog: () => log.splice(0), close }
}

/** Path of a Chromium. Throws when there is none. */
export async function chromiumPath(): Promise<string> {
  const path = await findChromium()
  if (path === null) throw new Error(NO_CHROMIUM)
  return path
}

/** Starts a Chromium with additional arguments. Throws when there is none. */
export const openBrowser = async (...args: string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...args],
  })
