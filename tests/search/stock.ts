import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Browser } from 'playwright'
import type { Answer } from './table.ts'

/** Stock Pagefind, as it comes: its index over the built pages of the site, its own loader, the query as typed. */
export async function stockAnswers(browser: Browser, dist: string, queries: readonly string[]): Promise<Answer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stock-pagefind-'))
  const { index, errors } = await createIndex({})
  if (!index) throw new Error(errors.join('; '))
  const added = await index.addDirectory({ path: dist })
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  const wrong = [...errors, ...added.errors, ...written.errors]
  if (wrong.length > 0) throw new Error(wrong.join('; '))
  await close()
  const server = await serveFolder(folder)
  try {
    const page = await browser.newPage()
    await page.goto(`${server.url}/`)
    const answers: Answer[] = []
    for (const q of queries) {
      answers.push(
        await page.evaluate(async (text) => {
          const start = performance.now()
          const path = '/pagefind/pagefind.js'
          const pagefind = (await import(path)) as { search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> }
          const { results } = await pagefind.search(text)
          const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()))
          const codes = pages.flatMap(({ url }) => /\/(-?\d+)\/?(?:index\.html)?$/.exec(url)?.[1] ?? [])
          return { codes, ms: performance.now() - start }
        }, q),
      )
    }
    await page.close()
    return answers
  } finally {
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
}

/** A server for a folder; an address without a file is an empty Korean page. */
export async function serveFolder(folder: string): Promise<{ url: string; close(): void; bytes(): number }> {
  let bytes = 0
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    readFile(file).then(
      (data) => {
        bytes += data.length
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(data)
      },
      () => {
        response.setHeader('content-type', 'text/html; charset=utf-8').end('<!doctype html><html lang="ko"><title>stock</title></html>')
      },
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${String(port)}`, bytes: () => bytes, close: () => void server.close() }
}
