// npm run sbom: prints the bill of materials of what the site ships, in the form of CycloneDX, from the lock file and the list of notices. With
// `-- --all` everything that is used to build and test. Exit status: 0, or that of npm.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { REDISTRIBUTED } from '../delivery/notices.ts'
import { billOf, type Bill } from './bill.ts'
import { giveUp, inProject, ROOT } from './project.mjs'

const { all } = parseArgs({ options: { all: { type: 'boolean' } } }).values
const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
})
if (status !== 0) giveUp(`npm made no bill of materials: ${stderr.trim()}`)
const bill = JSON.parse(stdout) as Bill
const { name } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { name: string }
const names = REDISTRIBUTED.map((part) => part.name)
console.log(JSON.stringify(all ? bill : billOf(bill, names, name), null, 2))
