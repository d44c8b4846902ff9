import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** How often a waiting process looks again, in milliseconds. */
const LOOK_AGAIN = 200

/**
 * Does `work` while no other process does work under the same file `lock`, which holds the number of the process; waits for another one first.
 * What an ended process left counts for nothing. Rejects with the error of `work`.
 */
export async function oneAtATime(lock: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true })
  while (!takes(lock)) await setTimeout(LOOK_AGAIN)
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Takes the lock, unless a living process has it. */
function takes(lock: string): boolean {
  try {
    // Creating a file that must not exist is one step for the system, so only one of two processes succeeds.
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (isLeft(lock)) rmSync(lock, { force: true })
    return false
  }
}

/** Whether the process that took the lock has ended. */
function isLeft(lock: string): boolean {
  try {
    const owner = readFileSync(lock, 'utf8')
    // Between its creation and its content the file is empty.
    if (owner === '') return false
    process.kill(Number(owner), 0)
    return false
  } catch (error) {
    // ENOENT: it was given back meanwhile. EPERM: the process lives and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
