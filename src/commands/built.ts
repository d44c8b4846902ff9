import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { inProject, ROOT, run } from './project.mjs'

const SOURCES = ['content', 'public', 'src', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json']
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'REPORT_URL', 'REPOSITORY_URL', 'REPLY_LINK', 'CONTENT_DIR', 'CARDS']
/** File with the owners of the built site's scripts, written by src/delivery/bundle.ts. */
export const BUNDLE = inProject('node_modules/.cache/apigw-bundle.json')
const STAMP = inProject('node_modules/.cache/apigw-built-from')

/**
 * Builds the site, unless `dist` was built from the same sources and settings and its files have not changed since. Exits with the status of a
 * failed build; a half-built site never counts as built.
 */
export async function ensureBuilt(): Promise<void> {
  if (existsSync(STAMP) && existsSync(BUNDLE) && readFileSync(STAMP, 'utf8') === stamp()) return
  await buildSite()
}

/** Builds the site in a process of its own, which frees its memory before the site is served. Exits with the status of a failed build. */
export async function buildSite(): Promise<void> {
  const status = await run('node', [inProject('src/commands/build.ts')])
  if (status !== 0) process.exit(status)
}

/** Records that `dist` was built from the present sources and settings. */
export function markBuilt(): void {
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, stamp())
}

/** Hash of the sources, the settings, and the size and time of each file in `dist`. */
function stamp(): string {
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

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
