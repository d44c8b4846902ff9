import { test as base, type Page } from '@playwright/test'
import { PORTS } from './servers.ts'

/** Faults of a page that a test does not expect; `expected` takes the ones that it does, `hosts` further servers of the site. */
interface Watch {
  expected: RegExp[]
  hosts: string[]
}

/**
 * The test of every spec: it fails on an error in the console, on an exception and on a request to another host,
 * whatever else it checks. The clipboard may be used.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const found: string[] = []
      const watch: Watch = { expected: [], hosts: Object.values(PORTS).map((port) => `localhost:${String(port)}`) }
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      context.on('console', (message) => {
        if (message.type() === 'error') found.push(message.text())
      })
      context.on('weberror', (error) => found.push(String(error.error())))
      context.on('request', (request) => {
        const { protocol, host } = new URL(request.url())
        if (protocol.startsWith('http') && !watch.hosts.includes(host)) found.push(`request to ${host}`)
      })
      await use(watch)
      const unexpected = found.filter((text) => !watch.expected.some((pattern) => pattern.test(text)))
      if (unexpected.length > 0) throw new Error(`The browser reported:\n${unexpected.join('\n')}`)
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** Text on the clipboard. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** Types into the search box and waits until the results have settled. */
export async function search(page: Page, text: string): Promise<void> {
  await page.locator('form[role="search"] [name="q"]').fill(text)
  await page.locator('#results:is([data-state="done"], [data-state="none"])').waitFor()
}
