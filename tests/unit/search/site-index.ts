import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { joinContent, type Catalog } from '../../../src/catalog/join.ts'
import { readContent } from '../../../src/catalog/read.ts'
import { buildIndex } from '../../../src/search/index/build-index.ts'
import { searchDocuments } from '../../../src/search/index/document.ts'
import { createEngine, type Engine } from '../../../src/search/engine.ts'

/** The search over the real content, its index built into a folder that `fetch` reads. */
export interface TestSite {
  catalog: Catalog
  folder: string
  engine: Engine
  close(): void
}

/** Builds the index of the content, or of what `change` makes of it, and opens the engine on it. */
export async function openTestSite(change: (catalog: Catalog) => Catalog = (catalog) => catalog): Promise<TestSite> {
  const root = resolve(import.meta.dirname, '../../..')
  const catalog = change(joinContent(readContent(join(root, 'content'), root).content))
  const folder = mkdtempSync(join(tmpdir(), 'search-test-'))
  await buildIndex(searchDocuments(catalog), catalog.codes.length, join(folder, 'pagefind'))
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
  const engine = createEngine({ base: '/', codes: catalog.codes.map(({ code }) => code), families: catalog.families })
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
