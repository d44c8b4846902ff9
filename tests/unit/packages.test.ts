import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8')
/** Packages without an exact version, or that are dependencies at run time. The optional ones are the project's Node for each system. */
function loose({
  dependencies = {},
  devDependencies = {},
  optionalDependencies = {},
}: Record<string, Record<string, string> | undefined>): string[] {
  const open = Object.entries({ ...devDependencies, ...optionalDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
  return [...Object.keys(dependencies), ...open.map(([name]) => name)]
}

test('packages are pinned exactly, and none is a dependency at run time', () => {
  expect(loose(JSON.parse(read('package.json')) as Record<string, Record<string, string>>)).toEqual([])
  expect(loose({ dependencies: { a: '1.0.0' }, devDependencies: { b: '^1.0.0', c: '1.0.0' } })).toEqual(['a', 'b'])
})

interface Locked {
  version?: string
  integrity?: string
  inBundle?: boolean
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
/** Entries of a lock file without the hash of what is fetched. A bundled package comes inside another one. */
const unhashed = (entries: Record<string, Locked>): string[] =>
  Object.entries(entries)
    .filter(([path, { integrity, inBundle }]) => path !== '' && !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
    .map(([path]) => path)

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/)
})

test('the lock file has the hash of everything that is fetched', () => {
  expect(unhashed(packages)).toEqual([])
  const hashed = { version: '1.0.0', integrity: `sha512-${'a'.repeat(86)}==` }
  expect(
    unhashed({ '': {}, a: hashed, b: { version: '1.0.0' }, c: { version: '1.0.0', integrity: 'sha1-x' }, d: { inBundle: true } }),
  ).toEqual(['b', 'c'])
})

test('nothing is fetched by an install script: none is run', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true')
})
