import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright'
import { findChromium, NO_CHROMIUM } from '../../src/commands/chromium.ts'
import { inProject } from '../../src/commands/project.mjs'
import { createStaticServer, listen } from '../../src/commands/serve.ts'

/** One answer of the server. */
interface Answer {
  path: string
  kind: 'html' | 'js' | 'other'
  status: number
  bytes: number
  /** Asked for ahead of need, because the reader points at a link. */
  prefetch: boolean
}

/** The built site, served by the project's own server, with a list of what it sent. */
export interface Site {
  origin: string
  /** Returns what was sent since the last call, and forgets it. */
  takeLog: () => Answer[]
  close: () => Promise<void>
}

/** The folder of the built site: `dist`, or what `SITE_DIR` names. Throws when nothing was built. */
export function siteFolder(): string {
  const folder = process.env['SITE_DIR'] ?? inProject('dist')
  if (!existsSync(`${folder}/index.html`)) throw new Error(`${folder} holds no built site; run npm run build first`)
  return folder
}

/** Serves a built site on a free port of this machine. */
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

/** Path of the machine's Chromium. Throws with a sentence when there is none. */
export async function chromiumPath(): Promise<string> {
  const path = await findChromium()
  if (path === null) throw new Error(NO_CHROMIUM)
  return path
}

/** Starts the machine's Chromium, with more arguments where they are given. Throws when there is none. */
export const openBrowser = async (...more: string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...more],
  })
