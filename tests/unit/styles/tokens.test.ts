import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(resolve(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8')
const coloursIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/--color-([a-z-]+): (#[\da-f]{6})/g)].map(([, name = '', value = '']) => [name, value]))
const [light, dark] = css.split(":root[data-theme='dark']").map(coloursIn)
const themes = { light: light ?? {}, dark: { ...light, ...dark } }

/** Contrast of two colours by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(Object.entries(themes))('in the theme %s', (_, colours) => {
  const against = (name: string, grounds: readonly string[]): number =>
    Math.min(...grounds.map((ground) => contrast(colours[name] ?? '', colours[ground] ?? '')))

  test('the border of a field stands out from what is around it', () => {
    expect(against('field', ['page', 'surface', 'sunken'])).toBeGreaterThanOrEqual(3)
    // The border of a card alone would not do.
    expect(against('line', ['page', 'surface'])).toBeLessThan(3)
  })

  test('the bar of what is chosen stands out from what is around it', () => {
    expect(against('accent', ['page', 'surface', 'accent-soft'])).toBeGreaterThanOrEqual(3)
  })

  test('text can be read on every ground', () => {
    const grounds = ['page', 'surface', 'sunken', 'accent-soft']
    expect(against('ink', [...grounds, 'mark'])).toBeGreaterThanOrEqual(7)
    expect(against('muted', ['page', 'surface', 'sunken'])).toBeGreaterThanOrEqual(4.5)
    for (const tone of ['ok', 'warn', 'bad', 'info', 'odd']) expect(against(tone, [`${tone}-soft`])).toBeGreaterThanOrEqual(4.5)
  })
})
