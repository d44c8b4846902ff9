// npm run table:diff -- FILE [--json]: what a new revision of the official table changes. Writes nothing.
// Exit status: 0 nothing to do, 1 something changes, 2 the file cannot be used.
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { contentFolder } from '../catalog/content-folder.ts'
import { faultReport, type Fault } from '../catalog/faults.ts'
import { readTables } from '../catalog/tables/read-tables.ts'
import { parseTable } from '../catalog/tables/parse-table.ts'
import { isEmpty, tableDiff } from '../catalog/tables/diff.ts'
import { diffText } from '../catalog/tables/diff-text.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = join(contentFolder(root), 'tables')
const words = process.argv.slice(2)
const json = words.includes('--json')
const [name, ...more] = words.filter((word) => word !== '--json')

process.exitCode = name === undefined || more.length > 0 ? refuse('Name one file: npm run table:diff -- FILE [--json]') : compare(name)

function compare(path: string): number {
  // npm runs the script in the project's folder; the name is meant from where the command was typed.
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    return refuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const { revision, faults } = parseTable(source, path.replaceAll('\\', '/'))
  const { tables, faults: known } = readTables(folder, root)
  const own = relative(root, file).replaceAll('\\', '/')
  // A file elsewhere may have any name; only in content/tables is the name its date.
  const broken = faults.filter(({ field }) => field !== 'file name')
  const inPlace = tables.some((table) => table.file === own)
  const others = known.filter((fault) => fault.file !== own)
  if (broken.length + others.length > 0) return refuse(faultReport([...broken, ...others]), [...broken, ...others])
  const older = tables.filter((table) => table.file !== own && (!inPlace || table.date < revision.date))
  if (older.length === 0) return refuse(`There is no older table than ${path} in content/tables to compare it with.`)
  const diff = tableDiff(older, revision)
  console.log(json ? JSON.stringify({ file: path, ...diff }, null, 2) : diffText(diff, path))
  if (!json && !inPlace && !isEmpty(diff)) console.log('\nTo take it over: copy the file to content/tables/<day of the revision>.md')
  return isEmpty(diff) ? 0 : 1
}

function refuse(report: string, faults: readonly Fault[] = []): number {
  if (json) console.log(JSON.stringify({ error: report, faults }, null, 2))
  else console.error(report)
  return 2
}
