import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { contentFolder } from '../catalog/content-folder.ts'
import { inProject, ROOT, run } from './project.mjs'

/** What a site is built from beside its content. */
const SOURCES = ['public', 'src', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json']
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'REPORT_URL', 'REPOSITORY_URL', 'REPLY_LINK', 'CONTENT_DIR', 'CARDS', 'COMPRESS']
/** File with the owners of the built site's scripts, written by src/delivery/bundle.ts. */
export const BUNDLE = inProject('node_modules/.cache/apigw-bundle.json')
const DIST = inProject('dist')
const stampFile = (folder: string): string => inProject('node_modules/.cache', `${basename(folder)}-built-from`)

/**
 * Builds the site, unless `dist` was built from the same sources and settings and its files have not changed since. Exits with the status of a
 * failed build; a half-built site never counts as built.
 */
export async function ensureBuilt(): Promise<void> {
  if (!existsSync(BUNDLE) || !isBuilt()) await buildSite()
}

/** Builds the site in a process of its own, which frees its memory before the site is served. Exits with the status of a failed build. */
export async function buildSite(): Promise<void> {
  const status = await run('node', [inProject('src/commands/build.ts')])
  if (status !== 0) process.exit(status)
}

/** Whether a folder was built from the present sources and settings, and its files have not changed since. */
export function isBuilt(folder = DIST, settings: NodeJS.ProcessEnv = process.env): boolean {
  const file = stampFile(folder)
  return existsSync(file) && readFileSync(file, 'utf8') === stamp(folder, settings)
}

/** Records that a folder was built from the present sources and these settings. */
export function markBuilt(folder = DIST, settings: NodeJS.ProcessEnv = process.env): void {
  const file = stampFile(folder)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, stamp(folder, settings))
}

/** Hash of the sources, the settings, and the size and time of each file in the folder. */
function stamp(folder: string, settings: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256')
  for (const file of [contentFolder(ROOT), ...SOURCES.map((name) => inProject(name))].flatMap(filesIn))
    hash.update(`${relative(ROOT, file)}\n`).update(readFileSync(file))
  for (const name of SETTINGS) hash.update(`${name}=${settings[name] ?? ''}\n`)
  for (const file of filesIn(folder)) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${relative(folder, file)} ${String(size)} ${String(mtimeMs)}\n`)
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
