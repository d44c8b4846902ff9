import { readFileSync } from 'node:fs'

/** A labelled query; `expect` are the codes that are right, none when nothing is. */
export interface LabelledQuery {
  id: string
  kind: string
  lang: 'ko' | 'en'
  half: 'look' | 'score'
  q: string
  expect: string[]
}

/**
 * All labelled queries: those made of the official messages (make-queries.ts), and `readers.json`, written from the
 * reference alone, without sight of the search or its phrases; each set stands in one half as a whole.
 */
export function labelledQueries(): LabelledQuery[] {
  const list = (name: string): LabelledQuery[] => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as LabelledQuery[]
  return [...list('queries.json'), ...list('readers.json').map((query, index) => ({ ...query, id: `reader-${String(index + 1)}` }))]
}
