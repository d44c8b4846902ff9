import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { faultReport, type Fault } from '../catalog/faults.ts'
import type { Content } from '../catalog/read.ts'
import { parseTable, type TableRevision } from '../catalog/tables/parse-table.ts'

/** A file that may become a revision of the official table. */
export interface Candidate {
  /** Its name as it was typed. */
  path: string
  source: string
  revision: TableRevision
  /** Tables that it is compared with, oldest first: those before it when it is in `content/tables`, else all. */
  older: TableRevision[]
  inPlace: boolean
}

/** A file that cannot be used, with its faults. */
export class Unusable extends Error {
  readonly faults: readonly Fault[]

  constructor(message: string, faults: readonly Fault[] = []) {
    super(message)
    this.name = 'Unusable'
    this.faults = faults
  }
}

/** Reads a file named on the command line as a revision. Throws `Unusable` with what is wrong with it, or with the tables and families beside it. */
export function readCandidate(
  path: string,
  root: string,
  { content, faults: inContent }: { content: Content; faults: Fault[] },
): Candidate {
  // npm runs the script in the project's folder; INIT_CWD is the folder in which the command was typed.
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Unusable(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const own = relative(root, file).replaceAll('\\', '/')
  const { revision, faults } = parseTable(source, path.replaceAll('\\', '/'), content.families)
  const beside = inContent.filter((fault) => /(?:^|\/)(?:tables\/[^/]+|tables|families\.yaml)$/.test(fault.file) && fault.file !== own)
  // Only a file in content/tables must have its date as its name.
  const broken = [...faults.filter(({ field }) => field !== 'file name'), ...beside]
  if (broken.length > 0) throw new Unusable(faultReport(broken), broken)
  const inPlace = content.tables.some((table) => table.file === own)
  const older = content.tables.filter((table) => table.file !== own && (!inPlace || table.date < revision.date))
  if (older.length === 0) throw new Unusable(`content/tables has no table older than ${path} to compare it with.`)
  return { path, source, revision, older, inPlace }
}
