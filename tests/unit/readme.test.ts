import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const READMES = ['README.md', 'content/README.md', 'src/delivery/README.md', 'src/search/README.md', 'tests/README.md']
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

/** Files of the project that a text names in code. */
const files = (text: string): string[] => [...text.matchAll(/`((?:src|tests|public|content)\/[\w./[\]-]+)`/g)].map(([, file = '']) => file)
/** Commands that a text names. */
const commands = (text: string): string[] => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)

describe.each(READMES)('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8')

  test('names only files and commands that there are', () => {
    expect(files(text).filter((file) => !existsSync(join(root, file)))).toEqual([])
    expect(commands(text).filter((command) => !(command in scripts))).toEqual([])
  })
})

test('the README at the top is short, and says where the others are', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  expect(text.split('\n').length).toBeLessThanOrEqual(120)
  expect(READMES.slice(1).filter((name) => !files(text).includes(name))).toEqual([])
})

test('a file or a command that is gone would be noticed', () => {
  expect(files('see `tests/e2e/gone.spec.ts`')).toEqual(['tests/e2e/gone.spec.ts'])
  expect(commands('run `npm run gone:too -- 1`')).toEqual(['gone:too'])
})
