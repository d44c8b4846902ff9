import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** Paths of the project in the inline code of a text. */
const files = (text: string): string[] => [...text.matchAll(/`((?:src|tests|public|content)\/[\w./-]+)`/g)].map(([, file = '']) => file)
/** npm commands in a text. */
const commands = (text: string): string[] => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)

test('the README names only files and commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  expect(files(readme).length).toBeGreaterThan(20)
  expect(files(readme).filter((file) => !existsSync(join(root, file)))).toEqual([])
  expect(commands(readme).filter((name) => !(name in scripts))).toEqual([])
})

test('a path and a command are found in a text', () => {
  expect(files('see `tests/e2e/gone.spec.ts`')).toEqual(['tests/e2e/gone.spec.ts'])
  expect(commands('run `npm run gone:too -- 1`')).toEqual(['gone:too'])
})
