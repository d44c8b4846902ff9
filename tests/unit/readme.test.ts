import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** Files of the project that a text names in code. */
const files = (text: string): string[] => [...text.matchAll(/`((?:src|tests|public|content)\/[\w./-]+)`/g)].map(([, file = '']) => file)
/** Commands that a text names. */
const commands = (text: string): string[] => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)

test('the README names only files and commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  expect(files(readme).length).toBeGreaterThan(20)
  expect(files(readme).filter((file) => !existsSync(join(root, file)))).toEqual([])
  expect(commands(readme).filter((name) => !(name in scripts))).toEqual([])
})

test('a file that is gone would be noticed', () => {
  expect(files('see `tests/e2e/gone.spec.ts`')).toEqual(['tests/e2e/gone.spec.ts'])
  expect(commands('run `npm run gone:too -- 1`')).toEqual(['gone:too'])
})
