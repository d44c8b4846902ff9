// Draws chat cards in a thread that card-render.ts starts. An SVG comes in; a PNG or the error of the SVG goes out.
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { palettePng } from './png.ts'

/** Data that a worker starts with: bytes of the renderer and the fonts, name of the font, palette (`#rrggbb`). */
export interface Tools {
  wasm: Uint8Array<ArrayBuffer>
  fontBuffers: Uint8Array<ArrayBuffer>[]
  font: string
  palette: readonly string[]
}

/** A card to draw. */
export interface Order {
  id: number
  svg: string
  /** Colours of a picture that is no card. */
  palette?: readonly string[]
}

/** A drawn card, or the error. */
export type Drawn = { id: number; png: Uint8Array<ArrayBuffer> } | { id: number; error: string }

const { wasm, fontBuffers, font, palette } = workerData as Tools
const started = initWasm(wasm)

parentPort?.on('message', ({ id, svg, palette: own = palette }: Order) => {
  void started
    .then(() => draw(svg, own))
    .then(
      (png) => parentPort?.postMessage({ id, png } satisfies Drawn, [png.buffer]),
      (error: unknown) => parentPort?.postMessage({ id, error: String(error) } satisfies Drawn),
    )
})

function draw(svg: string, colours: readonly string[]): Uint8Array<ArrayBuffer> {
  const resvg = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: font } })
  const image = resvg.render()
  try {
    return palettePng(image.pixels, image.width, image.height, colours)
  } finally {
    // The garbage collector does not free WebAssembly memory.
    image.free()
    resvg.free()
  }
}
