import { basename } from 'node:path'
import { codeClass, codeOrder, codeParts, familyOf, likelyDomain, type CodeClass, type CodePart } from './anatomy.ts'
import type { Families, Product } from './family-schema.ts'
import { domainsOf } from './filter-values.ts'
import { appearances, movesIn, officialTexts, type Appearance, type OfficialTexts } from './tables/history.ts'
import { daysOf } from './tables/parse-table.ts'
import { push } from './push.ts'
import type { SharedContent } from './read.ts'
import type { FactsFile } from './read-code.ts'
import { lazyNotes, type NoteText } from './notes/lazy-note.ts'
import { inShownOrder } from './notes/by-cause.ts'
import type { Note } from './notes/parse-note.ts'
import {
  LANGS,
  type BackgroundContent,
  type CodeFacts,
  type Guides,
  type KnownFacts,
  type Lang,
  type LexiconContent,
  type Pair,
  type Ticket,
} from './schema.ts'
import { standingOf, type Standing } from './standing.ts'
import { judgementOf, type Judgement } from './judged.ts'
import { printedTexts, type PrintedTexts } from './printed.ts'
import { newestTexts, shareText } from './same-text.ts'

/** A group of codes that share a text, seen from one of them. */
interface SiblingGroup {
  id: string
  shared: 'ko' | 'en' | 'both'
  how: Pair
  codes: { code: string; line: Pair }[]
}

/** Everything the site knows of one code. */
export interface CodeEntry extends Standing, PrintedTexts {
  code: string
  /** Id of its family. */
  family: string
  /** What its digits say; none for a code that is read as a whole. */
  parts: CodePart[]
  /** `null` where the digits are of no known class. */
  class: CodeClass | null
  /** HTTP status with which it comes; `null` where it comes with none. */
  http: number | null
  domain: string
  alsoIn: string | null
  title: Pair
  /** Official English message, byte for byte. */
  message: string
  /** Description in each language: the newest official one, byte for byte; else ours, else empty. `describedBy` tells which. */
  description: Pair
  describedBy: Record<Lang, 'official' | 'ours' | null>
  /** What the judgements in the facts were made on; `null` where no table here has the code. */
  judgement: Judgement | null
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
  family: string
  codes: CodeEntry[]
  /** Codes of other domains that may be looked for here. */
  visitors: CodeEntry[]
  /** Both of them, in order. */
  rows: CodeEntry[]
}

/** The joined content: what every page, twin and index is made from. */
export interface Catalog {
  codes: CodeEntry[]
  byCode: ReadonlyMap<string, CodeEntry>
  families: Families
  domains: Domain[]
  product: Product
  known: KnownFacts
  guides: Guides
  /** What readers call things, what they ask about that is not ours, and what they write; the search learns from all three. */
  lexicon: LexiconContent
  background: BackgroundContent
  tickets: readonly Ticket[]
  /** Days of the tables, oldest first. */
  revisions: string[]
  /** Names of the tables' files: of one day there may be one in each language. */
  tableFiles: string[]
  /** How many codes the newest table has; `codes` has those that left the table, too. */
  newestCount: number
}

/** What the catalogue is joined from. */
export interface Joinable extends Omit<SharedContent, 'vocabulary'> {
  facts: FactsFile[]
  /** Notes by code and language; none is looked into. */
  notes: ReadonlyMap<string, Partial<Record<Lang, Note>>>
}

/** What the collections hold: notes are texts. */
export interface Stored extends Omit<Joinable, 'notes'> {
  notes: ReadonlyMap<string, Record<Lang, NoteText>>
}

/** Joins what the collections hold into the catalogue; a note is parsed when something reads it. */
export const joinStored = (stored: Stored): Catalog =>
  joinContent({ ...stored, notes: new Map(Array.from(stored.notes, ([code, texts]) => [code, lazyNotes(texts)])) })

/** Joins content that passed the checks into the catalogue. Linear in the number of codes. */
export function joinContent(content: Joinable): Catalog {
  const facts = new Map(content.facts.map((file) => [file.facts.code, file]))
  const official = officialTexts(content.tables)
  const moves = new Map(content.tables.flatMap((table, index) => [...movesIn(content.tables.slice(0, index), table)]))
  const texts = newestTexts(content)
  const same = sameTexts(texts)
  const groups = siblingGroups(content, texts)
  const codes = [...texts].map(([code, own]): CodeEntry => {
    const file = facts.get(code)
    const history = appearances(code, content.tables)
    const printed = file?.facts.printed
    const prints = printedTexts(history, printed ?? null, content.wordings[code] ?? [])
    const judgement = judgementOf(file?.facts ?? null, history, prints.today)
    // Our translation goes with the Korean description that it translates.
    const translation = judgement?.mistranslated ? undefined : file?.facts.description_en
    const ours = official.has(code) ? { ko: undefined, en: translation } : { ...printed?.description }
    const domain = file?.domain ?? likelyDomain(code, content.families) ?? ''
    const familyId = content.domains[domain]?.family ?? familyOf(code, content.families) ?? ''
    const family = content.families[familyId]
    return {
      code,
      family: familyId,
      parts: family ? codeParts(code, family) : [],
      class: family ? codeClass(code, family) : null,
      http: family && 'always' in family.http ? family.http.always : (printed?.status ?? null),
      domain,
      alsoIn: file?.facts.also_in ?? null,
      title: file?.facts.title ?? { ko: own.ko ?? own.message, en: own.message },
      message: own.message,
      description: { ko: own.ko ?? ours.ko ?? '', en: own.en ?? ours.en ?? '' },
      describedBy: {
        ko: own.ko !== undefined ? 'official' : ours.ko !== undefined ? 'ours' : null,
        en: own.en !== undefined ? 'official' : ours.en !== undefined ? 'ours' : null,
      },
      ...standingOf(file?.facts ?? null, history, moves.get(code) ?? null, content.product.later_table),
      ...prints,
      judgement,
      facts: file ? { ...file.facts, evidence: inShownOrder(file.facts.evidence) } : null,
      notes: notePair(content.notes.get(code)),
      siblings: groups.get(code) ?? [],
      sameText: {
        ko: (same.ko.get(own.ko ?? '') ?? []).filter((other) => other !== code),
        en: (same.en.get(own.message) ?? []).filter((other) => other !== code),
      },
      predecessors: [],
      history,
    }
  })
  const order = codeOrder(content.families)
  codes.sort((a, b) => order(a.code, b.code))
  const byCode = new Map(codes.map((entry) => [entry.code, entry]))
  for (const { code, successor, facts: written } of codes) {
    if (successor) byCode.get(successor.code)?.predecessors.push(code)
    const replaced = written?.printed?.replaces
    const own = byCode.get(code)
    if (own && replaced !== undefined && byCode.get(replaced)?.successor?.code !== code) own.predecessors.push(replaced)
  }
  return {
    codes,
    byCode,
    families: content.families,
    domains: joinDomains(content, codes),
    product: content.product,
    known: content.known,
    guides: content.guides,
    lexicon: content.lexicon,
    background: content.background,
    tickets: content.tickets,
    revisions: daysOf(content.tables),
    tableFiles: content.tables.map(({ file }) => basename(file)),
    newestCount: content.tables.at(-1)?.entries.length ?? 0,
  }
}

/** Notes of a code when both are there. They are handed on as they are: reading one may parse it. */
const notePair = (notes: Partial<Record<Lang, Note>> | undefined): Record<Lang, Note> | null =>
  notes && LANGS.every((lang) => lang in notes) ? (notes as Record<Lang, Note>) : null

/** Codes by each text that more than one of them may have. */
function sameTexts(official: ReadonlyMap<string, OfficialTexts>): Record<Lang, Map<string, string[]>> {
  const found = { ko: new Map<string, string[]>(), en: new Map<string, string[]>() }
  for (const [code, { ko, message }] of official) {
    for (const [map, text] of [
      [found.ko, ko],
      [found.en, message],
    ] as const) {
      const codes = text === undefined ? undefined : map.get(text)
      if (codes) codes.push(code)
      else if (text !== undefined) map.set(text, [code])
    }
  }
  return found
}

/** Groups by code. A code whose text a later table has changed leaves the group: it no longer has the text that they share. */
function siblingGroups(content: Joinable, official: ReadonlyMap<string, OfficialTexts>): Map<string, SiblingGroup[]> {
  const found = new Map<string, SiblingGroup[]>()
  for (const [id, { shared, how, codes }] of Object.entries(content.siblings)) {
    const all = Object.keys(codes)
    const sharing = new Set(all.filter((code) => all.some((other) => other !== code && shareText(shared, official, code, other))))
    const group: SiblingGroup = {
      id,
      shared,
      how,
      codes: Object.entries(codes).flatMap(([code, line]) => (sharing.has(code) ? [{ code, line }] : [])),
    }
    for (const code of sharing) push(found, code, group)
  }
  return found
}

function joinDomains(content: Joinable, codes: readonly CodeEntry[]): Domain[] {
  const domains = Object.entries(content.domains).map(([id, { name, sentence, family }]): Domain => ({
    id,
    family,
    name,
    sentence,
    codes: [],
    visitors: [],
    rows: [],
  }))
  const byId = new Map(domains.map((domain) => [domain.id, domain]))
  for (const entry of codes) {
    for (const id of domainsOf(entry)) {
      const domain = byId.get(id)
      domain?.[id === entry.domain ? 'codes' : 'visitors'].push(entry)
      domain?.rows.push(entry)
    }
  }
  return domains
}
