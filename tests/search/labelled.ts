import { readdirSync, readFileSync } from 'node:fs'
import type { Catalog } from '../../src/catalog/index.ts'

/** A labelled query; `expect` are the codes that are right, none when nothing is. */
export interface LabelledQuery {
  id: string
  kind: string
  half: 'look' | 'score'
  q: string
  expect: string[]
  /** Who wrote a ticket of the half to look at. */
  writer?: string
}

/** A ticket as it was written: `also` are codes that would do as well; `expect` may name codes that have no page yet. */
interface WrittenTicket {
  id: string
  kind: string
  text: string
  expect: string[]
  also?: string[]
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const named = (name: string): string[] => readdirSync(new URL(name, import.meta.url)).sort()
const LEARNT = '../../content/tickets/'

/**
 * All labelled queries: those made of the official messages (make-queries.ts); `readers.json`, `tickets/` and `content/tickets/`, written from
 * the reference alone, without sight of the search or its phrases. Each set stands in one half as a whole: `content/tickets/` is there to look
 * at and the search learns from it, `tickets/` only scores. A ticket whose code has no page is one that nothing answers. Where a code moved,
 * the old one and the new one are right alike.
 */
export function labelledQueries(codes: ReadonlySet<string>, moved: readonly string[][] = []): LabelledQuery[] {
  const other = [
    ...(read('queries.json') as LabelledQuery[]),
    ...(read('readers.json') as LabelledQuery[]).map((query, index) => ({ ...query, id: `reader-${String(index + 1)}` })),
  ]
  const alike = (right: readonly string[]): string[] => [
    ...new Set([...right, ...moved.filter((pair) => pair.some((code) => right.includes(code))).flat()]),
  ]
  return [...other, ...ticketsIn(LEARNT, 'look', codes), ...ticketsIn('tickets/', 'score', codes)].map((query) => ({
    ...query,
    expect: alike(query.expect),
  }))
}

/** Codes that moved, each with the one that it moved to. */
export const movedCodes = ({ codes }: Catalog): string[][] =>
  codes.flatMap(({ code, status, successor }) => (status === 'moved' && successor ? [[code, successor.code]] : []))

function ticketsIn(folder: string, half: 'look' | 'score', codes: ReadonlySet<string>): LabelledQuery[] {
  return named(folder).flatMap((file) =>
    (read(`${folder}${file}`) as WrittenTicket[]).map(({ id, kind, text, expect, also = [] }): LabelledQuery => {
      const right = expect.filter((code) => codes.has(code))
      return {
        id,
        kind: expect.length > 0 && right.length === 0 ? 'without-page' : `~${kind}`,
        half,
        q: text,
        expect: right.length > 0 ? [...right, ...also] : [],
        ...(half === 'look' ? { writer: file.replace('.json', '') } : {}),
      }
    }),
  )
}
