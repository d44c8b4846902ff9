import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isFor } from '../../../src/commands/installed.mjs'
import { ownNode } from '../../../src/commands/own-node.mjs'
import { inRange, npmVersion, unfitNode, unfitNpm, unfitOwnNode } from '../../../src/commands/runtime.mjs'

const root = resolve(import.meta.dirname, '../../..')
interface Locked {
  os?: string | string[]
  cpu?: string | string[]
  libc?: string | string[]
  engines?: { node?: string }
}
const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }

/** Systems for which the project brings a Node. */
const SYSTEMS = [
  { os: 'linux', cpu: 'x64', libc: 'glibc' },
  { os: 'linux', cpu: 'arm64', libc: 'glibc' },
  { os: 'darwin', cpu: 'x64', libc: null },
  { os: 'darwin', cpu: 'arm64', libc: null },
  { os: 'win32', cpu: 'x64', libc: null },
]

describe('the Node that installs', () => {
  test.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v23.0.0', 'v24.1.0', 'v26.10.0'])('%s will do', (version) => {
    expect(unfitNode(version)).toBeNull()
  })

  test.each(['v12.22.12', 'v18.20.8', 'v20.0.0', 'v20.18.0', 'v20.18.3', 'v21.7.3', 'v22.0.0', 'v22.11.0'])(
    '%s is refused by one sentence',
    (version) => {
      expect(unfitNode(version)).toBe(
        `Node ${version} cannot install the packages of this project: it needs Node 20 (from 20.19.0), 22.12.0 or later. Install one of them (https://nodejs.org), then run the command again.`,
      )
    },
  )

  test.each(SYSTEMS)('is never too old for a native package of $os $cpu, which npm would leave out without a word', (system) => {
    const native = Object.entries(packages).filter(([, locked]) => locked.os !== undefined && isFor(locked, system))
    expect(native.length).toBeGreaterThan(3)
    for (const [path, { engines }] of native) {
      const range = engines?.node?.replace(/>= /g, '>=') ?? '>=0'
      for (const version of ['20.19.0', '22.12.0']) expect([path, inRange(version, range)]).toEqual([path, true])
    }
  })
})

test('an npm that is missing or too old is refused by one sentence', () => {
  expect(unfitNpm('10.0.0')).toBeNull()
  expect(unfitNpm('9.9.4')).toMatch(/^npm 9\.9\.4 is too old: .* npm 10 or later, .*\.$/)
  expect(unfitNpm(null)).toMatch(/^npm was not found: /)
  expect(npmVersion('no-such-program', [])).toBeNull()
  expect(npmVersion(process.execPath, [])).toBe(process.version)
})

describe('the Node that the project brings', () => {
  test.each(SYSTEMS)('is in the lock file for $os $cpu', (system) => {
    expect(ownNode(root, system)?.version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('is of one version on all systems', () => {
    expect(new Set(SYSTEMS.map((system) => ownNode(root, system)?.version)).size).toBe(1)
  })

  test('is none elsewhere, where the Node that runs must be able to build', () => {
    expect(ownNode(root, { os: 'linux', cpu: 'x64', libc: 'musl' })).toBeNull()
    expect(ownNode(root, { os: 'freebsd', cpu: 'x64', libc: null })).toBeNull()
    for (const version of ['v22.22.3', 'v24.16.0', 'v26.3.0']) expect(unfitOwnNode(version)).toBeNull()
    for (const version of ['v20.19.0', 'v22.22.2', 'v23.11.1', 'v24.15.0', 'v25.9.0'])
      expect(unfitOwnNode(version)).toContain(
        `Node ${version} cannot build it: run the command with Node 22 (from 22.22.3), 24 (from 24.16.0), 26.3.0 or later.`,
      )
  })
})

test('a range of another form is an error', () => {
  expect(() => inRange('1.0.0', '~1.0.0')).toThrow('"~1.0.0" is no range')
})
