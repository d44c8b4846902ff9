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
/** Names of packages in licence comments: `/*! tailwindcss v4.3.5 | MIT License *\/`. */
const marked = (text: string): string[] => [...text.matchAll(/(?:\/\*!|@licen[sc]e)\s*(@?[\w./-]*)/g)].map(([, name = '']) => name)

describe('the built site', () => {
  test('has scripts of src and of packages with a notice only', () => {
    const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file))
    expect(scripts.filter((file) => !bundle.some((script) => script.file === file))).toEqual([])
    const owners = new Set(bundle.flatMap(({ owners }) => Object.keys(owners)))
    expect([...owners].filter((owner) => !owner.startsWith('src/') && !names.includes(owner))).toEqual([])
  })

  test('has licence comments of packages with a notice only', () => {
    const texts = files.filter((file) => ['.html', '.js', '.css', '.svg'].includes(extname(file)))
    const inComments = new Set(texts.flatMap((file) => marked(readFileSync(join(DIST, file), 'utf8'))))
    expect([...inComments].filter((name) => !names.includes(name))).toEqual([])
  })

  test('has no font, and no binary files but pictures and the index', () => {
    const kinds = new Set(files.filter((file) => /\.\w+$/.test(file)).map((file) => extname(file)))
    const allowed = [
      '.pagefind',
      '.html',
      '.js',
      '.json',
      '.md',
      '.csv',
      '.txt',
      '.xml',
      '.svg',
      '.png',
      '.ts',
      '.java',
      '.go',
      '.webmanifest',
      '.br',
      '.gz',
      '.conf',
    ]
    expect([...kinds].filter((kind) => !allowed.includes(kind) && !kind.startsWith('.pf_'))).toEqual([])
  })

  test('has the notice of each package', () => {
    for (const name of names) expect(readFileSync(join(DIST, 'licences.txt'), 'utf8')).toContain(`${name}: `)
  })
})

test('licence comments are found', () => {
  expect(marked('/*! some-font v1 | OFL */ a{} /* @license @scope/thing */')).toEqual(['some-font', '@scope/thing'])
})
