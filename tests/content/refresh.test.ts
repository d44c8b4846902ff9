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

interface Stored {
  id: string
  data: unknown
  digest: string
}

/** Loads the domains of a small content folder as in development. `hold` stops the filling of a collection before each entry. */
async function development() {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const files = smallContent(ROOT)
  for (const [file, text] of files) write(file, text)
  const domains = files.get('content/domains.yaml') ?? ''
  const [, name = ''] = /en: ([A-Z][\w ]*)/.exec(domains) ?? []
  expect(name).not.toBe('')

  const stored = new Map<string, Stored>()
  const stores: string[] = []
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher })
  const seen = { refreshes: 0, held: Promise.resolve() }
  const store = {
    clear: () => {
      stored.clear()
    },
    keys: () => [...stored.keys()],
    delete: (id: string) => stored.delete(id),
    set(entry: Stored) {
      if (stored.get(entry.id)?.digest === entry.digest) return
      stores.push(entry.id)
      stored.set(entry.id, entry)
    },
  }
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    watcher,
    logger: { info: () => seen.refreshes++ },
    store,
    generateDigest: (data: unknown) => JSON.stringify(data),
    parseData: async ({ data }: { data: unknown }) => {
      await seen.held
      return data
    },
  } as unknown as LoaderContext
  await contentLoaders().domains.load(context)
  stores.length = 0

  const change = async (to: string): Promise<void> => {
    write('content/domains.yaml', domains.replace(`en: ${name}`, `en: ${to}`))
    watcher.emit('all', 'change', join(root, 'content/domains.yaml'))
    await vi.advanceTimersByTimeAsync(100)
  }
  const hold = (): (() => void) => {
    let release = (): void => undefined
    seen.held = new Promise((done) => (release = done))
    return release
  }
  const refreshed = (times: number): Promise<void> =>
    vi.waitFor(() => {
      expect(seen.refreshes).toBe(times)
    })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  return { name, stored, stores, store, seen, change, hold, refreshed }
}

test('of two changes in development the later one is shown, also when the first refresh takes longer', async () => {
  const { stored, seen, change, hold, refreshed } = await development()
  const release = hold()
  await change('First words')
  seen.held = Promise.resolve()
  await change('Second words')
  release()
  vi.useRealTimers()
  await refreshed(2)
  expect(JSON.stringify([...stored.values()])).toContain('Second words')
  expect(JSON.stringify([...stored.values()])).not.toContain('First words')
})

// A store that was written half filled, or written twice for one change, left pages on a busy machine as they were before the change.
test('a change in development touches the entries that changed, and no other is missing in the meantime', async () => {
  const { name, stored, stores, store, change, hold, refreshed } = await development()
  const before = stored.size
  expect(before).toBeGreaterThan(1)
  store.set({ id: 'removed-since', data: {}, digest: '' })
  stores.length = 0
  const release = hold()
  await change('Other words')
  expect([...stored.values()].filter(({ id }) => id !== 'removed-since')).toHaveLength(before)
  release()
  vi.useRealTimers()
  await refreshed(1)
  expect(stores).toHaveLength(1)
  expect(stored.has('removed-since')).toBe(false)
  expect(JSON.stringify([...stored.values()])).not.toContain(`"${name}"`)
})
