import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BUNDLE } from '../../src/commands/built.ts'
import type { Bundled } from '../../src/delivery/bundle.ts'
import { REDISTRIBUTED } from '../../src/delivery/notices.ts'
import { DIST } from './site.ts'

const names = REDISTRIBUTED.map(({ name }) => name)
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const bundle = JSON.parse(readFileSync(BUNDLE, 'utf8')) as Bundled[]
/** Packages that mark what they made: `/*! tailwindcss v4.3.5 | MIT License *\/`. */
const marked = (text: string): string[] => [...text.matchAll(/(?:\/\*!|@licen[sc]e)\s*(@?[\w./-]*)/g)].map(([, name = '']) => name)

describe('what goes out with the site', () => {
  test('are scripts of the house and of packages whose notices go out too', () => {
    const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file))
    expect(scripts.filter((file) => !bundle.some((one) => one.file === file))).toEqual([])
    const owners = new Set(bundle.flatMap(({ owners }) => Object.keys(owners)))
    expect([...owners].filter((owner) => !owner.startsWith('src/') && !names.includes(owner))).toEqual([])
  })

  test('has no other mark of a package', () => {
    const texts = files.filter((file) => ['.html', '.js', '.css', '.svg'].includes(extname(file)))
    const found = new Set(texts.flatMap((file) => marked(readFileSync(join(DIST, file), 'utf8'))))
    expect([...found].filter((name) => !names.includes(name))).toEqual([])
  })

  test('has no font, and of binaries only pictures and the index', () => {
    const kinds = new Set(files.filter((file) => /\.\w+$/.test(file)).map((file) => extname(file)))
    const known = ['.html', '.js', '.json', '.md', '.csv', '.txt', '.xml', '.svg', '.png', '.br', '.gz', '.conf']
    expect([...kinds].filter((kind) => !known.includes(kind) && !kind.startsWith('.pf_'))).toEqual([])
  })

  test('has the notices', () => {
    for (const name of names) expect(readFileSync(join(DIST, 'licences.txt'), 'utf8')).toContain(`${name}: `)
  })
})

test('a mark is found', () => {
  expect(marked('/*! some-font v1 | OFL */ a{} /* @license @scope/thing */')).toEqual(['some-font', '@scope/thing'])
})
