import { existsSync, globSync } from 'node:fs'
import { installFromDebian } from './debian.ts'

const PACKAGES = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] } as const
const OFF = 'set ENGINES=off to test in Chromium only'

/** Browser engines beside Chromium in which the jobs are tested. */
export type Engine = keyof typeof PACKAGES

/** Whether ENGINES=off leaves the engines beside Chromium out. */
const leftOut = (): boolean => process.env['ENGINES'] === 'off'

/** Path of Firefox: FIREFOX_PATH, or that of Debian's package. */
export const firefoxPath = (): string => process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr'

/** Paths of WebKit's driver, of its small browser and of the screen without a monitor on which that browser is shown. */
export const webkitPaths = (): { driver: string; browser: string; screen: string } => ({
  driver: '/usr/bin/WebKitWebDriver',
  browser: globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').at(-1) ?? '/usr/lib/webkit2gtk/MiniBrowser',
  screen: '/usr/bin/Xvfb',
})

const present: Readonly<Record<Engine, () => boolean>> = {
  firefox: () => existsSync(firefoxPath()),
  webkit: () => Object.values(webkitPaths()).every((path) => existsSync(path)),
}

/** Engines that can be tested here. Those that are missing are installed from Debian first when this process may. */
export function ensureEngines(): Engine[] {
  if (leftOut()) return []
  const found = (): Engine[] => (Object.keys(PACKAGES) as Engine[]).filter((engine) => present[engine]())
  const missing = (Object.keys(PACKAGES) as Engine[]).filter((engine) => !present[engine]())
  if (missing.length > 0)
    installFromDebian({
      packages: missing.flatMap((engine) => PACKAGES[engine]),
      what: 'browsers for the tests in three engines',
      otherwise: OFF,
    })
  return found()
}

/** The line that tells which engines were left out, why, and how to have them; `null` when none was. */
export function enginesLeftOut(found: readonly Engine[]): string | null {
  if (leftOut()) return 'The tests in Firefox and WebKit were left out because ENGINES=off is set.'
  const missing = (Object.keys(PACKAGES) as Engine[]).filter((engine) => !found.includes(engine))
  if (missing.length === 0) return null
  const names = { firefox: 'Firefox', webkit: 'WebKit' }
  return `The tests in ${missing.map((engine) => names[engine]).join(' and ')} were left out because it was not found (Debian: apt-get install ${missing.flatMap((engine) => PACKAGES[engine]).join(' ')}).`
}
