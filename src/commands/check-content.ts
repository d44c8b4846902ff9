// Checks the content without building the site: `npm run check:content [-- CODE …]` prints the faults of all codes, or of the ones named.
import { resolve } from 'node:path'
import { allFaults } from '../catalog/check.ts'
import { contentFolder } from '../catalog/content-folder.ts'
import { faultReport } from '../catalog/faults.ts'
import { readContent } from '../catalog/read.ts'

const root = resolve(import.meta.dirname, '../..')
const read = readContent(contentFolder(root), root)
const wanted = process.argv.slice(2)
const found = allFaults(read).filter(
  ({ file, field }) => wanted.length === 0 || wanted.some((word) => file.includes(word) || field.includes(word)),
)
console.log(found.length === 0 ? `Content is sound: ${String(read.content.facts.length)} codes` : faultReport(found))
process.exitCode = found.length === 0 ? 0 : 1
