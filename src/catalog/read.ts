import { existsSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { Fault } from './faults.ts'
import { namesOf, strangers } from './content-files.ts'
import { readGuideSection, type GuideSectionFile } from './check-guide.ts'
import type { Note } from './notes/parse-note.ts'
import { joinPhrases, readCodeFile, type FactsFile } from './read-code.ts'
import { fileReader, parseYaml, type FileReader } from './read-file.ts'
import { CONFIRMED, readTables } from './tables/read-tables.ts'
import { familiesSchema, productSchema, type Families, type Product } from './family-schema.ts'
import {
  backgroundSchema,
  codeFactsSchema,
  confirmedSchema,
  domainsSchema,
  guideSectionSchema,
  guidesSchema,
  landingsSchema,
  knownFactsSchema,
  lexiconSchema,
  siblingsSchema,
  ticketsSchema,
  type BackgroundContent,
  type DomainContent,
  type Guides,
  type KnownFacts,
  type Lang,
  type LexiconContent,
  type CodeFacts,
  type Siblings,
  type Ticket,
  vocabularySchema,
  wordingsSchema,
  type Vocabulary,
  type Wordings,
} from './schema.ts'
import type { TableRevision } from './tables/parse-table.ts'

/** What says which codes there are, and what they are called. */
interface NamingContent {
  /** Revisions of the official table, oldest first. */
  tables: TableRevision[]
  families: Families
  domains: Record<string, DomainContent>
  guides: Guides
}

/** What all codes share: one file each, or one folder. */
export interface SharedContent extends NamingContent {
  product: Product
  known: KnownFacts
  siblings: Siblings
  lexicon: LexiconContent
  background: BackgroundContent
  tickets: Ticket[]
  wordings: Wordings
  /** Words that notes do not use. */
  vocabulary: Vocabulary
}

/** All content as it was read, each file by itself; nothing is joined yet. */
export interface Content extends SharedContent {
  facts: FactsFile[]
  /** Phrases by code, as they were read; `null` where the file has a fault. */
  phrases: Map<string, { file: string; phrases: CodeFacts['phrases'] | null }>
  /** Notes by code and language. */
  notes: Map<string, Partial<Record<Lang, Note>>>
  /** Sections of the guide. */
  guide: GuideSectionFile[]
  /** Why a revision that looks wrong is right, by its day. */
  confirmed: Readonly<Record<string, string>>
  /** Codes whose facts could not be read; they are not missing, only broken. */
  unreadable: Set<string>
}

/**
 * Reads the folder `content`. What goes out is the content and a fault for everything that is wrong inside a single
 * file: broken YAML or MDX, an unknown key, an empty text, a broken row, a file that cannot be read or does not belong there. Throws nothing.
 * `root` is what the paths in the faults are relative to.
 */
export function readContent(folder: string, root: string): { content: Content; faults: Fault[] } {
  const reader = fileReader(root)
  const content: Content = {
    ...readLists(folder, root, reader),
    facts: [],
    phrases: new Map(),
    notes: new Map(),
    guide: [],
    confirmed: readConfirmed(join(folder, 'tables', CONFIRMED), reader),
    unreadable: new Set(),
  }
  for (const domain of namesOf(join(folder, 'codes'), 'folders')) {
    for (const name of namesOf(join(folder, 'codes', domain), 'files'))
      readCodeFile(join(folder, 'codes', domain, name), domain, name, content, reader)
  }
  reader.faults.push(...strangers(folder, reader.path))
  joinPhrases(content, reader.faults)
  readAddresses(join(folder, 'addresses.txt'), reader)
  content.guide = readGuide(join(folder, 'guide'), reader)
  return { content, faults: reader.faults }
}

/** Reads what says which codes there are, and nothing else. A file with a fault counts as empty. */
export function readNaming(folder: string, root: string): NamingContent {
  return readNames(folder, root, fileReader(root))
}

/** Codes that no table here has, with their HTTP status where each has its own. A file with a fault counts as none. */
export function readPrinted(
  folder: string,
  root: string,
  tables: readonly TableRevision[],
): { code: string; status: number | undefined }[] {
  const reader = fileReader(root)
  const inTables = new Set(tables.flatMap(({ entries }) => entries.map(({ code }) => code)))
  return namesOf(join(folder, 'codes'), 'folders').flatMap((domain) =>
    namesOf(join(folder, 'codes', domain), 'files').flatMap((name) => {
      const code = /^(-?\d+)\.yaml$/.exec(name)?.[1]
      if (code === undefined || inTables.has(code)) return []
      const printed = reader.yaml(join(folder, 'codes', domain, name), codeFactsSchema)?.printed
      return printed ? [{ code, status: printed.status }] : []
    }),
  )
}

function readNames(folder: string, root: string, reader: FileReader): NamingContent {
  const families = readFamilies(folder, reader)
  const { tables, faults } = readTables(join(folder, 'tables'), root, families)
  reader.faults.push(...faults)
  return { tables, families, domains: reader.yaml(join(folder, 'domains.yaml'), domainsSchema) ?? {}, guides: readGuides(folder, reader) }
}

function readLists(folder: string, root: string, reader: FileReader): SharedContent {
  const { yaml } = reader
  return {
    ...readNames(folder, root, reader),
    product: yaml(join(folder, 'product.yaml'), productSchema) ?? {
      later_table: '',
      api_hosts: { public: '', government: '' },
      pictures: { objects: NO_PICTURE, live: NO_PICTURE, order: NO_PICTURE },
    },
    known: yaml(join(folder, 'facts.yaml'), knownFactsSchema) ?? EMPTY_FACTS,
    siblings: yaml(join(folder, 'siblings.yaml'), siblingsSchema) ?? {},
    lexicon: yaml(join(folder, 'lexicon.yaml'), lexiconSchema) ?? {},
    background: yaml(join(folder, 'background.yaml'), backgroundSchema) ?? {},
    tickets: readTickets(join(folder, 'tickets'), reader),
    wordings: yaml(join(folder, 'wordings.yaml'), wordingsSchema) ?? {},
    vocabulary: yaml(join(folder, 'vocabulary.yaml'), vocabularySchema) ?? { ko: [], en: [] },
  }
}

/** Reads the official guides, and where the links to their sections land. A file with a fault counts as empty. */
function readGuides(folder: string, { yaml }: FileReader): Guides {
  const guides = yaml(join(folder, 'guides.yaml'), guidesSchema) ?? {}
  const landings = yaml(join(folder, 'sections.yaml'), landingsSchema) ?? {}
  for (const [id, { sections }] of Object.entries(guides)) {
    for (const [section, heading] of Object.entries(sections)) heading.landing = landings[id]?.[section]
  }
  return guides
}

const NO_PICTURE = { domains: [] }

/** Reads `families.yaml`; a file with a fault counts as empty. */
const readFamilies = (folder: string, { yaml }: FileReader): Families => yaml(join(folder, 'families.yaml'), familiesSchema) ?? {}

/** Reads the labelled tickets; a content folder may have none. A file with a fault counts as empty. */
function readTickets(folder: string, { json }: FileReader): Ticket[] {
  return namesOf(folder, 'files').flatMap((name) =>
    (json(join(folder, name), ticketsSchema) ?? []).map((ticket) => ({ ...ticket, writer: parse(name).name })),
  )
}

/** Reads which revisions are confirmed; a content folder may have no such file, and a file with a fault counts as none. */
const readConfirmed = (file: string, { yaml }: FileReader): Content['confirmed'] =>
  existsSync(file) ? (yaml(file, confirmedSchema) ?? {}) : {}

const NO_WORDS = { ko: '', en: '' }
const EMPTY_FACTS: KnownFacts = {
  menus: {},
  api_prefix: '',
  apis: {},
  with_body: [],
  limits: {},
  figures: [],
  collect: {},
  fills: {},
  runtimes: {},
  bases: {},
  readings: {},
  ways: { console: NO_WORDS, api: NO_WORDS, caller: NO_WORDS, provider: NO_WORDS },
  sentences: {},
}

/** Checks the list of published addresses; a content folder may have none. */
function readAddresses(file: string, { faults, path, text }: FileReader): void {
  const lines = existsSync(file) ? (text(file) ?? '').split(/\r?\n/).filter((line) => line !== '') : []
  for (const [index, line] of lines.entries()) {
    const problem = !/^\/\S*$/.test(line) ? 'is no address of this site' : lines.indexOf(line) < index ? 'stands twice' : null
    if (problem !== null)
      faults.push({ file: path(file), field: `"${line.slice(0, 60)}"`, problem, remedy: 'Restore the line; npm run addresses writes them' })
  }
}

/** Reads the sections of the guide; a content folder may have none. */
function readGuide(folder: string, { faults, path, text }: FileReader): GuideSectionFile[] {
  return namesOf(folder, 'files').flatMap((name) => {
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
    const section = { file, id: match[1] as string, lang: match[2] as Lang }
    if (source === null) return [{ ...section, order: null, named: [], text: '' }]
    const { faults: inText, named, text: words } = readGuideSection(source, file)
    faults.push(...inText)
    const head = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source)?.[1] ?? ''
    const data = parseYaml(head === '' ? '{}' : `\n${head}`, file, guideSectionSchema, faults)
    return [{ ...section, order: data?.order ?? null, named, text: words }]
  })
}
