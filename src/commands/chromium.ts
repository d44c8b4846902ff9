import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { installFromDebian } from './debian.ts'

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a Chromium that starts: CHROMIUM_PATH, a Chrome or Chromium of this machine, Playwright's own, Debian's package when it may
 * be installed. Returns its path; `null` when there is none.
 */
export async function findChromium(): Promise<string | null> {
  const named = process.env['CHROMIUM_PATH'] ?? ''
  if (named !== '') return starts(named) ? named : null
  const present = onThisMachine() ?? (await playwrights())
  if (present !== null) return present
  const wanted = { packages: ['chromium'], what: 'a browser for the browser tests', otherwise: 'name a Chromium in CHROMIUM_PATH' }
  return installFromDebian(wanted) ? onThisMachine() : null
}

/** What to say when there is none. */
export const NO_CHROMIUM =
  'No Chromium was found for the browser tests: install one (Debian: apt-get install chromium; anywhere: npx playwright install --with-deps chromium), or name it in CHROMIUM_PATH.'

function onThisMachine(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  return (
    [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find((path) => existsSync(path) && starts(path)) ??
    null
  )
}

/** A stub that only tells how to install a browser, or one that lacks libraries, prints no version. */
function starts(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 && /chrom/i.test(stdout)
}

async function playwrights(): Promise<string | null> {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) && starts(path) ? path : null
}
