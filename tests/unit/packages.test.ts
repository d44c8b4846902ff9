import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8')
/** Packages without an exact version, or that are dependencies at run time. */
function loose({ dependencies = {}, devDependencies = {} }: Record<string, Record<string, string> | undefined>): string[] {
  const open = Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
  return [...Object.keys(dependencies), ...open.map(([name]) => name)]
}

test('packages are pinned exactly, and none is a dependency at run time', () => {
  expect(loose(JSON.parse(read('package.json')) as Record<string, Record<string, string>>)).toEqual([])
  expect(loose({ dependencies: { a: '1.0.0' }, devDependencies: { b: '^1.0.0', c: '1.0.0' } })).toEqual(['a', 'b'])
})

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/)
})
