import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { joinContent, type Catalog } from '../../../src/catalog/join.ts'
import { readContent } from '../../../src/catalog/read.ts'
import { statusesOf } from '../../../src/search/query/known.ts'
import { FOLDER } from '../../../src/search/index/knowledge.ts'
import { createEngine, type Engine } from '../../../src/search/engine.ts'
import { writeKnowledge } from './write-knowledge.ts'

/** The search over the real content, what it knows in a folder that `fetch` reads. */
export interface TestSite {
  catalog: Catalog
  folder: string
  engine: Engine
  close(): void
}

/** Learns the content, or what `change` makes of it, and opens the engine on it. */
export function openTestSite(change: (catalog: Catalog) => Catalog = (catalog) => catalog): Promise<TestSite> {
  const root = resolve(import.meta.dirname, '../../..')
  const catalog = change(joinContent(readContent(join(root, 'content'), root).content))
  const folder = mkdtempSync(join(tmpdir(), 'search-test-'))
  writeKnowledge(catalog, join(folder, FOLDER))
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
  const engine = createEngine({
    base: '/',
    codes: catalog.codes.map(({ code }) => code),
    families: catalog.families,
    statuses: statusesOf(catalog.codes.filter(({ facts }) => facts?.printed)),
  })
  return Promise.resolve({
    catalog,
    folder,
    engine,
    close() {
      globalThis.fetch = before
      rmSync(folder, { recursive: true, force: true })
    },
  })
}
