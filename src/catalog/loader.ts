import { basename, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { glob, type Loader, type LoaderContext } from 'astro/loaders'
import { contentFolder } from './content-folder.ts'
import { openContent } from './index.ts'
import type { Content } from './read.ts'

/** Id, data and, where it is one file, the path of an entry. */
interface Entry {
  id: string
  data: Record<string, unknown>
  filePath?: string
}

const ordered = (list: Record<string, object>): Entry[] =>
  Object.entries(list).map(([id, data], order) => ({ id, data: { ...data, order } }))

/** Entries of every collection that the catalogue's reader fills. */
const ENTRIES = {
  tables: ({ tables }) => tables.map((table) => ({ id: basename(table.file, '.md'), data: { ...table }, filePath: table.file })),
  codes: ({ facts, notes }) =>
    facts.map(({ file, domain, facts: data }) => {
      const { ko, en } = notes.get(data.code) ?? {}
      const text = (note: typeof ko) => note && { file: note.file, text: note.text }
      return { id: data.code, data: { file, domain, facts: data, notes: { ko: text(ko), en: text(en) } }, filePath: file }
    }),
  families: ({ families }) => ordered(families),
  domains: ({ domains }) => ordered(domains),
  product: ({ product }) => [{ id: 'product', data: product }],
  knownFacts: ({ known }) => [{ id: 'facts', data: known }],
  officialGuides: ({ guides }) => ordered(guides),
  siblings: ({ siblings }) => ordered(siblings),
  lexicon: ({ lexicon }) => ordered(lexicon),
  background: ({ background }) => ordered(background),
  tickets: ({ tickets }) => tickets.map((ticket, order) => ({ id: ticket.id, data: { ...ticket, order } })),
  wordings: ({ wordings }) => Object.entries(wordings).map(([id, editions]) => ({ id, data: { editions } })),
} satisfies Record<string, (content: Content) => Entry[]>

type Name = keyof typeof ENTRIES | 'guideSections'

/**
 * Loaders of all collections. The content is read and checked once for each sync, whichever loader begins it: a fault stops the sync with
 * a ContentError that names every one, before an entry is stored. In development a change below the content folder reads it again; then
 * faults are logged, and the entries stay as they were.
 */
export function contentLoaders(): Record<Name, Loader> {
  let sync: { content: Promise<Content>; contexts: Map<Name, LoaderContext> } | null = null

  /** Content of the sync that a loader takes part in; a loader that comes a second time begins the next one. */
  function contentFor(name: Name, context: LoaderContext): Promise<Content> {
    if (!sync || sync.contexts.has(name)) {
      sync = { content: open(context), contexts: new Map() }
      watch(context, sync.contexts)
    }
    sync.contexts.set(name, context)
    return sync.content
  }

  const loaders = Object.entries(ENTRIES).map(([key, entries]): [string, Loader] => {
    const name = key as keyof typeof ENTRIES
    const load = async (context: LoaderContext): Promise<void> => fill(context, entries(await contentFor(name, context)))
    return [name, { name: 'catalog', load }]
  })
  const sections = glob({
    base: `${process.env['CONTENT_DIR'] ?? 'content'}/guide`,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  })
  const guideSections: Loader = {
    name: 'catalog',
    async load(context) {
      await contentFor('guideSections', context)
      // Sections of another folder (`CONTENT_DIR`) may be in the store from the last time.
      context.store.clear()
      await sections.load(context)
    },
  }
  return { ...Object.fromEntries(loaders), guideSections } as Record<Name, Loader>
}

// Read within the promise, so that a fault rejects it and reaches every loader.
const open = async ({ config }: LoaderContext): Promise<Content> => {
  const root = fileURLToPath(config.root)
  return Promise.resolve(openContent(contentFolder(root), root))
}

async function fill(context: LoaderContext, entries: readonly Entry[]): Promise<void> {
  const { store } = context
  const kept = new Set(entries.map(({ id }) => id))
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
  // The store leaves an entry with the same digest alone, so that in development only a change makes the pages load again.
  for (const { id, data, filePath } of entries) {
    const parsed = await context.parseData({ id, data, ...(filePath === undefined ? {} : { filePath }) })
    store.set({ id, data: parsed, digest: context.generateDigest(parsed), ...(filePath === undefined ? {} : { filePath }) })
  }
}

/** Reads the content again when a file of it changes, and fills the collections of a sync anew. Only the development server watches. */
function watch(context: LoaderContext, contexts: ReadonlyMap<Name, LoaderContext>): void {
  const { watcher, config, logger } = context
  const root = fileURLToPath(config.root)
  const folder = contentFolder(root)
  let waiting: NodeJS.Timeout | undefined
  let last = Promise.resolve()
  const refresh = async (): Promise<void> => {
    try {
      const content = await open(context)
      for (const [name, other] of contexts) if (name !== 'guideSections') await fill(other, ENTRIES[name](content))
      logger.info(`${relative(root, folder)} was read again`)
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error))
    }
  }
  watcher?.add(folder)
  watcher?.on('all', (_event: string, file: string) => {
    if (!file.startsWith(folder)) return
    // An editor or a checkout writes several files at once.
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      // One after the other: the older content of two refreshes at once could be stored last.
      last = last.then(refresh)
    }, 50)
  })
}
