import type { BrowserContext, Page } from '@playwright/test'
import { clipboard, expect, search, test, type OwnServer } from './own-server.ts'

// Pages have `Cache-Control: no-cache`: browsers cache and revalidate them. Without a connection, back and forward therefore work,
// links and addresses do not. A lifetime (max-age) makes those work too, but then readers see outdated pages.

const NO_CONNECTION = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/
const WAYS = [
  { name: 'the connection is gone', go: ({ context }: { context: BrowserContext }) => context.setOffline(true) },
  { name: 'the server is gone', go: ({ own }: { own: OwnServer }) => own.stop() },
]
const opener = async (page: Page): Promise<{ type: string; bytes: number }> =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return { type: entry?.type ?? '', bytes: entry?.transferSize ?? -1 }
  })

for (const { name, go } of WAYS) {
  test(`${name}: visited pages open with back and forward, and work`, async ({ page, context, own, watch }) => {
    watch.expected.push(NO_CONNECTION)
    await page.goto('/')
    await page.goto('/400103005/?lang=ko')
    await page.goto('/codes/')
    await go({ context, own })
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('400103005')
    expect(await opener(page)).toEqual({ type: 'back_forward', bytes: 0 })
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Causes and fixes', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Light', exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await page.getByRole('button', { name: 'Copy link' }).click()
    expect(await clipboard(page)).toBe(`${own.origin}/400103005/`)
    await page.goForward()
    await expect(page.locator('main table tbody tr')).toHaveCount(132)
    await expect(page.goto('/400106002/')).rejects.toThrow(NO_CONNECTION)
  })
}

test('with no-store instead of no-cache, visited pages do not open', async ({ page, context, own, watch }) => {
  watch.expected.push(NO_CONNECTION)
  own.headers['Cache-Control'] = 'no-store'
  await page.goto('/400103005/')
  await page.goto('/codes/')
  await context.setOffline(true)
  await expect(page.goBack()).rejects.toThrow(NO_CONNECTION)
})

test('offline before the search is loaded: the search box reports it, and works when the connection is back', async ({
  page,
  context,
  watch,
}) => {
  watch.expected.push(NO_CONNECTION)
  await page.goto('/400103005/?lang=en')
  await context.setOffline(true)
  await page.keyboard.press('/')
  const results = page.locator('#results')
  await page.keyboard.type('stage')
  const failed = page.getByRole('alert')
  await expect(failed).toContainText('The search cannot be used. Check script, connection and browser.')
  await expect(failed.getByRole('link', { name: 'All codes' })).toHaveAttribute('href', '/codes/')
  await context.setOffline(false)
  await search(page, 'Fail regenerate api key')
  await expect(results.locator('a[data-code]').first()).toHaveAttribute('data-code', '500105000')
})

test('offline before the index is loaded: codes are found, and for other queries the missing index is reported', async ({
  page,
  context,
  own,
  watch,
}) => {
  watch.expected.push(NO_CONNECTION, /status of 503/)
  own.refused = /\/answers\//
  await page.goto('/?lang=en')
  await search(page, '400103005')
  await context.setOffline(true)
  const results = page.locator('#results')
  const box = page.locator('form[role="search"] [name="q"]')
  await box.fill('stage deletion')
  await expect(results).toContainText('The search index could not be loaded.')
  await expect(results.getByRole('link')).toHaveAttribute('href', '/codes/')
  await search(page, '400106002')
  await expect(results.locator('a[data-code="400106002"]')).toHaveAttribute('href', '/400106002/')
  own.refused = null
  await context.setOffline(false)
  await search(page, 'Fail regenerate api key')
  await expect(results.locator('a[data-code]').first()).toHaveAttribute('data-code', '500105000')
})

test('a loaded search works without a connection, on this page and on another', async ({ page, context, own, watch }) => {
  watch.expected.push(NO_CONNECTION)
  await page.goto('/?lang=en')
  await search(page, 'stage deletion')
  // The index of a small table is one file.
  expect(own.requested.filter((path) => path.includes('/answers/'))).toEqual(['/answers/start.json'])
  await page.waitForLoadState('networkidle')
  const first = page.locator('#results a[data-code]').first()
  await context.setOffline(true)
  await search(page, 'Fail regenerate api key')
  await expect(first).toHaveAttribute('data-code', '500105000')
  await context.setOffline(false)
  await page.goto('/400103005/')
  await context.setOffline(true)
  await page.keyboard.press('/')
  await search(page, 'Not found api key.')
  await expect(first).toHaveAttribute('data-code', '404105000')
})
