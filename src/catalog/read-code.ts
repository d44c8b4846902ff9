import type { Fault } from './faults.ts'
import type { Content } from './read.ts'
import type { FileReader } from './read-file.ts'
import { codeFactsSchema, phrasesSchema, type CodeFacts, type Lang } from './schema.ts'
import { parseNote, type Note } from './notes/parse-note.ts'

/** Facts of a code with where they were found. */
export interface FactsFile {
  file: string
  /** Folder, which is the domain. */
  domain: string
  facts: CodeFacts
}

/** Reads a file of `codes/<domain>/` into the content: facts, phrases or a note. A file with another name is a fault. */
export function readCodeFile(file: string, domain: string, name: string, content: Content, reader: FileReader): void {
  const match = /^(-?\d+)\.(?:(yaml|phrases\.yaml)|(ko|en)\.mdx)$/.exec(name)
  if (!match) {
    reader.faults.push({
      file: reader.path(file),
      field: 'file name',
      problem: 'is no file of a code',
      remedy: 'Name it <code>.yaml, <code>.phrases.yaml, <code>.ko.mdx or <code>.en.mdx',
    })
    return
  }
  const code = match[1] as string
  if (match[2] === 'yaml') readFacts(file, code, domain, content, reader)
  else if (match[2]) readPhrases(file, code, content, reader)
  else readNote(file, code, match[3] as Lang, content, reader)
}

function readFacts(file: string, code: string, domain: string, content: Content, { faults, path, yaml }: FileReader): void {
  const facts = yaml(file, codeFactsSchema)
  if (!facts) {
    content.unreadable.add(code)
    return
  }
  if (facts.code !== code) {
    faults.push({
      file: path(file),
      field: 'code',
      problem: `is ${facts.code}, but the file is named ${code}.yaml`,
      remedy: 'Make the two agree',
    })
  }
  // Its phrases are read by themselves, see `joinPhrases`.
  content.facts.push({ file: path(file), domain, facts: { ...facts, phrases: { ko: [], en: [] } } })
}

function readPhrases(file: string, code: string, content: Content, { path, yaml }: FileReader): void {
  const phrases = yaml(file, phrasesSchema)
  content.phrases.set(code, { file: path(file), phrases })
}

/** Gives each code its phrases, which were read by themselves. A file without a code, and a code without a file, is a fault. */
export function joinPhrases(content: Content, faults: Fault[]): void {
  const byCode = new Map(content.facts.map((entry) => [entry.facts.code, entry]))
  for (const [code, { file, phrases }] of content.phrases) {
    const entry = byCode.get(code)
    if (entry && phrases) entry.facts.phrases = phrases
    if (!entry && !content.unreadable.has(code))
      faults.push({
        file,
        field: 'file',
        problem: `has phrases of ${code}, which has no facts file`,
        remedy: 'Write the facts, or delete the phrases',
      })
  }
  for (const { file, facts } of content.facts) {
    if (!content.phrases.has(facts.code))
      faults.push({ file, field: 'phrases', problem: 'are missing', remedy: `Write ${file.replace(/\.yaml$/, '.phrases.yaml')}` })
  }
}

function readNote(file: string, code: string, lang: Lang, content: Content, { faults, path, text }: FileReader): void {
  const source = text(file)
  const { note, faults: inNote } = source === null ? NO_NOTE : parseNote(source, path(file), lang)
  faults.push(...inNote)
  const notes = content.notes.get(code) ?? {}
  if (notes[lang])
    faults.push({ file: path(file), field: 'file', problem: `is a second note of ${code}`, remedy: `Delete it or ${notes[lang].file}` })
  notes[lang] = note ?? brokenNote(path(file), source ?? '', lang)
  content.notes.set(code, notes)
}

const NO_NOTE = { note: null, faults: [] }

/** An unreadable note still is a note: it is reported once, not a second time as missing. */
const brokenNote = (file: string, text: string, lang: Lang): Note => ({
  lang,
  file,
  text,
  causes: [],
  checks: [],
  fix: [],
  prevent: null,
  escalate: null,
  reply: null,
  broken: true,
})
