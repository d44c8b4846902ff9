import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8')
/** Packages whose version leaves a choice, or that would be installed beside a built site. */
function loose({ dependencies = {}, devDependencies = {} }: Record<string, Record<string, string> | undefined>): string[] {
  const open = Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
  return [...Object.keys(dependencies), ...open.map(([name]) => name)]
}

test('packages are pinned exactly, and none runs beside the built site', () => {
  expect(loose(JSON.parse(read('package.json')) as Record<string, Record<string, string>>)).toEqual([])
  expect(loose({ dependencies: { a: '1.0.0' }, devDependencies: { b: '^1.0.0', c: '1.0.0' } })).toEqual(['a', 'b'])
})

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/)
})
