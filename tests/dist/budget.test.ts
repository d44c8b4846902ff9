import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/delivery/config.ts'
import { BUDGETS, LIBRARY, overweight, squeezed, weigh } from './weight.ts'

const DIST = resolve('dist')
const { base } = readConfig(process.env)
const read = (address: string): Buffer => readFileSync(resolve(DIST, address.slice(base.length)))
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
    expect(pages.flatMap((page) => overweight(page, weigh(readFileSync(resolve(DIST, page), 'utf8'), read)))).toEqual([])
  })
})

it.each(Object.entries(LIBRARY))('%s weighs at most %i bytes', (name, bytes) => {
  expect(squeezed(readFileSync(resolve(DIST, name)), name)).toBeLessThanOrEqual(bytes)
})

describe('the weight of a page', () => {
  const script = randomBytes(30_000)
  const none = (): Buffer => Buffer.alloc(0)

  it('includes its HTML', () => {
    const html = `<p>${randomBytes(30_000).toString('base64')}</p>`
    expect(overweight('400103005/index.html', weigh(html, none))).toEqual([expect.stringContaining('may move')])
  })

  it('includes its scripts, styles and pictures', () => {
    for (const tag of [
      '<script type="module" src="/a.js"></script>',
      '<link rel="stylesheet" href="/a.css">',
      '<img alt="" src="/a.png">',
    ]) {
      expect(
        overweight(
          '400103005/index.html',
          weigh(tag, () => script),
        ),
        tag,
      ).toHaveLength(1)
    }
  })

  it('includes requests before the first paint, and no file that is only linked', () => {
    const three = '<script src="/a.js"></script>'.repeat(3)
    expect(overweight('0/index.html', weigh(three, none))).toEqual([expect.stringContaining('needs 4 requests')])
    const named = '<link rel="icon" href="/i.svg"><link rel="alternate" href="/a.json"><link rel="search" href="/s.xml">'
    expect(weigh(named, () => script)).toMatchObject({ requests: 1 })
    expect(
      overweight(
        '0/index.html',
        weigh(named, () => script),
      ),
    ).toEqual([])
  })

  it('needs a budget for every page', () => {
    expect(overweight('new/index.html', { bytes: 1, requests: 1 })).toEqual([expect.stringContaining('no budget')])
  })
})
