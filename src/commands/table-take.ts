// npm run table:take -- FILE [DATE]: puts a new revision of the official table in its place and prints what a person has to write or look at again.
// DATE is the day of the revision; without it the file's name begins with it. Exit status: 0 in place, 2 refused and nothing written.
import { writeFileSync } from 'node:fs'
import { join, parse, relative } from 'node:path'
import { allFaults } from '../catalog/check.ts'
import { contentFolder } from '../catalog/content-folder.ts'
import { faultLine, faultReport } from '../catalog/faults.ts'
import { readContent } from '../catalog/read.ts'
import { staleFacts } from '../catalog/stale.ts'
import { confirmation } from '../catalog/check-revisions.ts'
import { tableDiff } from '../catalog/tables/diff.ts'
import { byDay, parseTable } from '../catalog/tables/parse-table.ts'
import { readCandidate, Unusable } from './candidate.ts'
import { commandWords } from './command-words.ts'
import { ROOT } from './project.mjs'

const folder = contentFolder(ROOT)
const { words } = commandWords('Name one file: npm run table:take -- FILE [2026-07-28]', { most: 2 })
const [name, day] = words

try {
  console.log(take(name, day ?? /^\d{4}-\d{2}-\d{2}/.exec(parse(name).name)?.[0]))
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function take(path: string, date: string | undefined): string {
  if (date === undefined) throw new Unusable(`Name the day of the revision, too: npm run table:take -- ${path} 2026-07-28`)
  const before = readContent(folder, ROOT)
  const { source, revision: candidate, inPlace } = readCandidate(path, ROOT, before)
  if (inPlace) throw new Unusable(`${path} is in its place already.`)
  // Of one day there may be a table in each language.
  const ofThatDay = before.content.tables.filter((table) => table.date === date)
  const there = ofThatDay.find(({ lang }) => lang === candidate.lang)
  if (there) throw new Unusable(`${there.file} is there already. Delete it first if this file is to take its place.`)
  const file = join(folder, 'tables', ofThatDay.length === 0 ? `${date}.md` : `${date}.${candidate.lang}.md`)
  const own = relative(ROOT, file).replaceAll('\\', '/')
  const { revision, faults: inFile } = parseTable(source, own, before.content.families)
  if (inFile.length > 0) throw new Unusable(faultReport(inFile), inFile)
  const newest = before.content.tables.at(-1)?.date ?? ''
  if (date < newest && !Object.hasOwn(before.content.confirmed, date))
    throw new Unusable(`${own} · file name: goes back in time: the newest table here is of ${newest}. ${confirmation(date)}.`)
  const tables = [...before.content.tables, revision].sort(byDay)
  const after = { content: { ...before.content, tables }, faults: before.faults }
  const known = new Set(allFaults(before).map(faultLine))
  const faults = allFaults(after).filter((fault) => !known.has(faultLine(fault)))
  if (faults.length > 0) throw new Unusable(faultReport(faults), faults)
  writeFileSync(file, source, { flag: 'wx' })
  const diff = tableDiff(tables.slice(0, tables.indexOf(revision)), revision, after.content.families)
  const old = new Set(staleFacts(before.content).map(faultLine))
  const hints = staleFacts(after.content).map(faultLine)
  const fresh = hints.filter((line) => !old.has(line))
  const count = (list: readonly unknown[], what: string): string => `${String(list.length)} ${what}`
  return [
    `${own} is in its place: ${[count(diff.new, 'new'), count(diff.gone, 'gone'), count(diff.reworded, 'reworded'), count(diff.moved, 'moved')].join(', ')}, ${String(diff.same)} the same.`,
    fresh.length === 0
      ? 'Nothing is to be written.'
      : `${String(fresh.length)} to write or look at again:\n${fresh.map((line) => `  ${line}`).join('\n')}`,
    ...(hints.length > fresh.length ? [`${String(hints.length - fresh.length)} more were open before: npm run check:content`] : []),
    'The site can be built now. npm run addresses puts new pages on the list of addresses.',
  ].join('\n')
}
