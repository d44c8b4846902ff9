import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { joinContent, type Catalog } from '../../../src/catalog/join.ts'
import { readContent } from '../../../src/catalog/read.ts'
import { knowledgeFiles, knowledgeNames } from '../../../src/search/index/knowledge-files.ts'

const root = resolve(import.meta.dirname, '../../..')
const real = joinContent(readContent(resolve(root, 'content'), root).content)

/** A catalogue of so many codes with one text each. */
function made(count: number): Catalog {
  const [first] = real.codes
  if (!first) throw new Error('The content has no code')
  const codes = Array.from({ length: count }, (_, index) => ({ ...first, code: String(400_100_000 + index), facts: null, notes: null }))
  return { ...real, codes, byCode: new Map(codes.map((entry) => [entry.code, entry])), tickets: [], background: {} }
}

it.each([2, 300, 301])('of %i codes, the names of the files are known before anything is learned', (count) => {
  const files = [...knowledgeFiles(made(count))].map(({ name }) => name)
  expect(knowledgeNames(count)).toEqual(files)
  expect(new Set(files).size).toBe(files.length)
})
