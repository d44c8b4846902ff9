import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/delivery/config.ts'
import { BUDGETS, LIBRARY, overweight, weigh } from './weight.ts'

const DIST = resolve('dist')
const { base } = readConfig(process.env)
/** Bytes of a file of the site on the wire: the build has compressed those that this makes smaller. */
function wire(name: string): number {
  const file = resolve(DIST, name)
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
}
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort()

describe('bytes of a first view', () => {
  it('covers every kind of page', () => {
    for (const { name, path } of BUDGETS)
      expect(
        pages.some((page) => path.test(page)),
        name,
      ).toBe(true)
  })

  it('stay within the budget of each page', () => {
    const bytesOf = (address: string): number => wire(address.slice(base.length))
    const faults = pages.flatMap((page) => overweight(page, weigh(readFileSync(resolve(DIST, page), 'utf8'), wire(page), bytesOf)))
    expect(faults).toEqual([])
  })
})

it.each(Object.entries(LIBRARY))('%s weighs at most %i bytes', (name, bytes) => {
  expect(wire(name)).toBeLessThanOrEqual(bytes)
})

describe('the weight of a page', () => {
  const heavy = (): number => 30_000
  const none = (): number => 0

  it('includes its HTML', () => {
    expect(overweight('400103005/index.html', weigh('<p>', 30_000, none))).toEqual([expect.stringContaining('may move')])
  })

  it('includes its scripts, styles and pictures', () => {
    for (const tag of ['<script type="module" src="/a.js"></script>', '<link rel="stylesheet" href="/a.css">', '<img alt="" src="/a.png">'])
      expect(overweight('400103005/index.html', weigh(tag, 0, heavy)), tag).toHaveLength(1)
  })

  it('includes requests before the first paint, and no file that is only linked', () => {
    const three = '<script src="/a.js"></script>'.repeat(3)
    expect(overweight('0/index.html', weigh(three, 0, none))).toEqual([expect.stringContaining('needs 4 requests')])
    const named = '<link rel="icon" href="/i.svg"><link rel="alternate" href="/a.json"><link rel="search" href="/s.xml">'
    expect(weigh(named, 0, heavy)).toEqual({ bytes: 0, requests: 1 })
  })

  it('needs a budget for every page', () => {
    expect(overweight('new/index.html', { bytes: 1, requests: 1 })).toEqual([expect.stringContaining('no budget')])
  })
})
