// npm run check:reproducible: builds the site twice and compares the two file by file. The second build is of a copy in another
// folder, at another place on earth, with another language and without the cards that the first one drew.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { giveUp, inProject, ROOT, run, toolEnv } from './project.mjs'

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.astro'])
const folder = mkdtempSync(join(tmpdir(), 'apigw-twice-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const first = await built('first', { TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C' })
const second = await built('second-with-a-longer-name', { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' })
const names = [...new Set([...first.keys(), ...second.keys()])].sort()
const different = names.filter((name) => first.get(name) !== second.get(name))
if (different.length > 0)
  giveUp(`Two builds of the same sources differ in ${String(different.length)} files:\n${different.map((name) => `  ${name}`).join('\n')}`)
console.log(`Two builds are the same, file by file: ${String(names.length)} files.`)

/** Builds a copy of the project and returns the hash of every file that came out, by its name. */
async function built(name, env) {
  const copy = join(folder, name)
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(ROOT, path).split(sep)[0] ?? '') })
  // The packages are shared, but not their cache: what one build keeps there the other has to make again.
  mkdirSync(join(copy, 'node_modules'))
  for (const one of readdirSync(inProject('node_modules'))) {
    if (!['.cache', '.vite', '.astro'].includes(one)) symlinkSync(inProject('node_modules', one), join(copy, 'node_modules', one))
  }
  if ((await run('astro', ['build', '--force'], toolEnv(env), copy)) !== 0) giveUp(`The ${name} build failed: see the report above.`)
  const out = join(copy, 'dist')
  const files = readdirSync(out, { recursive: true }).filter((file) => statSync(join(out, file)).isFile())
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ]),
  )
}
