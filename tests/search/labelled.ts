import { readdirSync, readFileSync } from 'node:fs'

/** A labelled query; `expect` are the codes that are right, none when nothing is. */
export interface LabelledQuery {
  id: string
  kind: string
  half: 'look' | 'score'
  q: string
  expect: string[]
}

/** A ticket as it was written: `also` are codes that would do as well; `expect` may name codes that have no page yet. */
interface Ticket {
  id: string
  kind: string
  text: string
  expect: string[]
  also?: string[]
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const named = (name: string): string[] => readdirSync(new URL(name, import.meta.url)).sort()

/**
 * All labelled queries: those made of the official messages (make-queries.ts); `readers.json` and `tickets/`, written from the
 * reference alone, without sight of the search or its phrases. Each set stands in one half as a whole: what is there to look
 * at and to learn from, and what only scores. A ticket whose code has no page among `codes` is one that nothing answers.
 */
export function labelledQueries(codes: ReadonlySet<string>): LabelledQuery[] {
  const readers = (read('readers.json') as LabelledQuery[]).map((query, index) => ({ ...query, id: `reader-${String(index + 1)}` }))
  const tickets = named('tickets/').flatMap((file) =>
    (read(`tickets/${file}`) as Ticket[]).map(({ id, kind, text, expect, also = [] }): LabelledQuery => {
      const right = expect.filter((code) => codes.has(code))
      return {
        id,
        kind: expect.length > 0 && right.length === 0 ? 'without-page' : `~${kind}`,
        half: file.startsWith('look') ? 'look' : 'score',
        q: text,
        expect: right.length > 0 ? [...right, ...also] : [],
      }
    }),
  )
  return [...(read('queries.json') as LabelledQuery[]), ...readers, ...tickets]
}
