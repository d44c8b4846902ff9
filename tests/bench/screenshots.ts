// npm run screenshots [-- WORD …]: writes screenshots of every kind of page and state of the search to screenshots/, in both themes, four sizes,
// three views and in print. With words, only the screenshots whose names hold all of them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { inProject } from '../../src/commands/project.mjs'
import { shotsOf, takeShot } from './shots.ts'
import { openBrowser, openSite, siteFolder } from './site.ts'

const folder = inProject('screenshots')
const shots = shotsOf(process.argv.slice(2))
const site = await openSite(siteFolder())
const browser = await openBrowser()
mkdirSync(folder, { recursive: true })
for (const shot of shots) writeFileSync(`${folder}/${shot.name}.png`, await takeShot(browser, site, shot))
await browser.close()
await site.close()
console.log(`${String(shots.length)} pictures in screenshots/`)
