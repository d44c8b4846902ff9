import type { Page } from '@playwright/test'
import { expect, search, test } from './own-server.ts'

const notice = (page: Page) => page.locator('[data-outdated]')
const SCRIPT = '**/_astro/Base*.js'
const CHUNK = '**/_astro/controller*.js'
/** Ways in which a file of an older build can be missing. */
const WAYS = [
  ['is missing', { status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' }],
  ["is another one's page", { status: 200, contentType: 'text/html', body: '<!doctype html><title>home</title>' }],
  ['is a page that is called a script', { status: 200, contentType: 'text/javascript', body: '<!doctype html><title>home</title>' }],
] as const

for (const [how, answer] of WAYS) {
  test(`when the script of the page ${how}, nothing looks alive, and a notice offers to reload`, async ({ page, watch }) => {
    watch.expected.push(/./)
    await page.route(SCRIPT, (route) => route.fulfill(answer))
    await page.goto('/400103005/?lang=en')
    await expect(notice(page)).toContainText('could not be loaded')
    await expect(page.locator('copy-button:visible')).toHaveCount(0)
    await page.unroute(SCRIPT)
    await notice(page).getByRole('link', { name: 'Reload' }).click()
    await expect(page.locator('copy-button:visible').first()).toBeVisible()
    await expect(notice(page)).toBeHidden()
    await expect(page).toHaveURL(/\/400103005\/\?lang=en$/)
  })

  test(`when the script of the search ${how}, the box and a notice say so, and a reload mends it`, async ({ page, watch }) => {
    watch.expected.push(/./)
    await page.route(CHUNK, (route) => route.fulfill(answer))
    await page.goto('/?lang=en')
    // One event, one request: a second one might be answered after the route is gone, and mend the page before the reload.
    await page.locator('form[role="search"] [name="q"]').focus()
    await expect(notice(page)).toContainText('could not be loaded')
    await expect(page.locator('search-box [role="alert"]')).toContainText('cannot be used')
    await page.unroute(CHUNK)
    await notice(page).getByRole('link', { name: 'Reload' }).click()
    await search(page, '400103005')
    await expect(notice(page)).toBeHidden()
  })
}

test('when a file that a button needs is missing, a notice says so', async ({ page, watch }) => {
  watch.expected.push(/./)
  await page.route('**/_astro/listed-csv*.js', (route) => route.fulfill({ status: 404 }))
  await page.goto('/codes/?lang=en&domain=stage')
  await page.getByRole('link', { name: 'Download CSV' }).click()
  await expect(notice(page).getByText('could not be loaded')).toBeVisible()
})

test('a script that a host puts into the page and that fails takes nothing away', async ({ page, watch }) => {
  watch.expected.push(/./)
  await page.route('**/400103005/?lang=en', async (route) => {
    const response = await route.fetch()
    const added = '<script src="https://beacon.example.com/beacon.js"></script><script src="/broken.js"></script></body>'
    await route.fulfill({ response, body: (await response.text()).replace('</body>', added) })
  })
  await page.route('**/broken.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '<!doctype html>' }))
  const failed = page.waitForEvent('pageerror')
  await page.goto('/400103005/?lang=en')
  await failed
  await expect(page.locator('copy-button:visible').first()).toBeVisible()
  await expect(notice(page)).toBeHidden()
})

test('a page of an older build notices it when the search is used, and offers a reload', async ({ page }) => {
  await page.goto('/?lang=en')
  await page.route('**/answers/start.json', async (route) => {
    const response = await route.fetch()
    const knowledge = (await response.json()) as { build: string }
    expect(knowledge.build).toMatch(/^[\w-]{10}$/)
    await route.fulfill({ response, json: { ...knowledge, build: 'the-next-1' } })
  })
  await page.reload()
  await search(page, '400103005')
  await expect(notice(page)).toContainText('This site was updated')
  await page.unroute('**/answers/start.json')
  await notice(page).getByRole('link', { name: 'Reload' }).click()
  await search(page, '400103005')
  await expect(notice(page)).toBeHidden()
})
