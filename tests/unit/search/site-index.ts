import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { joinContent, type Catalog } from '../../../src/catalog/join.ts'
import { readContent } from '../../../src/catalog/read.ts'
import { statusesOf } from '../../../src/search/query/known.ts'
import { buildId } from '../../../src/search/index/build-id.ts'
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
  const real = joinContent(readContent(join(root, 'content'), root).content)
  const catalog = change(real)
  const folder = catalog === real ? learntOnce(real, root) : learntNow(catalog)
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
      if (catalog !== real) rmSync(folder, { recursive: true, force: true })
    },
  })
}

function learntNow(catalog: Catalog): string {
  const folder = mkdtempSync(join(tmpdir(), 'search-test-'))
  writeKnowledge(catalog, join(folder, FOLDER))
  return folder
}

/** What the search learned of the real content, kept until content or sources change: it takes ten seconds, and many tests begin with it. */
function learntOnce(catalog: Catalog, root: string): string {
  const all = join(root, 'node_modules/.cache/search-test')
  const id = buildId(root, join(root, 'content'))
  const folder = join(all, id)
  if (existsSync(folder)) return folder
  mkdirSync(all, { recursive: true })
  for (const name of readdirSync(all)) if (!name.endsWith('.tmp')) rmSync(join(all, name), { recursive: true, force: true })
  // Whole before it has its name: another process may look for it meanwhile, or learn the same.
  const own = `${folder}.${String(process.pid)}.tmp`
  writeKnowledge(catalog, join(own, FOLDER))
  try {
    renameSync(own, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(own, { recursive: true, force: true })
  }
  return folder
}
