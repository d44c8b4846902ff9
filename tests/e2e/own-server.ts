import { resolve } from 'node:path'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { createStaticServer, listen } from '../../src/commands/serve.ts'
import { test as base } from './site.ts'

/** Server of the built site that a test can change and stop. */
export interface OwnServer {
  origin: string
  /** Paths of all requests. */
  requested: string[]
  /** Headers that override those of every response. */
  headers: OutgoingHttpHeaders
  /** Paths that get status 503. */
  refused: RegExp | null
  /** Ends the server and all its connections. */
  stop: () => Promise<void>
}

/** `test` for specs that need a server of their own: the fixture `own`, which is also the base address. */
export const test = base.extend<{ own: OwnServer; allowed: undefined }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the dependencies of a fixture from the pattern
  own: async ({}, use) => {
    const server = createStaticServer({ root: resolve('dist') })
    server.prependListener('request', (request, response: ServerResponse) => {
      const path = request.url ?? ''
      own.requested.push(path)
      const write = response.writeHead.bind(response) as (status: number, headers: OutgoingHttpHeaders) => ServerResponse
      response.writeHead = ((status: number, headers: OutgoingHttpHeaders) =>
        write(own.refused?.test(path) ? 503 : status, { ...headers, ...own.headers })) as typeof response.writeHead
    })
    const port = await listen(server, { port: 0, host: '127.0.0.1' })
    const own: OwnServer = {
      origin: `http://127.0.0.1:${String(port)}`,
      requested: [],
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
