// npm run check:reproducible: compares the built site, file by file, with a build of a copy of the sources. The copy is in another folder; its
// build has another time zone, another locale and an empty cache.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { ensureBuilt } from './built.ts'
import { giveUp, inProject, ROOT, run, toolEnv } from './project.mjs'
import { differing, hashes } from './same-files.ts'

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.astro'])
const folder = mkdtempSync(join(tmpdir(), 'apigw-twice-'))
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true })
})

await ensureBuilt()
const first = hashes(inProject('dist'))
// A time zone on the other side of the date line, so that the date differs too.
const east = new Date().getTimezoneOffset() < 0
const env = { TZ: east ? 'Pacific/Honolulu' : 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' }
const second = hashes(await builtCopy(join(folder, 'a-folder-with-a-longer-name'), env))
const different = differing(first, second)
if (different.length > 0)
  giveUp(`Two builds of the same sources differ in ${String(different.length)} files:\n${different.map((name) => `  ${name}`).join('\n')}`)
console.log(`Two builds are the same, file by file: ${String(first.size)} files.`)

/** Builds a copy of the project in the folder `copy`. Returns the folder of the built site. */
async function builtCopy(copy: string, settings: Record<string, string>): Promise<string> {
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(ROOT, path).split(sep)[0] ?? '') })
  // The packages are linked but not the caches, so that the second build makes everything again.
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync(inProject('node_modules'))) {
    if (!['.cache', '.vite', '.astro'].includes(name)) symlinkSync(inProject('node_modules', name), join(copy, 'node_modules', name))
  }
  if ((await run('node', [join(copy, 'src/commands/build.ts')], toolEnv(settings))) !== 0)
    giveUp('The second build failed: see what it printed above.')
  return join(copy, 'dist')
}
