import { decode } from './cbor.ts'
import { got, indexFile } from './index-file.ts'

// Pagefind makes the index and cuts it into chunks; its engine in the browser is 55 KB of WASM behind 13 KB of loader. The
// search here asks for nothing but "which pages have a word that begins so", so it reads the same files by itself. A test
// compares the answers with those of Pagefind's own engine; build-index.ts refuses another version than the one known here.

/** A page that has a word, by its place in the index, and the highest weight a field gave the word there. */
interface Posting {
  page: number
  weight: number
}

/** Pagefind's index, opened. */
export interface PagefindFiles {
  /** Pages with the word, or one that begins with it. Loads the chunks that may hold such words. */
  pagesWith(beginning: string): Promise<Posting[]>
  /** Pages that have one of the values of each filter. */
  pagesOf(filters: Readonly<Record<string, readonly string[]>>): Promise<ReadonlySet<number>>
  /** What a page's fragment holds. */
  fragment<T>(page: number): Promise<T>
}

type Meta = [
  version: string,
  pages: [hash: string, words: number, group: string][],
  chunks: [string, string, string][],
  filters: [string, string][],
]
type Word = [word: string, pages: [step: number, places: number[], meta: unknown][], variants: unknown]
type Chunk = [words: Word[]]
type Filter = [name: string, values: [value: string, pages: number[]][]]

/** Opens the index in the folder `base`, an address with a slash at its end. Throws when a part of it is missing or broken. */
export async function openPagefind(base: string): Promise<PagefindFiles> {
  const entry = (await (await got(`${base}pagefind-entry.json`)).json()) as { languages: Record<string, { hash: string }> }
  const [language] = Object.values(entry.languages)
  if (!language) throw new Error('The index is empty')
  const loading = new Map<string, Promise<unknown>>()
  const once = <T>(path: string, read: (bytes: Uint8Array) => T): Promise<T> => {
    let file = loading.get(path) as Promise<T> | undefined
    if (!file) {
      file = indexFile(base + path).then(read)
      // What did not arrive, or not whole, is asked for again next time.
      file.catch(() => loading.delete(path))
      loading.set(path, file)
    }
    return file
  }
  const [, pages, chunks, filterFiles] = decode(await indexFile(`${base}pagefind.${language.hash}.pf_meta`)) as unknown as Meta
  return {
    async pagesWith(beginning) {
      const wanted = chunks.filter(([from, to]) => to >= beginning && from.slice(0, beginning.length) <= beginning)
      const found = await Promise.all(wanted.map(([, , hash]) => once(`index/${hash}.pf_index`, wordsOf)))
      return found.flatMap((words) => words.beginningWith(beginning))
    },
    async pagesOf(filters) {
      const sets = await Promise.all(
        Object.entries(filters).map(async ([name, wanted]) => {
          const hash = filterFiles.find(([filter]) => filter === name)?.[1]
          const [, values] =
            hash === undefined ? ['', []] : await once(`filter/${hash}.pf_filter`, (bytes) => decode(bytes) as unknown as Filter)
          return new Set(values.flatMap(([value, has]) => (wanted.includes(value) ? has : [])))
        }),
      )
      const all = pages.map((_, page) => page)
      return new Set(all.filter((page) => sets.every((set) => set.has(page))))
    },
    async fragment<T>(page: number) {
      const [hash = '', , group = ''] = pages[page] ?? []
      const json = await once(`fragment/${group || hash}.pf_fragment`, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as unknown)
      return (group === '' ? json : (json as Record<string, unknown>)[hash]) as T
    },
  }
}

/** The words of a chunk, which stand in their order. */
function wordsOf(bytes: Uint8Array): { beginningWith(beginning: string): Posting[] } {
  const [words] = decode(bytes) as unknown as Chunk
  return {
    beginningWith(beginning) {
      let low = 0
      for (let high = words.length; low < high;) {
        const middle = (low + high) >> 1
        if ((words[middle]?.[0] ?? '') < beginning) low = middle + 1
        else high = middle
      }
      const found: Posting[] = []
      for (let word = words[low]; word?.[0].startsWith(beginning); word = words[++low]) {
        let page = 0
        for (const [step, places] of word[1]) {
          page += step
          found.push({ page, weight: weightOf(places) })
        }
      }
      return found
    },
  }
}

/** A weight stands before the places that have it, as -1 - 24 × weight; without one it is 1. */
const weightOf = ([first = 0]: readonly number[]): number => (first < 0 ? (-1 - first) / 24 : 1)
