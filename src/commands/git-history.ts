import { spawnSync } from 'node:child_process'

const LIMIT = 'that no published address was removed is tested only for the commits that are here'

/** Why the Git history of a folder is not whole, as a sentence that says what is not tested then, or `null` when it is. */
export function historyGap(folder: string): string | null {
  const git = (...args: string[]): { status: number | null; stdout: string } =>
    spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' })
  const { status, stdout } = git('rev-parse', '--is-shallow-repository')
  if (status !== 0) return `Git has no history of this folder: ${LIMIT}.`
  if (stdout.trim() === 'false') return null
  const commits = git('rev-list', '--count', 'HEAD').stdout.trim()
  return `This clone has only the newest part of the history (commits: ${commits}): ${LIMIT}. "git fetch --unshallow" gets the others.`
}
