// npm run licences: writes the list of licences and the notices that go out with the site; fails for a licence that is on no list.
import { writeFileSync } from 'node:fs'
import { licenceFaults, licenceList } from '../dependencies/licences.ts'
import { readPackages } from '../dependencies/packages.ts'
import { notices } from '../dependencies/redistributed.ts'
import { giveUp, inProject, ROOT } from './project.mjs'

const packages = readPackages(ROOT)
const faults = licenceFaults(packages)
if (faults.length > 0) giveUp(faults.join('\n'))
writeFileSync(inProject('src/dependencies/licences.md'), licenceList(packages))
writeFileSync(inProject('public/licences.txt'), notices(ROOT))
console.log(`${String(packages.length)} packages; src/dependencies/licences.md and public/licences.txt are written.`)
