import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { BASE, belowBase } from '../below-base.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Root folder of a web server, with the site below the base path. */
    www: string
  }
}

/** Deploys the site below the base path once for all tests with nginx, which change files of it. */
export function setup(project: TestProject): () => void {
  const www = mkdtempSync(join(tmpdir(), 'apigw-www-'))
  cpSync(belowBase(), join(www, BASE), { recursive: true, preserveTimestamps: true })
  project.provide('www', www)
  return () => {
    rmSync(www, { recursive: true, force: true })
  }
}
