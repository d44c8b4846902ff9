import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'astro/zod'
import { characterFaults } from './check-characters.ts'
import type { Fault } from './faults.ts'
import { decode } from './file-text.ts'
import { yamlTraps } from './yaml-traps.ts'

/** Reads files, each by itself, and collects what is wrong inside them. */
export interface FileReader {
  faults: Fault[]
  /** Path of a file as faults name it: relative to the project, with slashes. */
  path: (file: string) => string
  /** Text of a file; what is wrong with its characters is a fault, with its line. `null` when there is no text to read on. */
  text: (file: string) => string | null
  /** Data of a YAML file by its schema; `null` when it has a fault. */
  yaml: <T extends z.ZodType>(file: string, schema: T) => z.infer<T> | null
  /** Data of a JSON file, in the same way: for what is written by programs and too long for YAML's slow reader. */
  json: <T extends z.ZodType>(file: string, schema: T) => z.infer<T> | null
}

/** A reader whose faults have paths relative to `root`. */
export function fileReader(root: string): FileReader {
  const faults: Fault[] = []
  const path = (file: string): string => relative(root, file).replaceAll('\\', '/')
  const text = (file: string): string | null => {
    const bytes = bytesOf(file, path(file), faults)
    if (!bytes) return null
    const { text: source, faults: inBytes } = decode(bytes, path(file))
    faults.push(...inBytes)
    if (source === null) return null
    const { faults: inText, whole } = characterFaults(source, path(file))
    faults.push(...inText)
    return whole ? source : null
  }
  return {
    faults,
    path,
    text,
    yaml: (file, schema) => {
      const source = text(file)
      return source === null ? null : parseYaml(source, path(file), schema, faults)
    },
    json: (file, schema) => {
      const source = text(file)
      return source === null ? null : parseJson(source, path(file), schema, faults)
    },
  }
}

/** Bytes of a file; a fault and `null` when it cannot be read. */
function bytesOf(file: string, path: string, faults: Fault[]): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const missing = code === 'ENOENT'
    faults.push({
      file: path,
      field: 'file',
      problem: missing ? 'is missing' : `cannot be read (${code ?? String(error)})`,
      remedy: missing ? 'Write it, or restore it from the repository' : 'Make it a file that everybody may read',
    })
    return null
  }
}

/** Data of a YAML text by its schema; `null` and a fault for each thing that is wrong, by field, when it does not fit. */
export function parseYaml<T extends z.ZodType>(source: string, file: string, schema: T, faults: Fault[]): z.infer<T> | null {
  if (source.trim() === '') {
    faults.push({ file, field: 'file', problem: 'is empty', remedy: 'Write it, or restore it from the repository' })
    return null
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { uniqueKeys: true, lineCounter })
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
  const traps = yamlTraps(document, lineCounter, file)
  faults.push(...traps)
  return traps.length > 0 ? null : checked(document.toJS(), file, schema, faults)
}

function parseJson<T extends z.ZodType>(source: string, file: string, schema: T, faults: Fault[]): z.infer<T> | null {
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch (error) {
    faults.push({
      file,
      field: 'file',
      problem: `is not valid JSON (${error instanceof Error ? error.message : String(error)})`,
      remedy: 'Mend what the message names',
    })
    return null
  }
  return checked(data, file, schema, faults)
}

/** Data that fits its schema; `null` and a fault for each thing that is wrong, by field, when it does not. */
function checked<T extends z.ZodType>(data: unknown, file: string, schema: T, faults: Fault[]): z.infer<T> | null {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  faults.push(...result.error.issues.flatMap((issue) => issueFaults(issue, data, file)))
  return null
}

/** An issue of a schema as faults: an unknown field and a missing one each say so. */
function issueFaults(issue: z.core.$ZodIssue, data: unknown, file: string): Fault[] {
  const field = issue.path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      field: field ? `${field}.${key}` : key,
      problem: 'is no known field',
      remedy: 'Delete it or mend its spelling',
    }))
  }
  const value = issue.path.reduce<unknown>((parent, part) => (parent as Record<PropertyKey, unknown> | null | undefined)?.[part], data)
  const missing = value === undefined
  return [
    {
      file,
      field: field || 'file',
      problem: missing
        ? 'is missing'
        : issue.message.replace(/^Invalid input: /, 'is wrong: ').replace(/^Invalid input$/, 'does not have the right form'),
      remedy: missing ? 'Write it' : 'Mend it; the schemas in src/catalog/ describe every field',
    },
  ]
}
