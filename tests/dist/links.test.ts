import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { attribute, DIST, elementsOf, pages } from './site.ts'

const ids = new Map(
  pages.map(({ path, tree }) => [path, new Set(elementsOf(tree).flatMap(({ element }) => attribute(element, 'id') || []))]),
)
const ADDRESSES = ['href', 'src', 'action', 'dataUrl'] as const
const OFFICIAL = /^https:\/\/docs\.(?:gov-)?nhncloud\.com\//

/** Addresses in the elements of a page, without those of the official guides. */
function addressesOf(path: string): { text: string; url: URL }[] {
  const page = pages.find((other) => other.path === path)
  return elementsOf(page?.tree ?? { type: 'root', children: [] }).flatMap(({ element }) =>
    ADDRESSES.flatMap((name) => {
      const text = attribute(element, name)
      return text === '' || OFFICIAL.test(text) ? [] : [{ text, url: new URL(text, `http://site.test${path}`) }]
    }),
  )
}

describe.each(pages.map(({ path }) => ({ path })))('$path', ({ path }) => {
  test('every address leads to a file of the site', () => {
    const broken = addressesOf(path).filter(({ url }) => {
      const name = decodeURIComponent(url.pathname)
      return url.host !== 'site.test' || !existsSync(join(DIST, name.endsWith('/') ? `${name}index.html` : name))
    })
    expect(broken.map(({ text }) => text)).toEqual([])
  })

  test('every anchor leads to an element', () => {
    const dangling = addressesOf(path).filter(
      ({ url }) => url.hash !== '' && !ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))),
    )
    expect(dangling.map(({ text }) => text)).toEqual([])
  })
})
