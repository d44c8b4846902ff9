import type { Page } from '@playwright/test'
import { BASE } from '../below-base.ts'
import { PORTS } from './servers.ts'
import { expect, search, test } from './site.ts'

const panel = (page: Page): ReturnType<Page['locator']> => page.locator('[data-fulltext]')

/** What a page asks of Pagefind from now on. */
function pagefindRequests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url())
  })
  return asked
}

test('what no code answers is looked for in the pages: marked, and linked to its section', async ({ page }) => {
  await page.goto('/?lang=en')
  await search(page, '10000-12000')
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'none')
  await expect(panel(page)).toHaveAttribute('open', '')
  await expect(panel(page).locator('mark').first()).toHaveText(/10000.12000/)
  await expect(page.locator('[data-search-status]')).toContainText('pages have these words')
  // Places are no answers.
  await expect(page.locator('#results a[data-code]')).toHaveCount(0)
  const section = panel(page).locator('ul a').first()
  const address = (await section.getAttribute('href')) ?? ''
  expect(address).toMatch(/^\/\d{9}\/#[a-z]+$/)
  await section.click()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
})

test('below an answer it is closed, and nothing of Pagefind is loaded before it is opened', async ({ page }) => {
  const asked = pagefindRequests(page)
  await page.goto('/?lang=ko')
  await search(page, '스테이지 삭제')
  await expect(panel(page)).toBeVisible()
  await expect(panel(page)).not.toHaveAttribute('open')
  expect(asked).toEqual([])
  await panel(page).locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).locator('[data-places] li').first()).toBeVisible()
  expect(asked.length).toBeGreaterThan(0)
  await page.keyboard.press('Tab')
  await expect(panel(page).locator('[data-places] a').first()).toBeFocused()
})

test('a whole ticket stands nowhere', async ({ page }) => {
  await page.goto('/?lang=ko')
  await search(page, '안녕하세요.\n스테이지를 삭제하려는데 안 됩니다.\n감사합니다.')
  await expect(panel(page)).toBeHidden()
})

test('words of the other language lead to its view', async ({ page }) => {
  await page.goto('/?lang=ko')
  await search(page, 'whether')
  await expect(panel(page)).toHaveAttribute('open', '')
  const place = panel(page).locator('[data-places] > ol > li > a').first()
  await expect(place).toHaveAttribute('href', /\/\?lang=en$/)
  await place.click()
  await expect(page.locator('html')).toHaveAttribute('data-view', 'en')
})

test('the filters hold for places too', async ({ page }) => {
  await page.goto('/?lang=en&q=usage+plan&domain=stage')
  await panel(page).locator('summary').click()
  await expect(panel(page)).toHaveAttribute('data-state', 'done')
  const all = await panel(page).locator('[data-places] > ol > li').count()
  await page.locator('[data-filters] select[name="class"]').selectOption('404')
  await expect(async () => {
    expect(await panel(page).locator('[data-places] > ol > li').count()).toBeLessThan(all)
  }).toPass()
})

test('when it cannot be loaded it says so, and works at the next try', async ({ page, watch }) => {
  watch.expected.push(/ERR_FAILED|Failed to (?:fetch|load)/)
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto('/?lang=en')
  await search(page, 'stage')
  await panel(page).locator('summary').click()
  await expect(panel(page)).toHaveAttribute('data-state', 'error')
  await expect(panel(page)).toContainText('could not be loaded')
  await page.unroute('**/pagefind/**')
  await panel(page).locator('summary').click()
  await panel(page).locator('summary').click()
  await expect(panel(page).locator('mark').first()).toBeVisible()
})

test('below a base path', async ({ page }) => {
  await page.goto(`http://localhost:${String(PORTS.base)}${BASE}?lang=ko`)
  await search(page, 'regionCode')
  await expect(panel(page).locator('ul a').first()).toHaveAttribute('href', new RegExp(`^${BASE}\\d{9}/#[a-z]+$`))
})

test('while it is loaded, the open panel says that it looks', async ({ page }) => {
  await page.route('**/pagefind/**', async (route) => {
    await expect(panel(page)).toContainText('Looking for pages')
    await route.continue()
  })
  await page.goto('/?lang=en')
  await search(page, '10000-12000')
  await expect(panel(page).locator('mark').first()).toBeVisible()
  await expect(panel(page)).not.toContainText('Looking for pages')
})
