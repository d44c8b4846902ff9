import { spawn } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inProject, toolEnv } from '../../src/commands/project.mjs'
import { writeMadeContent } from './made-content.ts'
import { watchProcess, type Usage } from './watch.ts'

/** What a build took, and what came out. */
export interface Built extends Usage {
  seconds: number
  files: number
  bytes: number
}

/**
 * Makes content of so many codes in a folder and builds a site of it into another one. Chat cards are drawn anew unless CARDS=off leaves
 * them out. Throws when the build fails.
 */
export async function buildMadeSite(codes: number, content: string, out: string, settings: Record<string, string> = {}): Promise<Built> {
  writeMadeContent(inProject('content'), content, codes)
  // Cards of an earlier run would make this one look faster than it is.
  rmSync(inProject('node_modules/.cache/apigw-cards'), { recursive: true, force: true })
  const began = performance.now()
  const child = spawn('node', [inProject('src/commands/build.ts'), '--out', out], {
    cwd: inProject(),
    env: toolEnv({ CONTENT_DIR: content, ...settings }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const used = watchProcess(child.pid ?? 0)
  const status = await new Promise((done) => child.on('close', done))
  if (status !== 0) throw new Error(`The build of ${String(codes)} codes failed with status ${String(status)}`)
  return { seconds: (performance.now() - began) / 1000, ...used(), ...sizeOf(out) }
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) }
}
