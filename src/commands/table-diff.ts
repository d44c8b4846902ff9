// npm run table:diff -- FILE [--json]: prints what a new revision of the official table changes. Writes no file.
// Exit status: 0 no change, 1 changes, 2 the file cannot be used.
import { contentFolder } from '../catalog/content-folder.ts'
import { readContent } from '../catalog/read.ts'
import { isEmpty, tableDiff } from '../catalog/tables/diff.ts'
import { diffText } from '../catalog/tables/diff-text.ts'
import { readCandidate, Unusable } from './candidate.ts'
import { commandWords } from './command-words.ts'
import { ROOT } from './project.mjs'

const { words, on } = commandWords('Name one file: npm run table:diff -- FILE [--json]', { switches: ['json'] })
const [name] = words
const json = on('json')

try {
  const read = readContent(contentFolder(ROOT), ROOT)
  const { older, revision, inPlace } = readCandidate(name, ROOT, read)
  const diff = tableDiff(older, revision, read.content.families)
  console.log(json ? JSON.stringify({ file: name, ...diff }, null, 2) : diffText(diff, name))
  if (!json && !inPlace && !isEmpty(diff)) console.log(`\nTo publish this revision: npm run table:take -- ${name}`)
  process.exitCode = isEmpty(diff) ? 0 : 1
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  if (json) console.log(JSON.stringify({ error: error.message, faults: error.faults }, null, 2))
  else console.error(error.message)
  process.exitCode = 2
}
