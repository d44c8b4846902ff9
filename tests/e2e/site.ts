import { test as base, type Page } from '@playwright/test'
import { PORTS } from './servers.ts'

/** Settings of the fixture `watch`: patterns of errors that a test expects, and hosts that it may request. */
interface Watch {
  expected: RegExp[]
  hosts: string[]
}

/**
 * `test` for every spec. A test fails on an unexpected error in the console, on an exception and on a request to another host,
 * besides its own checks. It may use the clipboard.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const errors: string[] = []
      const watch: Watch = { expected: [], hosts: Object.values(PORTS).map((port) => `localhost:${String(port)}`) }
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      context.on('weberror', (error) => errors.push(String(error.error())))
      context.on('request', (request) => {
        const { protocol, host } = new URL(request.url())
        if (protocol.startsWith('http') && !watch.hosts.includes(host)) errors.push(`request to ${host}`)
      })
      await use(watch)
      const unexpected = errors.filter((text) => !watch.expected.some((pattern) => pattern.test(text)))
      if (unexpected.length > 0) throw new Error(`The browser reported:\n${unexpected.join('\n')}`)
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** Text on the clipboard. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** Fills the search box and waits for the results. */
export async function search(page: Page, text: string): Promise<void> {
  await page.locator('form[role="search"] [name="q"]').fill(text)
  await page.locator('#results:is([data-state="done"], [data-state="none"])').waitFor()
}

/** The address of a page of each kind: codes that are current, retired, and of the gateway. */
export const KINDS = [
  '/',
  '/400103005/',
  '/400104004/',
  '/4031012/',
  '/codes/',
  '/domain/usage-plan/',
  '/calls/',
  '/guide/',
  '/integrations/',
] as const
