// Draws chat cards in a thread of its own (card-render.ts starts it): an SVG comes in, a PNG goes out, or what was wrong with the SVG.
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { palettePng } from './png.ts'

/** What a worker is given to begin with. */
export interface Tools {
  wasm: Uint8Array<ArrayBuffer>
  fontBuffers: Uint8Array<ArrayBuffer>[]
  font: string
  palette: readonly string[]
}

/** A card to be drawn. */
export interface Order {
  id: number
  svg: string
}

/** A card that was drawn, or why not. */
export type Drawn = { id: number; png: Uint8Array<ArrayBuffer> } | { id: number; error: string }

const { wasm, fontBuffers, font, palette } = workerData as Tools
const started = initWasm(wasm)

parentPort?.on('message', ({ id, svg }: Order) => {
  void started
    .then(() => draw(svg))
    .then(
      (png) => parentPort?.postMessage({ id, png } satisfies Drawn, [png.buffer]),
      (error: unknown) => parentPort?.postMessage({ id, error: String(error) } satisfies Drawn),
    )
})

function draw(svg: string): Uint8Array<ArrayBuffer> {
  const resvg = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: font } })
  const image = resvg.render()
  try {
    return palettePng(image.pixels, image.width, image.height, palette)
  } finally {
    // WebAssembly memory is not collected.
    image.free()
    resvg.free()
  }
}
