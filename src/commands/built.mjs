import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { giveUp, inProject, ROOT, run, toolEnv } from './project.mjs'

const SOURCES = ['content', 'public', 'src', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json']
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'REPORT_URL', 'REPOSITORY_URL', 'CONTENT_DIR', 'CARDS']
/** What the scripts of the built site are made of; see src/dependencies/bundle.ts. */
export const BUNDLE = inProject('node_modules/.cache/apigw-bundle.json')
const STAMP = inProject('node_modules/.cache/apigw-built-from')

/** Builds the site, unless `dist` was built from the same sources and settings and nobody touched it since. */
export async function ensureBuilt() {
  if (existsSync(STAMP) && existsSync(BUNDLE) && readFileSync(STAMP, 'utf8') === stamp()) return
  await build()
}

/** Builds the site. Ends the command when that fails; a half-built site never counts as built. */
export async function build() {
  // --force: Astro does not notice changes in modules that the content configuration imports.
  const status = await run('astro', ['build', '--force'], toolEnv({ BUNDLE_REPORT: BUNDLE }))
  if (status !== 0) giveUp('The site was not built: see the report above.')
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, stamp())
}

function stamp() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((name) => filesIn(inProject(name))))
    hash.update(`${relative(ROOT, file)}\n`).update(readFileSync(file))
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\n`)
  for (const file of filesIn(inProject('dist'))) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${relative(ROOT, file)} ${String(size)} ${String(mtimeMs)}\n`)
  }
  return hash.digest('hex')
}

function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
