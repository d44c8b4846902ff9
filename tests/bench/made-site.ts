import { spawn } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inProject, toolEnv } from '../../src/commands/project.mjs'
import { writeMadeContent } from './made-content.ts'
import { watchProcess, type Usage } from './watch.ts'

/** Cost of a build, and number and bytes of its files. */
export interface Built extends Usage {
  seconds: number
  files: number
  bytes: number
}

/**
 * Writes content of `codes` codes to the folder `content` and builds its site into the folder `out`. `settings` are environment variables of the
 * build. Chat cards are drawn without the cache, or left out with CARDS=off. Throws when the build fails.
 */
export async function buildMadeSite(codes: number, content: string, out: string, settings: Record<string, string> = {}): Promise<Built> {
  writeMadeContent(inProject('content'), content, codes)
  // Cached cards of an earlier run would shorten the time.
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
