import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { installFromDebian } from './debian.mjs'

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
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return starts(named) ? named : null
  const found = onThisMachine() ?? (await playwrights())
  if (found) return found
  return (await installFromDebian(['chromium'])) ? onThisMachine() : null
}

/** What to say when there is none. */
export const NO_CHROMIUM =
  'No Chromium was found for the browser tests: install one (Debian: apt-get install chromium; anywhere: npx playwright install --with-deps chromium), or name it in CHROMIUM_PATH.'

function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute)
  return (
    [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find((path) => existsSync(path) && starts(path)) ??
    null
  )
}

/** A stub that only tells how to install a browser, or one that lacks libraries, prints no version. */
function starts(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 && /chrom/i.test(stdout)
}

async function playwrights() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) && starts(path) ? path : null
}
