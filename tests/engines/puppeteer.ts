import puppeteer, { type KeyInput } from 'puppeteer-core'
import { firefoxPath } from '../../src/commands/engines.ts'
import type { Engine } from './engine.ts'

/** Starts Firefox by WebDriver BiDi. It reads Korean first. */
export const startFirefox = (): Promise<Engine> => start('firefox', firefoxPath())

/** Starts the Chromium of the browser tests. */
export const startChromium = (): Promise<Engine> => start('chrome', process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium')

async function start(browser: 'chrome' | 'firefox', executablePath: string): Promise<Engine> {
  const program = await puppeteer.launch({
    browser,
    executablePath,
    defaultViewport: { width: 1366, height: 768 },
    ...(browser === 'chrome' ? { args: ['--no-sandbox', '--accept-lang=ko-KR', '--no-first-run', '--disable-background-networking'] } : {}),
    extraPrefsFirefox: { 'intl.accept_languages': 'ko-KR, ko' },
  })
  const page = await program.newPage()
  return {
    open: async (address) => {
      await page.goto(address)
    },
    run: (task, ...args) => page.evaluate(task as never, ...args),
    load: async (source) => {
      await page.evaluate(source)
    },
    press: async (key, held) => {
      if (held) await page.keyboard.down(held)
      await page.keyboard.press(key as KeyInput)
      if (held) await page.keyboard.up(held)
    },
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    print: async () => Buffer.from(await page.pdf({ preferCSSPageSize: true })),
    close: () => program.close(),
  }
}
