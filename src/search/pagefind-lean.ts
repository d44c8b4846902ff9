import { got, indexFile } from './index-file.ts'
import type { PagefindInstance, PagefindModule, PagefindResult } from './retrieval.ts'

// Pagefind's own loader weighs 13 KB: excerpts, merged indexes, a worker, an inflater that browsers have built in. This is
// the part of it that the search uses, with the same face, so that either can stand in for the other (a test compares
// them). It speaks to the WASM of the pinned version; build-index.ts refuses another.

/** What the WASM exports, by wasm-bindgen's conventions: strings come and go as address and length. */
interface Exports {
  memory: WebAssembly.Memory
  __wbindgen_externrefs: WebAssembly.Table
  __wbindgen_start(): void
  __wbindgen_malloc(size: number, align: number): number
  __wbindgen_free(address: number, size: number, align: number): void
  init_pagefind(address: number, size: number): number
  load_index_chunk(state: number, address: number, size: number): number
  load_filter_chunk(state: number, address: number, size: number): number
  request_indexes(state: number, address: number, size: number): [number, number]
  request_filter_indexes(state: number, address: number, size: number): [number, number]
  search(state: number, ...texts: number[]): [number, number]
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Pagefind without what this site does not need. */
export const pagefindLean: PagefindModule = {
  createInstance: (options) => new Lean(String(options['basePath'])),
}

class Lean implements PagefindInstance {
  private readonly base: string
  private wasm: Exports | undefined
  private state = 0
  private again: Promise<void> | undefined
  private readonly chunks = new Map<string, Promise<void>>()

  constructor(base: string) {
    this.base = base
  }

  async init(): Promise<void> {
    const entry = (await (await got(`${this.base}pagefind-entry.json`)).json()) as {
      languages: Record<string, { hash: string; wasm: string | null }>
    }
    const [index] = Object.values(entry.languages)
    if (!index) throw new Error('The index is empty')
    const [module, meta] = await Promise.all([
      this.file(`wasm.${index.wasm ?? 'unknown'}.pagefind`),
      this.file(`pagefind.${index.hash}.pf_meta`),
    ])
    let wasm: Exports | undefined
    const table = (): void => {
      const refs = wasm?.__wbindgen_externrefs
      const offset = refs?.grow(4) ?? 0
      refs?.set(0, undefined)
      for (const [at, value] of [undefined, null, true, false].entries()) refs?.set(offset + at, value)
    }
    const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: table } }
    const { instance } = await WebAssembly.instantiate(module as Uint8Array<ArrayBuffer>, imports)
    this.wasm = wasm = instance.exports as unknown as Exports
    wasm.__wbindgen_start()
    this.keep(wasm.init_pagefind(...this.give(meta)))
  }

  /** Takes over the state that the WASM gives back: none when it could not read what it was given. Then all begins anew. */
  private keep(state: number): void {
    this.state = state
    if (state !== 0) return
    this.wasm = undefined
    this.chunks.clear()
    throw new Error('A file of the index cannot be read')
  }

  async search(term: string, { filters = {} }: { filters?: Record<string, string[]> } = {}): Promise<{ results: PagefindResult[] }> {
    if (!this.wasm) await (this.again ??= this.init().finally(() => (this.again = undefined)))
    const wasm = this.wasm
    if (!wasm) throw new Error('The index is not loaded')
    const text = term.normalize('NFD').toLowerCase()
    const filter = JSON.stringify(filters)
    const wanted = [
      ...this.list(wasm.request_indexes(this.state, ...this.text(text))).map((hash) =>
        this.chunk(`index/${hash}.pf_index`, 'load_index_chunk'),
      ),
      ...this.list(wasm.request_filter_indexes(this.state, ...this.text(filter))).map((hash) =>
        this.chunk(`filter/${hash}.pf_filter`, 'load_filter_chunk'),
      ),
    ]
    await Promise.all(wanted)
    if (this.wasm !== wasm) throw new Error('The index was given up meanwhile')
    const texts = [text, text, filter, ''].flatMap((value) => this.text(value))
    const answer = JSON.parse(this.take(wasm.search(this.state, ...texts, 0, 0))) as { results: { p: string; s: number; g?: string }[] }
    return {
      results: answer.results.map(({ p, s, g }) => ({
        id: p,
        score: s,
        data: async () => {
          const data = JSON.parse(decoder.decode(await this.file(`fragment/${g === undefined || g === '' ? p : g}.pf_fragment`))) as Record<
            string,
            unknown
          >
          return (g === undefined || g === '' ? data : data[p]) as Awaited<ReturnType<PagefindResult['data']>>
        },
      })),
    }
  }

  private chunk(path: string, method: 'load_index_chunk' | 'load_filter_chunk'): Promise<void> {
    let loading = this.chunks.get(path)
    if (!loading) {
      loading = this.file(path).then((bytes) => {
        if (this.wasm) this.keep(this.wasm[method](this.state, ...this.give(bytes)))
      })
      loading.catch(() => this.chunks.delete(path))
      this.chunks.set(path, loading)
    }
    return loading
  }

  private file(path: string): Promise<Uint8Array> {
    return indexFile(this.base + path)
  }

  private give(bytes: Uint8Array): [number, number] {
    if (!this.wasm) throw new Error('The index is not loaded')
    const address = this.wasm.__wbindgen_malloc(bytes.length, 1) >>> 0
    new Uint8Array(this.wasm.memory.buffer).set(bytes, address)
    return [address, bytes.length]
  }

  private text(text: string): [number, number] {
    return this.give(encoder.encode(text))
  }

  private take([address, size]: [number, number]): string {
    if (!this.wasm) return ''
    const text = decoder.decode(new Uint8Array(this.wasm.memory.buffer, address >>> 0, size))
    this.wasm.__wbindgen_free(address, size, 1)
    return text
  }

  private list(result: [number, number]): string[] {
    return (JSON.parse(this.take(result)) as string[]).filter((hash) => hash !== '')
  }
}
