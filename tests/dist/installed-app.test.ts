import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { select } from 'hast-util-select'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/delivery/config.ts'
import { attribute, DIST, pages } from './site.ts'

interface Manifest {
  name: string
  short_name: string
  start_url: string
  scope: string
  icons: { src: string; sizes: string; type: string }[]
  share_target: { action: string; method: string }
}
const { base } = readConfig(process.env)
const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8')) as Manifest
const fileAt = (address: string): string => join(DIST, address.slice(base.length))

describe('the installed site', () => {
  test('has a name, begins at the home page and stays below the base path', () => {
    expect(manifest.name).toMatch(/[가-힣]/)
    expect(manifest.short_name.length).toBeLessThanOrEqual(12)
    expect([manifest.start_url, manifest.scope]).toEqual([base, base])
  })

  test('has icons of the sizes that it names', () => {
    for (const { src, sizes, type } of manifest.icons) {
      expect(existsSync(fileAt(src)), src).toBe(true)
      if (type !== 'image/png') continue
      const png = readFileSync(fileAt(src))
      expect(`${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`, src).toBe(sizes)
      expect(png.length).toBeLessThan(4_000)
    }
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', 'any'])
  })

  test('takes shared texts by POST, which a worker beside the address answers: a GET would put them into a log', () => {
    expect(manifest.share_target).toMatchObject({ action: `${base}share/`, method: 'POST' })
    const worker = readFileSync(join(DIST, 'share/worker.js'), 'utf8')
    expect(() => parse(worker, { ecmaVersion: 2022, sourceType: 'script' })).not.toThrow()
    expect(worker).not.toMatch(/\b(?:fetch\(|caches|indexedDB|importScripts)/)
  })

  test('is linked where it is installed from, with the session of the reader', () => {
    for (const path of ['/', '/integrations/']) {
      const tree = pages.find((page) => page.path === path)?.tree ?? { type: 'root', children: [] }
      const link = select('link[rel="manifest"]', tree)
      expect(link && [attribute(link, 'href'), attribute(link, 'crossOrigin')], path).toEqual([
        `${base}manifest.webmanifest`,
        'use-credentials',
      ])
    }
  })
})
