import type { Content } from './read.ts'
import type { FileReader } from './read-file.ts'
import { codeFactsSchema, type CodeFacts, type Lang } from './schema.ts'
import { parseNote, type Note } from './notes/parse-note.ts'

/** Facts of a code with where they were found. */
export interface FactsFile {
  file: string
  /** Folder, which is the domain. */
  domain: string
  facts: CodeFacts
}

/** Reads a file of `codes/<domain>/` into the content: facts or a note. A file with another name is a fault. */
export function readCodeFile(file: string, domain: string, name: string, content: Content, reader: FileReader): void {
  const match = /^(-?\d+)\.(?:(yaml)|(ko|en)\.mdx)$/.exec(name)
  if (!match) {
    reader.faults.push({
      file: reader.path(file),
      field: 'file name',
      problem: 'is no file of a code',
      remedy: 'Name it <code>.yaml, <code>.ko.mdx or <code>.en.mdx',
    })
    return
  }
  const code = match[1] as string
  if (match[2]) readFacts(file, code, domain, content, reader)
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
  content.facts.push({ file: path(file), domain, facts })
}

function readNote(file: string, code: string, lang: Lang, content: Content, { faults, path, text }: FileReader): void {
  const source = text(file)
  const { note, faults: inNote } = parseNote(source, path(file), lang)
  faults.push(...inNote)
  const notes = content.notes.get(code) ?? {}
  if (notes[lang])
    faults.push({ file: path(file), field: 'file', problem: `is a second note of ${code}`, remedy: `Delete it or ${notes[lang].file}` })
  notes[lang] = note ?? brokenNote(path(file), source, lang)
  content.notes.set(code, notes)
}

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
