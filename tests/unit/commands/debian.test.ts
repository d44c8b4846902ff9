import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import { findChromium, findHeadlessShell } from '../../../src/commands/chromium.ts'
import { installFromDebian } from '../../../src/commands/debian.ts'
import { ensureEngines, enginesLeftOut } from '../../../src/commands/engines.ts'
import { ensureNginx } from '../../../src/commands/nginx.ts'

vi.mock('node:child_process', { spy: true })
vi.mock('node:fs', { spy: true })

const WANTED = { packages: ['a-tool', 'its-part'], what: 'a tool for the tests', otherwise: 'set TOOL=off' }
/** Printed lines and run commands, in order. */
const log: string[] = []
const print = (text: string): void => void log.push(text)

/** Simulates a machine on which this user may install, with an apt-get that exits with a status. */
function machine({ user = 0, status = 0 }): void {
  vi.spyOn(process, 'getuid').mockReturnValue(user)
  vi.mocked(existsSync).mockImplementation((path) => path === '/usr/bin/apt-get')
  vi.mocked(spawnSync).mockImplementation((command, args) => {
    log.push(`$ ${[command, ...(args as string[])].join(' ')}`)
    return { status, stdout: 'Reading package lists', stderr: 'E: no network' } as ReturnType<typeof spawnSync>
  })
}

beforeEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  log.length = 0
  vi.spyOn(console, 'log').mockImplementation(print)
  vi.spyOn(console, 'error').mockImplementation(print)
})

test('one line announces the packages, their source and how to avoid the installation, before apt-get runs', () => {
  machine({})
  expect(installFromDebian(WANTED)).toBe(true)
  expect(log).toHaveLength(3)
  for (const part of ['a-tool and its-part', 'apt-get', 'a tool for the tests', 'set TOOL=off']) expect(log[0]).toContain(part)
  expect(log.slice(1)).toEqual(['$ apt-get update', '$ apt-get install -y --no-install-recommends a-tool its-part'])
})

test('the output of apt-get is shown when it fails', () => {
  machine({ status: 100 })
  installFromDebian(WANTED)
  expect(log.filter((text) => text.includes('Reading package lists') && text.includes('E: no network'))).toHaveLength(2)
})

test('nothing runs when the user may not install', () => {
  machine({ user: 1000 })
  expect(installFromDebian(WANTED)).toBe(false)
  expect(log).toEqual([])
})

test('the announcements of browser and web server tell how to avoid them', async () => {
  machine({})
  vi.stubEnv('CHROMIUM_PATH', '')
  vi.stubEnv('PATH', '')
  expect(await findChromium()).toBeNull()
  expect(log[0]).toMatch(/^Installing chromium .*CHROMIUM_PATH/)
  log.length = 0
  expect(ensureNginx()).toBe(false)
  expect(log[0]).toMatch(/^Installing nginx and libnginx-mod-http-brotli-static .*NGINX=off/)
})

test('the browser without windows is installed beside it, and a named browser is taken for both', () => {
  machine({})
  vi.stubEnv('CHROMIUM_PATH', '')
  vi.stubEnv('PATH', '')
  expect(findHeadlessShell()).toBeNull()
  expect(log[0]).toMatch(/^Installing chromium-headless-shell .*CHROMIUM_PATH/)
  log.length = 0
  vi.stubEnv('CHROMIUM_PATH', '/opt/chromium')
  expect(findHeadlessShell()).toBeNull()
  expect(log).toEqual([])
})

test('engines that are missing are installed, and one line tells which were left out and how to have them', () => {
  machine({})
  vi.mocked(globSync).mockReturnValue([])
  expect(ensureEngines()).toEqual([])
  expect(log[0]).toMatch(/^Installing firefox-esr and webkit2gtk-driver and xvfb .*ENGINES=off/)
  expect(enginesLeftOut([])).toMatch(/^The tests in Firefox and WebKit were left out .*apt-get install firefox-esr webkit2gtk-driver xvfb/)
  expect(enginesLeftOut(['firefox'])).toMatch(/^The tests in WebKit were left out .*apt-get install webkit2gtk-driver xvfb/)
  expect(enginesLeftOut(['firefox', 'webkit'])).toBeNull()
})

test('ENGINES=off installs nothing and says so', () => {
  machine({})
  vi.stubEnv('ENGINES', 'off')
  expect(ensureEngines()).toEqual([])
  expect(log).toEqual([])
  expect(enginesLeftOut([])).toMatch(/ENGINES=off/)
})
