import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { CARD_FONT, CARD_PALETTE } from './card-svg.ts'
import { palettePng } from './png.ts'

// A built route lies elsewhere than its source, so packages are looked up from the project.
const require = createRequire(resolve(process.cwd(), 'package.json'))
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(name)))

// The renderer is WebAssembly and its font a package, so that no machine draws anything of its own.
const wasm = file('@resvg/resvg-wasm/index_bg.wasm')
const fontBuffers = ['Medium', 'Bold'].map((weight) => file(`pretendard/dist/public/static/Pretendard-${weight}.otf`))

/** Everything but the SVG that the bytes of a card depend on, in a few letters. */
export const RENDERER = [wasm, ...fontBuffers]
  .reduce((hash, bytes) => hash.update(bytes), createHash('sha256'))
  .update(`${process.versions.zlib} ${CARD_PALETTE.join()}`)
  .digest('base64')

let started: Promise<void> | null = null

/** Draws an SVG as a PNG of the palette. Throws when the SVG is broken. */
export async function renderCard(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await (started ??= initWasm(wasm))
  const resvg = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: CARD_FONT } })
  const image = resvg.render()
  try {
    return palettePng(image.pixels, image.width, image.height, CARD_PALETTE)
  } finally {
    // WebAssembly memory is not collected.
    image.free()
    resvg.free()
  }
}
