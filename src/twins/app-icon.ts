import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { blends } from './card-svg.ts'
import { renderCard } from './card-render.ts'

/** Widths of the icons of the installed site in pixels. */
export const ICON_SIZES = [192, 512] as const

/** Colours of the sign, as public/favicon.svg has them. */
export const ICON_COLOURS = { ground: '#0a5a4a', sign: '#ffffff' } as const

/** The sign of the site as a PNG of some width. It fills its square, because systems cut their own shape out of it. */
export function appIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const svg = readFileSync(resolve(process.cwd(), 'public/favicon.svg'), 'utf8')
    .replace(/ rx="\d+"/, '')
    .replace('<svg ', `<svg width="${String(size)}" height="${String(size)}" `)
  const { ground, sign } = ICON_COLOURS
  return renderCard(svg, [ground, sign, ...blends(ground, sign, [0.2, 0.4, 0.6, 0.8])])
}
