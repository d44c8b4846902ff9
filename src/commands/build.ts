// npm run build [-- --out FOLDER]: builds the site into dist/ or another folder, which is replaced when the build is whole and stays as it is when
// it fails. Prints errors, and one line at the end. Exit status: 0 or 1.
import { readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'astro'
import { BUNDLE, markBuilt } from './built.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { inProject, ROOT } from './project.mjs'
import { replaceWhole } from './whole-folder.ts'

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values
const folder = out === undefined ? inProject('dist') : resolve(out)
if (out === undefined) process.env['BUNDLE_REPORT'] = BUNDLE
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

try {
  // Builds share Astro's folders in the project, also those into another folder: each would delete the modules of the other.
  await oneAtATime(inProject('node_modules/.cache/build.lock'), async () => {
    // Astro caches the entries of collections, and does not notice changes in modules that content.config.ts imports. Its option `force` empties
    // the cache too, but prints a warning.
    rmSync(inProject('node_modules/.astro'), { recursive: true, force: true })
    await replaceWhole(folder, (beside) => build({ root: ROOT, outDir: beside, logLevel: 'warn' }))
  })
} catch (error) {
  // The report of content faults names each place, so its stack trace is left out.
  console.error(error instanceof Error && error.name === 'ContentError' ? error.message : error)
  console.error('\nThe site was not built: see the report above.')
  process.exit(1)
}
if (out === undefined) markBuilt()
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const pages = files.filter(({ name }) => name.endsWith('.html'))
console.log(`Built ${String(pages.length)} pages, ${String(files.length)} files, in ${process.uptime().toFixed(1)} s: ${folder}`)
