import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { CARD_FONT, CARD_PALETTE } from './card-svg.ts'
import type { Drawn, Order, Tools } from './card-worker.ts'

// Packages and the worker are looked up from the project's folder, because a built route lies in another folder than its source.
const require = createRequire(resolve(process.cwd(), 'package.json'))
const file = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(require.resolve(name)))
const WORKER = resolve(process.cwd(), 'src/twins/card-worker.ts')

// The renderer is WebAssembly and its font comes from a package, so that every machine draws the same bytes.
const tools: Tools = {
  wasm: file('@resvg/resvg-wasm/index_bg.wasm'),
  fontBuffers: ['Medium', 'Bold'].map((weight) => file(`pretendard/dist/public/static/Pretendard-${weight}.otf`)),
  font: CARD_FONT,
  palette: CARD_PALETTE,
}

/** Hash of everything but the SVG that the bytes of a card depend on: renderer, fonts, zlib and palette. */
export const RENDERER = [tools.wasm, ...tools.fontBuffers]
  .reduce((hash, bytes) => hash.update(bytes), createHash('sha256'))
  .update(`${process.versions.zlib} ${CARD_PALETTE.join()}`)
  .digest('base64')

/** Largest number of threads. Each holds the renderer and two fonts, some 30 MB. */
const MOST_WORKERS = 4
const workers: Worker[] = []
const waiting = new Map<number, { done: (png: Uint8Array<ArrayBuffer>) => void; fail: (error: Error) => void }>()
let orders = 0

/**
 * Draws an SVG as a PNG with the colours of a palette, that of the cards if not given. Another thread draws, while the pages are rendered. Rejects
 * when the SVG is broken.
 */
export function renderCard(svg: string, palette?: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  if (workers.length < Math.min(MOST_WORKERS, availableParallelism()) && workers.length <= waiting.size) workers.push(startWorker())
  const id = orders++
  const worker = workers[id % workers.length]
  return new Promise((done, fail) => {
    waiting.set(id, { done, fail })
    // A referenced worker keeps the process running. Workers are referenced only while a card is being drawn.
    for (const running of workers) running.ref()
    worker?.postMessage({ id, svg, ...(palette ? { palette } : {}) } satisfies Order)
  })
}

function startWorker(): Worker {
  const worker = new Worker(WORKER, { workerData: tools })
  worker.on('message', (drawn: Drawn) => {
    const { done, fail } = waiting.get(drawn.id) ?? {}
    waiting.delete(drawn.id)
    if (waiting.size === 0) for (const running of workers) running.unref()
    if ('png' in drawn) done?.(drawn.png)
    else fail?.(new Error(drawn.error))
  })
  worker.on('error', (error: Error) => {
    workers.splice(workers.indexOf(worker), 1)
    for (const { fail } of waiting.values()) fail(error)
    waiting.clear()
  })
  return worker
}
