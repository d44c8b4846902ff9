import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from './faults.ts'

/** Files of the content folder by their path in it. */
const FILES = [
  /^(?:README\.md|addresses\.txt)$/,
  /^(?:background|domains|facts|families|guides|lexicon|product|sections|siblings|vocabulary|wordings)\.yaml$/,
  /^tables\/(?:[^/]+\.md|confirmed\.yaml)$/,
  /^tickets\/[^/]+\.json$/,
  /^guide\/[^/]+\.mdx$/,
  // A name that is no code is reported where the folder is read.
  /^codes\/[^/]+\/[^/]+$/,
]
const FOLDERS = /^(?:tables|tickets|guide|codes|codes\/[^/]+)$/

/** Names of the files of a folder, or of its folders, sorted; dotfiles are left out. None when there is no such folder. */
export function namesOf(folder: string, kind: 'files' | 'folders'): string[] {
  return entries(folder).flatMap((name) => (kindOf(join(folder, name)) === kind ? [name] : []))
}

/** Faults of everything in the content folder that is no file of the content: another program's files, links to nothing, folders for files. */
export function strangers(folder: string, pathOf: (file: string) => string): Fault[] {
  const visit = (inside: string): Fault[] =>
    entries(join(folder, inside)).flatMap((name): Fault[] => {
      const path = inside === '' ? name : `${inside}/${name}`
      const file = pathOf(join(folder, path))
      const kind = kindOf(join(folder, path))
      if (kind === 'folders' && FOLDERS.test(path)) return visit(path)
      if (kind === 'files' && FILES.some((pattern) => pattern.test(path))) return []
      const problem = kind === null ? 'cannot be read' : kind === 'folders' ? 'is a folder where none belongs' : 'is no file of the content'
      return [{ file, field: 'file', problem, remedy: 'Delete it, or give it the name of a file that content/README.md lists' }]
    })
  return visit('')
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
  } catch {
    return []
  }
}

/** What stands at a path; `null` for a link to nothing and for what may not be read. */
function kindOf(path: string): 'files' | 'folders' | null {
  try {
    const status = statSync(path)
    return status.isFile() ? 'files' : status.isDirectory() ? 'folders' : null
  } catch {
    return null
  }
}
