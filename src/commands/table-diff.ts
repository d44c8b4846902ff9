// npm run table:diff -- FILE [--json]: prints what a new revision of the official table changes. Writes no file.
// Exit status: 0 no change, 1 changes, 2 the file cannot be used.
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { contentFolder } from '../catalog/content-folder.ts'
import { faultReport, type Fault } from '../catalog/faults.ts'
import { fileReader } from '../catalog/read-file.ts'
import { readFamilies } from '../catalog/read.ts'
import { readTables } from '../catalog/tables/read-tables.ts'
import { parseTable } from '../catalog/tables/parse-table.ts'
import { isEmpty, tableDiff } from '../catalog/tables/diff.ts'
import { diffText } from '../catalog/tables/diff-text.ts'

const root = resolve(import.meta.dirname, '../..')
const content = contentFolder(root)
const folder = join(content, 'tables')
const words = process.argv.slice(2)
const json = words.includes('--json')
const [name, ...more] = words.filter((word) => word !== '--json')

process.exitCode = name === undefined || more.length > 0 ? refuse('Name one file: npm run table:diff -- FILE [--json]') : compare(name)

function compare(path: string): number {
  // npm runs the script in the project's folder; INIT_CWD is the folder in which the command was typed.
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    return refuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const reader = fileReader(root)
  const families = readFamilies(content, reader)
  if (reader.faults.length > 0) return refuse(faultReport(reader.faults), reader.faults)
  const { revision, faults } = parseTable(source, path.replaceAll('\\', '/'), families)
  const { tables, faults: tableFaults } = readTables(folder, root, families)
  const own = relative(root, file).replaceAll('\\', '/')
  // Only a file in content/tables must have its date as its name.
  const broken = faults.filter(({ field }) => field !== 'file name')
  const inPlace = tables.some((table) => table.file === own)
  const others = tableFaults.filter((fault) => fault.file !== own)
  if (broken.length + others.length > 0) return refuse(faultReport([...broken, ...others]), [...broken, ...others])
  const older = tables.filter((table) => table.file !== own && (!inPlace || table.date < revision.date))
  if (older.length === 0) return refuse(`content/tables has no table older than ${path} to compare it with.`)
  const diff = tableDiff(older, revision, families)
  console.log(json ? JSON.stringify({ file: path, ...diff }, null, 2) : diffText(diff, path))
  if (!json && !inPlace && !isEmpty(diff))
    console.log('\nTo publish this revision, copy the file to content/tables/<date of the revision>.md')
  return isEmpty(diff) ? 0 : 1
}

function refuse(report: string, faults: readonly Fault[] = []): number {
  if (json) console.log(JSON.stringify({ error: report, faults }, null, 2))
  else console.error(report)
  return 2
}
