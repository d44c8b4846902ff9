import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The folder beside another one in which its next contents are made. */
export const besideOf = (folder: string): string => join(dirname(folder), `.${basename(folder)}.next`)

/**
 * Replaces a folder by what `make` writes into a folder beside it, when all of it is written; when `make` fails, the folder stays as it is.
 * What an ended process left beside it goes first. Rejects with the error of `make`.
 */
export async function replaceWhole(folder: string, make: (beside: string) => Promise<void>): Promise<void> {
  const beside = besideOf(folder)
  rmSync(beside, { recursive: true, force: true })
  try {
    await make(beside)
    swap(folder, beside)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

/** Puts `next` in the place of a folder, which comes back when that fails. */
function swap(folder: string, next: string): void {
  const old = join(dirname(folder), `.${basename(folder)}.old`)
  rmSync(old, { recursive: true, force: true })
  try {
    if (existsSync(folder)) renameSync(folder, old)
    renameSync(next, folder)
  } catch (error) {
    if (!existsSync(folder)) {
      if (existsSync(old)) renameSync(old, folder)
      throw error
    }
    // A folder that is mounted cannot be renamed; its contents can be replaced.
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
    cpSync(next, folder, { recursive: true, preserveTimestamps: true })
  }
  rmSync(old, { recursive: true, force: true })
}
