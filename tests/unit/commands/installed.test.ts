import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { missingPackages, thisSystem } from '../../../src/commands/installed.mjs'

const LINUX = { os: 'linux', cpu: 'x64', libc: 'glibc' }
const WANTED = {
  '': { version: '1.0.0' },
  'node_modules/plain': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/native-linux': { version: '2.0.0', integrity: 'sha512-b', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  'node_modules/native-musl': { version: '2.0.0', integrity: 'sha512-c', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  'node_modules/native-mac': { version: '2.0.0', integrity: 'sha512-d', optional: true, os: 'darwin', cpu: 'arm64' },
  'node_modules/native-wasm/node_modules/helper': { version: '3.0.0', integrity: 'sha512-e', optional: true },
}
let root: string

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
/** Installs some packages, as npm leaves them. */
function install(packages: Record<string, unknown>): void {
  for (const path of Object.keys(packages)) write(join(path, 'package.json'), '{}')
  write('node_modules/.package-lock.json', JSON.stringify({ packages }))
}
const only = (...names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(WANTED).filter(([path]) => names.some((name) => path === `node_modules/${name}`)))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'apigw-installed-'))
  write('package-lock.json', JSON.stringify({ packages: WANTED }))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

test('a whole install has the plain packages and the native ones of its system', () => {
  install(only('plain', 'native-linux'))
  expect(missingPackages(root, LINUX)).toEqual([])
  install(only('plain', 'native-mac'))
  expect(missingPackages(root, { os: 'darwin', cpu: 'arm64', libc: null })).toEqual([])
})

test('a native package that npm left out is missed', () => {
  install(only('plain'))
  expect(missingPackages(root, LINUX)).toEqual(['native-linux 2.0.0'])
})

test('a folder copied from another system is missing the native packages of this one', () => {
  install(only('plain', 'native-mac'))
  expect(missingPackages(root, LINUX)).toEqual(['native-linux 2.0.0'])
})

test('a package whose folder is gone is missed', () => {
  install(only('plain', 'native-linux'))
  rmSync(join(root, 'node_modules/plain'), { recursive: true })
  expect(missingPackages(root, LINUX)).toEqual(['plain 1.0.0'])
})

test('a package of another version, or with another hash, is none', () => {
  install({ ...only('native-linux'), 'node_modules/plain': { version: '1.0.1', integrity: 'sha512-a' } })
  expect(missingPackages(root, LINUX)).toEqual(['plain 1.0.0: another one is there'])
  install({ ...only('native-linux'), 'node_modules/plain': { version: '1.0.0', integrity: 'sha512-z' } })
  expect(missingPackages(root, LINUX)).toEqual(['plain 1.0.0: another one is there'])
})

test.each([
  ['no folder', null],
  ['an interrupted install', ''],
  ['a file that was cut off', '{"packages": {"node_'],
])('%s counts as nothing installed', (_what, list) => {
  if (list !== null) write('node_modules/plain/package.json', '{}')
  if (list) write('node_modules/.package-lock.json', list)
  expect(missingPackages(root, LINUX)).toEqual(['all packages'])
})

test('this system is the one of this process', () => {
  expect(thisSystem()).toMatchObject({ os: process.platform, cpu: process.arch })
})
