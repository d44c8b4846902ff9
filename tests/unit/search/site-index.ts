import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { joinContent, type Catalog } from '../../../src/catalog/catalog.ts'
import { readContent } from '../../../src/catalog/read.ts'
import { buildIndex } from '../../../src/search/build-index.ts'
import { createEngine, type Engine } from '../../../src/search/engine.ts'
import { pagefindLean } from '../../../src/search/pagefind-lean.ts'

/** The search over the real content, its index built into a folder that `fetch` reads. */
export interface TestSite {
  catalog: Catalog
  folder: string
  engine: Engine
  close(): void
}

/** Builds the index and opens the engine on it. */
export async function openTestSite(): Promise<TestSite> {
  const root = resolve(import.meta.dirname, '../../..')
  const catalog = joinContent(readContent(join(root, 'content'), root).content)
  const folder = mkdtempSync(join(tmpdir(), 'search-test-'))
  await buildIndex(catalog, join(folder, 'pagefind'))
  const before = globalThis.fetch
  globalThis.fetch = (input) =>
    Promise.resolve().then(
      () =>
        new Response(
          new Uint8Array(
            readFileSync(join(folder, new URL(input instanceof Request ? input.url : input.toString(), 'http://test').pathname)),
          ),
        ),
    )
  const engine = createEngine({ base: '/', codes: catalog.codes.map(({ code }) => code), load: () => Promise.resolve(pagefindLean) })
  return {
    catalog,
    folder,
    engine,
    close() {
      globalThis.fetch = before
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
