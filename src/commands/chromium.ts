import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { installFromDebian } from './debian.ts'

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a Chromium that starts, in this order: CHROMIUM_PATH (then no other), a Chrome or Chromium of this machine, Playwright's, Debian's package
 * when this process may install it. Returns its path, or `null` when there is none.
 */
export async function findChromium(): Promise<string | null> {
  const named = process.env['CHROMIUM_PATH'] ?? ''
  if (named !== '') return starts(named) ? named : null
  const present = onThisMachine() ?? (await fromPlaywright())
  if (present !== null) return present
  const debian = { packages: ['chromium'], what: 'a browser for the browser tests', otherwise: 'name a Chromium in CHROMIUM_PATH' }
  return installFromDebian(debian) ? onThisMachine() : null
}

/**
 * Finds the headless shell of Chromium, the same engine without windows, in which the browser tests take half the time: on this machine, or
 * Debian's package when this process may install it. Returns its path, or `null` when there is none or CHROMIUM_PATH names the browser.
 */
export function findHeadlessShell(): string | null {
  if ((process.env['CHROMIUM_PATH'] ?? '') !== '') return null
  const present = inPath(SHELLS)
  if (present !== null) return present
  const debian = {
    packages: ['chromium-headless-shell'],
    what: 'the browser without windows, for the browser tests',
    otherwise: 'name a Chromium in CHROMIUM_PATH',
  }
  return installFromDebian(debian) ? inPath(SHELLS) : null
}

/** Error message when there is no Chromium. */
export const NO_CHROMIUM =
  'The browser tests need a Chromium, which was not found: install one (Debian: apt-get install chromium; anywhere: npx playwright install --with-deps chromium), or name it in CHROMIUM_PATH.'

const onThisMachine = (): string | null => inPath(NAMES) ?? PLACES.find(works) ?? null

function inPath(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(works) ?? null
}

const works = (path: string): boolean => existsSync(path) && starts(path)

/** Whether a browser starts. A stub that only explains how to install the browser, or a browser without its libraries, prints no version. */
function starts(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 && /chrom/i.test(stdout)
}

async function fromPlaywright(): Promise<string | null> {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return works(path) ? path : null
}
