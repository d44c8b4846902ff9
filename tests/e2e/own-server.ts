import { resolve } from 'node:path'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { createStaticServer, listen } from '../../src/commands/serve.ts'
import { test as base } from './site.ts'

/** The built site with its own header rules, on a server that a test may spoil and stop. */
export interface OwnServer {
  origin: string
  /** Paths that were asked for. */
  asked: string[]
  /** Headers that every answer gets in place of its own. */
  headers: OutgoingHttpHeaders
  /** Paths that are refused with status 503. */
  refused: RegExp | null
  /** Ends the server and all connections, as a machine does that goes down. */
  stop: () => Promise<void>
}

/** The test of a spec that needs a server of its own: `own` is there, and the browser begins on it. */
export const test = base.extend<{ own: OwnServer; allowed: undefined }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  own: async ({}, use) => {
    const server = createStaticServer({ root: resolve('dist') })
    server.prependListener('request', (request, response: ServerResponse) => {
      const path = request.url ?? ''
      own.asked.push(path)
      const write = response.writeHead.bind(response) as (status: number, headers: OutgoingHttpHeaders) => ServerResponse
      response.writeHead = ((status: number, headers: OutgoingHttpHeaders) =>
        write(own.refused?.test(path) ? 503 : status, { ...headers, ...own.headers })) as typeof response.writeHead
    })
    const port = await listen(server, { port: 0, host: '127.0.0.1' })
    const own: OwnServer = {
      origin: `http://127.0.0.1:${String(port)}`,
      asked: [],
      headers: {},
      refused: null,
      stop: () =>
        new Promise((done) => {
          server.close(() => {
            done()
          })
          server.closeAllConnections()
        }),
    }
    await use(own)
    if (server.listening) await own.stop()
  },
  allowed: [
    async ({ own, watch }, use) => {
      watch.hosts.push(new URL(own.origin).host)
      await use(undefined)
    },
    { auto: true },
  ],
  baseURL: async ({ own }, use) => {
    await use(own.origin)
  },
})

export { clipboard, expect, search } from './site.ts'
