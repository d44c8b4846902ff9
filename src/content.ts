import { getCollection, getEntry } from 'astro:content'
import { byDay } from './catalog/tables/parse-table.ts'
import { joinStored, type Catalog, type Stored } from './catalog/join.ts'

let joined: Promise<Catalog> | undefined

/** The catalogue of pages and twins, joined once from the collections. Astro reloads this module after a change of content. */
export const getCatalog = (): Promise<Catalog> => (joined ??= collect().then(joinStored))

async function collect(): Promise<Stored> {
  const [tables, codes, families, domains, guides, siblings, lexicon, background, tickets, wordings, product, facts] = await Promise.all([
    getCollection('tables'),
    getCollection('codes'),
    getCollection('families'),
    getCollection('domains'),
    getCollection('officialGuides'),
    getCollection('siblings'),
    getCollection('lexicon'),
    getCollection('background'),
    getCollection('tickets'),
    getCollection('wordings'),
    getEntry('product', 'product'),
    getEntry('knownFacts', 'facts'),
  ])
  if (!facts || !product) throw new Error('The collection knownFacts or product has no entry: delete node_modules/.astro and build again')
  return {
    tables: tables.map(({ data }) => data).sort(byDay),
    facts: codes.map(({ data }) => data),
    notes: new Map(codes.map(({ id, data }) => [id, data.notes])),
    families: inOrder(families),
    domains: inOrder(domains),
    product: product.data,
    guides: inOrder(guides),
    siblings: inOrder(siblings),
    lexicon: inOrder(lexicon),
    background: inOrder(background),
    tickets: Object.values(inOrder(tickets)),
    wordings: Object.fromEntries(wordings.map(({ id, data }) => [id, data.editions])),
    known: facts.data,
  }
}

/** Entries by id, in the order of their file. A collection itself has no order. */
function inOrder<T extends { order: number }>(entries: readonly { id: string; data: T }[]): Record<string, T> {
  return Object.fromEntries([...entries].sort((a, b) => a.data.order - b.data.order).map(({ id, data }) => [id, data]))
}
