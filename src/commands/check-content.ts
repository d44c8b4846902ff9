// npm run check:content [-- WORD …]: checks the content without a build and prints its faults. With words, only faults whose file or field holds
// one of them. Exit status: 0 no fault, 1 faults.
import { dayOf } from '../catalog/day.ts'
import { allFaults } from '../catalog/check.ts'
import { contentFolder } from '../catalog/content-folder.ts'
import { faultLine, faultReport, type Fault } from '../catalog/faults.ts'
import { oldChecks } from '../catalog/old-checks.ts'
import { readContent } from '../catalog/read.ts'
import { staleFacts } from '../catalog/stale.ts'
import { ROOT } from './project.mjs'

const read = readContent(contentFolder(ROOT), ROOT)
const words = process.argv.slice(2)
const asked = ({ file, field }: Fault): boolean => words.length === 0 || words.some((word) => file.includes(word) || field.includes(word))
const faults = allFaults(read).filter(asked)
console.log(faults.length === 0 ? `No fault in the content of ${String(read.content.facts.length)} codes` : faultReport(faults))
const hints = [...staleFacts(read.content), ...oldChecks(read.content, dayOf(new Date()))]
for (const hint of hints.filter(asked)) console.log(`Hint: ${faultLine(hint)}`)
process.exitCode = faults.length === 0 ? 0 : 1
