import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

/** The base path in the README. */
export const BASE = '/docs/apigw/'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Root folder of a web server, with the site below the base path. */
    www: string
  }
}

/** Builds the site below the base path once for all tests with nginx, because two builds at a time share a cache. */
export function setup(project: TestProject): () => void {
  const root = resolve(import.meta.dirname, '../..')
  const www = mkdtempSync(join(tmpdir(), 'apigw-www-'))
  const env = { ...process.env, BASE_PATH: BASE, CARDS: 'off' }
  const args = [join(root, 'src/commands/build.ts'), '--out', join(www, BASE)]
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/node'), args, { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout + stderr)
  project.provide('www', www)
  return () => {
    rmSync(www, { recursive: true, force: true })
  }
}
