import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { createStaticServer, listen } from '../../src/commands/serve.ts'
import { accessible } from './accessible.ts'
import type { Engine } from './engine.ts'
import { jobs } from './jobs.ts'
import { readerIn, type Reader } from './reader.ts'
import { views } from './views.ts'

/** Runs every test in one engine, on the built site. */
export function testIn(start: () => Promise<Engine>): void {
  const server = createStaticServer({ root: join(resolve(import.meta.dirname, '../..'), 'dist') })
  let origin = ''
  let reader: Reader
  beforeAll(async () => {
    origin = `http://localhost:${String(await listen(server, { port: 0 }))}`
    reader = readerIn(await start(), origin)
  })
  afterAll(async () => {
    await reader.engine.close()
    server.close()
  })
  // WebKit's small browser always asks for English.
  beforeEach(async () => {
    await reader.open('/')
    await reader.engine.run(() => localStorage.clear())
    await reader.click('button', '한국어')
  })
  afterEach(async () => {
    expect(await reader.engine.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(
      0,
    )
  })
  jobs(
    () => reader,
    () => origin,
  )
  views(() => reader)
  accessible(() => reader)
}
