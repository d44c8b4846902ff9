import { codeClass, codeParts, compareCodes, type CodeClass, type CodeParts } from './anatomy.ts'
import { notePair, type Content } from './read.ts'
import type { Note } from './note.ts'
import type { CodeFacts, Guides, KnownFacts, Lang, Pair } from './schema.ts'
import type { TableEntry, TableRevision } from './table.ts'

/** A code in one revision of the official table. */
export interface Appearance {
  date: string
  /** `null`: the code is not in this revision. */
  entry: TableEntry | null
  /** What the revision changed, seen from the one before it. */
  change: 'first' | 'new' | 'same' | 'reworded' | 'gone' | 'absent'
}

/** A group of codes that share a text, seen from one of them. */
export interface SiblingGroup {
  id: string
  shared: 'ko' | 'en' | 'both'
  how: Pair
  codes: { code: string; line: Pair }[]
}

/** Everything the site knows of one code. */
export interface CodeEntry {
  code: string
  parts: CodeParts | null
  /** First three digits; unknown digits give `null`. */
  class: CodeClass | null
  domain: string
  alsoIn: string | null
  title: Pair
  /** Official English message, byte for byte. */
  message: string
  /** Official Korean description, byte for byte, and our English translation of it. */
  description: Pair
  /** In the newest table, or since when not, and where it went. */
  status: 'current' | 'retired' | 'moved'
  /** Facts as written; `null` for a code that a new table brought and nobody has written yet. */
  facts: CodeFacts | null
  notes: Record<Lang, Note> | null
  siblings: SiblingGroup[]
  /** Codes with the same official text, by language of the text. */
  sameText: { ko: string[]; en: string[] }
  /** Codes whose successor this one is. */
  predecessors: string[]
  history: Appearance[]
}

/** A domain with its codes in order. */
export interface Domain {
  id: string
  name: Pair
  sentence: Pair
  codes: CodeEntry[]
  /** Codes of other domains that may be looked for here. */
  visitors: CodeEntry[]
}

/** The joined content: what every page, twin and index is made from. */
export interface Catalog {
  codes: CodeEntry[]
  byCode: ReadonlyMap<string, CodeEntry>
  domains: Domain[]
  known: KnownFacts
  guides: Guides
  /** Dates of the tables, oldest first. */
  revisions: string[]
}

/** Module digits to domain, for codes that only a table knows yet. */
const MODULE_DOMAIN: Record<string, string> = {
  '101': 'service',
  '102': 'resource',
  '103': 'stage',
  '104': 'deploy',
  '105': 'api-key',
  '106': 'usage-plan',
  '107': 'parameter',
  '108': 'model',
  '109': 'api-document',
  '110': 'statistics',
  '199': 'auth',
}

/** Joins content that passed the checks into the catalogue. Linear in the number of codes. */
export function joinContent(content: Content): Catalog {
  const facts = new Map(content.facts.map((file) => [file.facts.code, file]))
  const latest = newestEntries(content.tables)
  const same = sameTexts([...latest.values()])
  const groups = siblingGroups(content)
  const predecessors = new Map<string, string[]>()
  for (const file of content.facts) {
    const next = file.facts.later.successor
    if (next) predecessors.set(next, [...(predecessors.get(next) ?? []), file.facts.code])
  }
  const codes = [...latest].map(([code, entry]): CodeEntry => {
    const file = facts.get(code)
    const parts = codeParts(code)
    const history = appearances(code, content.tables)
    return {
      code,
      parts,
      class: codeClass(code),
      domain: file?.domain ?? MODULE_DOMAIN[parts?.module ?? ''] ?? 'common',
      alsoIn: file?.facts.also_in ?? null,
      title: file?.facts.title ?? { ko: entry.description, en: entry.message },
      message: entry.message,
      description: { ko: entry.description, en: file?.facts.description_en ?? entry.message },
      status: statusOf(file?.facts, history),
      facts: file?.facts ?? null,
      notes: notePair(content, code),
      siblings: groups.get(code) ?? [],
      sameText: {
        ko: (same.ko.get(entry.description) ?? []).filter((other) => other !== code),
        en: (same.en.get(entry.message) ?? []).filter((other) => other !== code),
      },
      predecessors: predecessors.get(code) ?? [],
      history,
    }
  })
  codes.sort((a, b) => compareCodes(a.code, b.code))
  return {
    codes,
    byCode: new Map(codes.map((entry) => [entry.code, entry])),
    domains: joinDomains(content, codes),
    known: content.known,
    guides: content.guides,
    revisions: content.tables.map((table) => table.date),
  }
}

function newestEntries(tables: readonly TableRevision[]): Map<string, TableEntry> {
  return new Map(tables.flatMap((table) => table.entries.map((entry) => [entry.code, entry] as const)))
}

function sameTexts(entries: readonly TableEntry[]): { ko: Map<string, string[]>; en: Map<string, string[]> } {
  const group = (key: 'message' | 'description'): Map<string, string[]> => {
    const found = new Map<string, string[]>()
    for (const entry of entries) {
      const codes = found.get(entry[key])
      if (codes) codes.push(entry.code)
      else found.set(entry[key], [entry.code])
    }
    return found
  }
  return { ko: group('description'), en: group('message') }
}

function siblingGroups(content: Content): Map<string, SiblingGroup[]> {
  const found = new Map<string, SiblingGroup[]>()
  for (const [id, { shared, how, codes }] of Object.entries(content.siblings)) {
    const group: SiblingGroup = { id, shared, how, codes: Object.entries(codes).map(([code, line]) => ({ code, line })) }
    for (const { code } of group.codes) found.set(code, [...(found.get(code) ?? []), group])
  }
  return found
}

const tableIndex = new WeakMap<TableRevision, Map<string, TableEntry>>()
function entryIn(table: TableRevision, code: string): TableEntry | null {
  let index = tableIndex.get(table)
  if (!index) tableIndex.set(table, (index = new Map(table.entries.map((entry) => [entry.code, entry]))))
  return index.get(code) ?? null
}

function appearances(code: string, tables: readonly TableRevision[]): Appearance[] {
  let before: TableEntry | null = null
  return tables.map((table, index) => {
    const entry = entryIn(table, code)
    const reworded = before && entry && (before.message !== entry.message || before.description !== entry.description)
    let change: Appearance['change'] = 'same'
    if (index === 0) change = entry ? 'first' : 'absent'
    else if (!before) change = entry ? 'new' : 'absent'
    else if (!entry) change = 'gone'
    else if (reworded) change = 'reworded'
    before = entry
    return { date: table.date, entry, change }
  })
}

function statusOf(facts: CodeFacts | undefined, history: readonly Appearance[]): CodeEntry['status'] {
  const later = facts?.later.status
  if (later === 'retired' || later === 'moved') return later
  return history.at(-1)?.entry ? 'current' : 'retired'
}

function joinDomains(content: Content, codes: readonly CodeEntry[]): Domain[] {
  const domains = Object.entries(content.domains).map(([id, { name, sentence }]): Domain => ({ id, name, sentence, codes: [], visitors: [] }))
  const byId = new Map(domains.map((domain) => [domain.id, domain]))
  for (const entry of codes) {
    byId.get(entry.domain)?.codes.push(entry)
    if (entry.alsoIn) byId.get(entry.alsoIn)?.visitors.push(entry)
  }
  return domains
}
