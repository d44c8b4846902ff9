import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { licenceFaults, licenceList } from '../../../src/dependencies/licences.ts'
import { readPackages } from '../../../src/dependencies/packages.ts'
import { notices, REDISTRIBUTED } from '../../../src/dependencies/redistributed.ts'

const root = resolve(import.meta.dirname, '../../..')
const packages = readPackages(root)

describe('the packages of the lock file', () => {
  test('have licences under which they may be used', () => {
    expect(licenceFaults(packages)).toEqual([])
  })

  test('stand in the list, and what goes out has its notice (npm run licences writes both)', () => {
    expect(readFileSync(join(root, 'src/dependencies/licences.md'), 'utf8')).toBe(licenceList(packages))
    expect(readFileSync(join(root, 'public/licences.txt'), 'utf8')).toBe(notices(root))
  })

  test('are named with a version that only one file decides', () => {
    const { devDependencies, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >
    expect(dependencies).toBeUndefined()
    expect(Object.entries(devDependencies ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})

test('a notice says who holds the rights and what is allowed', () => {
  for (const part of notices(root).split('='.repeat(80)))
    expect(part).toMatch(/Copyright \(c\)[\s\S]*(?:Permission is hereby granted|OPEN FONT LICENSE)/)
  expect(notices(root).split('='.repeat(80))).toHaveLength(REDISTRIBUTED.length)
})

describe('a licence', () => {
  const one = (licence: string | null, name = 'a-tool'): string[] => licenceFaults([{ name, version: '1.2.3', licence }])

  test.each([
    [null, 'a-tool', /^a-tool 1\.2\.3: names no licence/],
    ['SSPL-1.0', 'a-tool', /^a-tool 1\.2\.3: SSPL-1\.0 is not on the list/],
    ['GPL-3.0-only', 'a-tool', /GPL-3\.0-only is not on the list/],
    ['MIT AND GPL-3.0-only', 'a-tool', /is not on the list/],
    ['SEE LICENSE IN LICENSE.txt', 'a-tool', /is not on the list/],
    ['MPL-2.0', 'vite', /^vite 1\.2\.3: MPL-2\.0 may not go out with the site/],
    ['BlueOak-1.0.0 AND MIT', 'vite', /may not go out/],
  ])('%s of %s is refused', (licence, name, expected) => {
    expect(one(licence, name)).toEqual([expect.stringMatching(expected)])
  })

  test.each(['MIT', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND LGPL-3.0-or-later', 'MPL-2.0'])('%s of a tool is taken', (licence) => {
    expect(one(licence)).toEqual([])
  })
})

test('a lock file: each version once, the licence of a binary for another system from the package that it is a part of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-lock-'))
  const locked = {
    '': {},
    'node_modules/b': { version: '2.0.0', license: 'ISC', optionalDependencies: { 'b-for-another': '2.0.0' } },
    'node_modules/b-for-another': { version: '2.0.0', optional: true },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b/node_modules/a': { version: '1.1.0', license: 'MIT' },
    'node_modules/c/node_modules/a': { version: '1.1.0', license: 'MIT' },
  }
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }))
  expect(readPackages(folder)).toEqual([
    { name: 'a', version: '1.0.0', licence: null },
    { name: 'a', version: '1.1.0', licence: 'MIT' },
    { name: 'b', version: '2.0.0', licence: 'ISC' },
    { name: 'b-for-another', version: '2.0.0', licence: 'ISC' },
  ])
  rmSync(folder, { recursive: true })
})
