import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalog } from '../../../src/catalog/join.ts'
import { knowledgeFiles } from '../../../src/search/index/knowledge-files.ts'

/** Writes what the answerer knows of a catalogue into a folder, as a build does. */
export function writeKnowledge(catalog: Catalog, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of knowledgeFiles(catalog)) writeFileSync(join(folder, `${name}.json`), text)
}
