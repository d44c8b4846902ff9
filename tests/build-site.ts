import { spawnSync } from 'node:child_process'
import { inProject, ROOT } from '../src/commands/project.mjs'

/** Builds the site into a folder by the project's command and Node, with more variables in the environment. Returns its exit status and all that it printed. */
export function buildSite(folder: string, settings: NodeJS.ProcessEnv): { status: number | null; output: string } {
  const args = [inProject('src/commands/build.ts'), '--out', folder]
  const env = { ...process.env, ...settings }
  const { status, stdout, stderr } = spawnSync(inProject('node_modules/.bin/node'), args, { cwd: ROOT, env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}
