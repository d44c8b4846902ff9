import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'astro/zod'
import type { Fault } from './faults.ts'
import { guideFaults } from './check-guide.ts'
import { invisibleLines } from './invisible.ts'
import { parseNote, type Note } from './notes/parse-note.ts'
import { names, readTables } from './tables/read-tables.ts'
import {
  codeFactsSchema,
  domainsSchema,
  guidesSchema,
  knownFactsSchema,
  LANGS,
  siblingsSchema,
  type CodeFacts,
  type Guides,
  type KnownFacts,
  type Lang,
  type Pair,
  type Siblings,
} from './schema.ts'
import type { TableRevision } from './tables/parse-table.ts'

/** Facts of a code with where they were found. */
export interface FactsFile {
  file: string
  /** Folder, which is the domain. */
  domain: string
  facts: CodeFacts
}

/** All content as it was read, each file by itself; nothing is joined yet. */
export interface Content {
  /** Revisions of the official table, oldest first. */
  tables: TableRevision[]
  domains: Record<string, { name: Pair; sentence: Pair }>
  known: KnownFacts
  guides: Guides
  siblings: Siblings
  facts: FactsFile[]
  /** Notes by code and language. */
  notes: Map<string, Partial<Record<Lang, Note>>>
  /** Codes whose facts could not be read; they are not missing, only broken. */
  unreadable: Set<string>
}

/**
 * Reads the folder `content`. What goes out is the content and a fault for everything that is wrong inside a single
 * file: broken YAML or MDX, an unknown key, an empty text, a broken row. Throws only when the folder cannot be read.
 * `root` is what the paths in the faults are relative to.
 */
export function readContent(folder: string, root: string): { content: Content; faults: Fault[] } {
  const faults: Fault[] = []
  const path = (file: string): string => relative(root, file).replaceAll('\\', '/')
  const yaml = <T extends z.ZodType>(file: string, schema: T): z.infer<T> | null =>
    readYaml(readText(file, path(file), faults), path(file), schema, faults)

  const { tables, faults: inTables } = readTables(join(folder, 'tables'), root)
  faults.push(...inTables)

  const content: Content = {
    tables,
    domains: yaml(join(folder, 'domains.yaml'), domainsSchema) ?? {},
    known: yaml(join(folder, 'facts.yaml'), knownFactsSchema) ?? EMPTY_FACTS,
    guides: yaml(join(folder, 'guides.yaml'), guidesSchema) ?? {},
    siblings: yaml(join(folder, 'siblings.yaml'), siblingsSchema) ?? {},
    facts: [],
    notes: new Map(),
    unreadable: new Set(),
  }
  for (const domain of names(join(folder, 'codes'))) {
    for (const name of names(join(folder, 'codes', domain))) {
      readCodeFile(join(folder, 'codes', domain, name), domain, name, content, faults, path)
    }
  }
  const guide = join(folder, 'guide')
  for (const name of existsSync(guide) ? names(guide) : []) {
    faults.push(...guideFaults(readText(join(guide, name), path(join(guide, name)), faults), path(join(guide, name))))
  }
  return { content, faults }
}

/** Text of a file. What nobody can see in it is a fault, with its line. */
function readText(file: string, path: string, faults: Fault[]): string {
  const source = readFileSync(file, 'utf8')
  for (const line of invisibleLines(source)) {
    faults.push({
      file: path,
      field: `line ${String(line)}`,
      problem: 'has an invisible character',
      remedy: 'Delete control, zero-width and direction characters',
    })
  }
  return source
}

const EMPTY_FACTS: KnownFacts = { menus: {}, apis: {}, limits: {}, figures: [], later_codes: [], collect: {}, fills: {}, bases: {} }

function readCodeFile(file: string, domain: string, name: string, content: Content, faults: Fault[], path: (file: string) => string): void {
  const match = /^(-?\d+)\.(?:(yaml)|(ko|en)\.mdx)$/.exec(name)
  if (!match) {
    faults.push({
      file: path(file),
      field: 'file name',
      problem: 'is no file of a code',
      remedy: 'Name it <code>.yaml, <code>.ko.mdx or <code>.en.mdx',
    })
    return
  }
  const code = match[1] as string
  const source = readText(file, path(file), faults)
  if (match[2]) {
    const facts = readYaml(source, path(file), codeFactsSchema, faults)
    if (!facts) {
      content.unreadable.add(code)
      return
    }
    if (facts.code !== code) {
      faults.push({
        file: path(file),
        field: 'code',
        problem: `is ${facts.code}, but the file is named ${name}`,
        remedy: 'Make the two agree',
      })
    }
    content.facts.push({ file: path(file), domain, facts })
    return
  }
  const lang = match[3] as Lang
  const { note, faults: found } = parseNote(source, path(file), lang)
  faults.push(...found)
  const notes = content.notes.get(code) ?? {}
  if (notes[lang])
    faults.push({ file: path(file), field: 'file', problem: `is a second note of ${code}`, remedy: `Delete it or ${notes[lang].file}` })
  // An unreadable note still is a note: it is reported once, not a second time as missing.
  notes[lang] = note ?? {
    lang,
    file: path(file),
    causes: [],
    checks: [],
    fix: [],
    prevent: null,
    escalate: null,
    reply: null,
    broken: true,
  }
  content.notes.set(code, notes)
}

function readYaml<T extends z.ZodType>(source: string, file: string, schema: T, faults: Fault[]): z.infer<T> | null {
  const document = parseDocument(source, { uniqueKeys: true })
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const line = error.linePos?.[0].line
      faults.push({
        file,
        field: line === undefined ? 'file' : `line ${String(line)}`,
        problem: `is not valid YAML (${error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? error.code})`,
        remedy: 'Mend the line; quote texts that hold a colon or begin with a special character',
      })
    }
    return null
  }
  const data: unknown = document.toJS()
  const result = schema.safeParse(data)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const field = issue.path
      .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
      .join('')
      .replace(/^\./, '')
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        faults.push({
          file,
          field: field ? `${field}.${key}` : key,
          problem: 'is no known field',
          remedy: 'Delete it or mend its spelling',
        })
      }
      continue
    }
    const missing =
      issue.path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], data) === undefined
    faults.push({
      file,
      field: field || 'file',
      problem: missing
        ? 'is missing'
        : issue.message.replace(/^Invalid input: /, 'is wrong: ').replace(/^Invalid input$/, 'does not have the right form'),
      remedy: missing ? 'Write it' : 'Mend it; src/catalog/schema.ts describes every field',
    })
  }
  return null
}

/** Both notes of a code, when both are there. */
export function notePair(content: Content, code: string): Record<Lang, Note> | null {
  const notes = content.notes.get(code)
  return notes?.ko && notes.en ? { ko: notes.ko, en: notes.en } : null
}

/** Languages in which a note is missing. */
export function missingLangs(notes: Partial<Record<Lang, Note>> | undefined): Lang[] {
  return LANGS.filter((lang) => !notes?.[lang])
}
