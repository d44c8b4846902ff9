import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from './faults.ts'
import { guideFaults, type GuideSectionFile } from './check-guide.ts'
import type { Note } from './notes/parse-note.ts'
import { readCodeFile, type FactsFile } from './read-code.ts'
import { fileReader, parseYaml, type FileReader } from './read-file.ts'
import { names, readTables } from './tables/read-tables.ts'
import {
  domainsSchema,
  guideSectionSchema,
  guidesSchema,
  knownFactsSchema,
  siblingsSchema,
  type Guides,
  type KnownFacts,
  type Lang,
  type Pair,
  type Siblings,
} from './schema.ts'
import type { TableRevision } from './tables/parse-table.ts'

/** What all codes share: one file each, or one folder. */
export interface SharedContent {
  /** Revisions of the official table, oldest first. */
  tables: TableRevision[]
  domains: Record<string, { name: Pair; sentence: Pair }>
  known: KnownFacts
  guides: Guides
  siblings: Siblings
}

/** All content as it was read, each file by itself; nothing is joined yet. */
export interface Content extends SharedContent {
  facts: FactsFile[]
  /** Notes by code and language. */
  notes: Map<string, Partial<Record<Lang, Note>>>
  /** Sections of the guide. Their text is Astro's to read. */
  guide: GuideSectionFile[]
  /** Codes whose facts could not be read; they are not missing, only broken. */
  unreadable: Set<string>
}

/**
 * Reads the folder `content`. What goes out is the content and a fault for everything that is wrong inside a single
 * file: broken YAML or MDX, an unknown key, an empty text, a broken row. Throws only when the folder cannot be read.
 * `root` is what the paths in the faults are relative to.
 */
export function readContent(folder: string, root: string): { content: Content; faults: Fault[] } {
  const reader = fileReader(root)
  const content: Content = { ...readLists(folder, root, reader), facts: [], notes: new Map(), guide: [], unreadable: new Set() }
  for (const domain of names(join(folder, 'codes'))) {
    for (const name of names(join(folder, 'codes', domain)))
      readCodeFile(join(folder, 'codes', domain, name), domain, name, content, reader)
  }
  content.guide = readGuide(join(folder, 'guide'), reader)
  return { content, faults: reader.faults }
}

/** Reads what all codes share, and nothing else. A file with a fault counts as empty. Throws when the folder cannot be read. */
export function readShared(folder: string, root: string): SharedContent {
  return readLists(folder, root, fileReader(root))
}

function readLists(folder: string, root: string, { faults, yaml }: FileReader): SharedContent {
  const { tables, faults: inTables } = readTables(join(folder, 'tables'), root)
  faults.push(...inTables)
  return {
    tables,
    domains: yaml(join(folder, 'domains.yaml'), domainsSchema) ?? {},
    known: yaml(join(folder, 'facts.yaml'), knownFactsSchema) ?? EMPTY_FACTS,
    guides: yaml(join(folder, 'guides.yaml'), guidesSchema) ?? {},
    siblings: yaml(join(folder, 'siblings.yaml'), siblingsSchema) ?? {},
  }
}

const EMPTY_FACTS: KnownFacts = { menus: {}, apis: {}, limits: {}, figures: [], later_codes: [], collect: {}, fills: {}, bases: {} }

/** Reads the sections of the guide; a content folder may have none. */
function readGuide(folder: string, { faults, path, text }: FileReader): GuideSectionFile[] {
  const found = existsSync(folder) ? names(folder) : []
  return found.flatMap((name) => {
    const file = path(join(folder, name))
    const match = /^([a-z]+)\.(ko|en)\.mdx$/.exec(name)
    if (!match) {
      faults.push({
        file,
        field: 'file name',
        problem: 'is no section of the guide',
        remedy: 'Name it <section>.ko.mdx or <section>.en.mdx',
      })
      return []
    }
    const source = text(join(folder, name))
    faults.push(...guideFaults(source, file))
    const head = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source)?.[1] ?? ''
    const data = parseYaml(head === '' ? '{}' : `\n${head}`, file, guideSectionSchema, faults)
    return [{ file, id: match[1] as string, lang: match[2] as Lang, order: data?.order ?? null }]
  })
}
