import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { afterAll, expect, test, vi } from 'vitest'
import { contentLoaders } from '../../src/catalog/loader.ts'
import { smallContent } from './small-content.ts'
import { ROOT } from './spoil.ts'

const root = mkdtempSync(join(tmpdir(), 'apigw-refresh-'))
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

test('of two changes in development the later one is shown, also when the first refresh takes longer', async () => {
  const files = smallContent(ROOT)
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  for (const [file, text] of files) write(file, text)
  const domains = files.get('content/domains.yaml') ?? ''
  const [, name = ''] = /en: ([A-Z][\w ]*)/.exec(domains) ?? []
  expect(name).not.toBe('')

  const stored = new Map<string, unknown>()
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher })
  let held = Promise.resolve()
  let refreshes = 0
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    watcher,
    logger: { info: () => refreshes++ },
    store: { clear: () => stored.clear(), set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data) },
    generateDigest: () => '',
    parseData: async ({ data }: { data: unknown }) => {
      await held
      return data
    },
  } as unknown as LoaderContext
  await contentLoaders().domains.load(context)

  const change = async (to: string): Promise<void> => {
    write('content/domains.yaml', domains.replace(`en: ${name}`, `en: ${to}`))
    watcher.emit('all', 'change', join(root, 'content/domains.yaml'))
    await vi.advanceTimersByTimeAsync(100)
  }
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let release = (): void => undefined
  held = new Promise((done) => (release = done))
  await change('First words')
  held = Promise.resolve()
  await change('Second words')
  release()
  vi.useRealTimers()
  await vi.waitFor(() => {
    expect(refreshes).toBe(2)
  })
  expect(JSON.stringify([...stored.values()])).toContain('Second words')
  expect(JSON.stringify([...stored.values()])).not.toContain('First words')
})
