import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ROOT } from './spoil.ts'

// Runs `astro dev` on a copy of the content, on a free port.
const folder = mkdtempSync(join(tmpdir(), 'apigw-dev-'))
const FACTS = join(folder, 'content/codes/stage/400103005.yaml')
const NOTE = join(folder, 'content/codes/stage/400103005.en.mdx')
const WAIT = { timeout: 240_000, interval: 100 }
let server: ChildProcess
let output = ''
let address = ''

const page = async (): Promise<string> => (await fetch(`${address}400103005/`)).text()
const edit = (file: string, from: string | RegExp, to: string): void => {
  const before = readFileSync(file, 'utf8')
  expect(before).toMatch(from)
  writeFileSync(file, before.replace(from, to))
}

beforeAll(async () => {
  cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true })
  // Astro leaves its pages out when it runs in Vitest, so the variables of Vitest are removed.
  const outside = { ...process.env, VITEST: undefined, NODE_ENV: undefined }
  const env = { ...outside, CONTENT_DIR: join(folder, 'content'), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
  const args = [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0', '--ignore-lock']
  server = spawn(join(ROOT, 'node_modules/.bin/node'), args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()))
  await vi.waitFor(() => {
    address = /Local\s+(http:\S+)/.exec(output)?.[1] ?? ''
    expect(address, output).not.toBe('')
  }, WAIT)
}, 300_000)
afterAll(() => {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Build that the search's list of codes belongs to; what it has learned is made anew when the content changes. */
async function listed(): Promise<string | undefined> {
  const known = await (await fetch(`${address}@id/__x00__virtual:search/known`)).text()
  return /"build":\s*"([^"]+)"/.exec(known)?.[1]
}

test(
  'a broken file is reported when it is saved; when it is fixed, its page and the search are updated',
  { timeout: 900_000 },
  async () => {
    const before = await listed()
    expect(before).toMatch(/./)
    expect(await page()).toContain('data-section="glance"')
    edit(FACTS, 'actor: console-user', 'actor: boss')
    await vi.waitFor(() => expect(output).toMatch(/has 1 fault:\s+\S*400103005\.yaml · actor: /), WAIT)
    expect(await page()).toContain('data-section="glance"')
    edit(FACTS, 'actor: boss', 'actor: console-user')
    edit(FACTS, 'Stage connected to a usage plan cannot be deleted', 'Fixed and saved again')
    await vi.waitFor(async () => expect(await page()).toContain('Fixed and saved again'), WAIT)
    await vi.waitFor(async () => expect(await listed()).not.toBe(before), WAIT)
    edit(NOTE, /<Reply>/, '<Reply>\nA new first sentence.\n')
    await vi.waitFor(async () => expect(await page()).toContain('A new first sentence.'), WAIT)
  },
)
