import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import type { PackedCard } from './card.ts'
import { slimChunk } from './slim-chunk.ts'
import type { SearchDocument } from './document.ts'

/** Files of Pagefind that the search loads (pagefind-files.ts); its engine, its loader and its interfaces nobody asks for. */
const LOADED = /^(?:pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|(?:index|fragment|filter)\/.*)$/
/** Korean has no stemmer in Pagefind, so this language leaves the terms as the analyser made them. */
const LANGUAGE = 'ko'
const SIGNATURE = 'pagefind_dcd'
/** The version whose inner formats this room knows. */
const VERSION = '1.6.0'

const UNDER_WAY = 50

/** Builds the index of `count` documents into a folder. Throws with every error that Pagefind reports. */
export async function buildIndex(
  documents: Iterable<SearchDocument>,
  count: number,
  folder: string,
): Promise<{ files: number; bytes: number }> {
  const created = await createIndex({ forceLanguage: LANGUAGE, maxFragments: Math.max(1000, count + 1) })
  report('createIndex', created.errors)
  const { index } = created
  if (!index) throw new Error('Pagefind gave no index')
  const cards = new Map<string, PackedCard>()
  // The binary takes a message at a time and answers in its own time; a few dozen under way keep it busy.
  let underWay: Promise<void>[] = []
  for (const document of documents) {
    const url = `/${document.code}/`
    cards.set(url, document.card)
    underWay.push(
      index.addHTMLFile({ url, content: html(document) }).then(({ errors }) => {
        report(`addHTMLFile ${document.code}`, errors)
      }),
    )
    if (underWay.length < UNDER_WAY) continue
    await Promise.all(underWay)
    underWay = []
  }
  await Promise.all(underWay)
  const { errors, files } = await index.getFiles()
  report('getFiles', errors)
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')
  const version = entry ? (JSON.parse(Buffer.from(entry.content).toString('utf8')) as { version: string }).version : ''
  if (version !== VERSION)
    throw new Error(`Pagefind ${version} instead of ${VERSION}: check pagefind-files.ts and slim-chunk.ts against it`)
  await rm(folder, { recursive: true, force: true })
  let bytes = 0
  const kept = files.filter(({ path }) => LOADED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const { path, content } of kept) {
    const data = slimmed(path, content, cards)
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, data)
    bytes += data.length
  }
  await index.deleteIndex()
  await close()
  return { files: kept.length, bytes }
}

function report(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${step}: ${errors.join('; ')}`)
}

/** The terms as a page that only Pagefind sees. `digest` changes the fragment's name whenever its card changes. */
function html({ terms, filters, card }: SearchDocument): string {
  const digest = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 8)
  const filter = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => `<i data-pagefind-filter="${name}:${value}"></i>`),
  )
  const fields = terms.map(({ weight, terms: words }) => `<p data-pagefind-weight="${String(weight)}">${words.map(escape).join(' ')}</p>`)
  return `<html lang="ko"><body data-pagefind-body>${filter.join('')}<i data-pagefind-meta="v:zv${digest}"></i>${fields.join('')}</body></html>`
}

const escape = (text: string): string => text.replace(/[<>&]/g, ' ')

function slimmed(path: string, content: Uint8Array, cards: ReadonlyMap<string, PackedCard>): Buffer {
  if (path.startsWith('fragment/')) return fragment(content, cards)
  if (path.startsWith('index/')) return packed(Buffer.concat([Buffer.from(SIGNATURE), slimChunk(unpacked(content))]))
  return Buffer.from(content)
}

/** What a file of Pagefind holds behind its signature. */
function unpacked(content: Uint8Array): Buffer {
  const data = gunzipSync(content)
  if (data.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) throw new Error('Pagefind: a file has an unknown signature')
  return data.subarray(SIGNATURE.length)
}

const packed = (data: Buffer): Buffer => gzipSync(data, { level: 9 })

/**
 * A fragment holds the page's text, for excerpts. Ours would be a list of terms, which nobody reads: the card goes in its
 * place, so that results and ranking cost one small file per candidate.
 */
function fragment(content: Uint8Array, cards: ReadonlyMap<string, PackedCard>): Buffer {
  const data = JSON.parse(unpacked(content).toString('utf8')) as { url: string }
  const card = cards.get(data.url)
  if (!card) throw new Error(`Pagefind, fragment: no card for ${data.url}`)
  const slim = { url: data.url, content: '', word_count: 0, filters: {}, meta: { card }, anchors: [] }
  return packed(Buffer.from(SIGNATURE + JSON.stringify(slim)))
}
