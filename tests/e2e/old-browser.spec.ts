import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { BROWSERS } from '../../src/delivery/browsers.ts'
import { age, YOUNG } from './old-browser.ts'
import { clipboard, expect, search, test } from './site.ts'

// Chromium without the features that the oldest Safari of src/delivery/browsers.ts lacks.

test(`Safari ${BROWSERS.safari}: pages, views, theme, copying, filters and the search work`, async ({ page }) => {
  await page.addInitScript(age, YOUNG)
  await page.goto('/400103005/?lang=ko')
  expect(await page.evaluate(() => ['canParse' in URL, 'showPopover' in HTMLElement.prototype])).toEqual([false, false])
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Causes and fixes', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Light', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.getByRole('button', { name: 'Copy the reply' }).first().click()
  await expect(page.locator('#spoken')).toContainText('Copied')
  expect(await clipboard(page)).toContain('[stage name]')
  await page.getByText('Copy in another form').click()
  await page.getByRole('button', { name: 'Copy title and link in one line' }).click()
  await expect.poll(() => clipboard(page)).toMatch(/^400103005 · /)

  await page.goto('/codes/')
  await page.getByLabel('Feature').selectOption('stage')
  await expect(page.locator('main table tbody tr:visible')).toHaveCount(19)
  await page.locator('main table tbody tr:visible th a').first().click()
  await expect(page.locator('[data-message="en"]')).toBeVisible()

  await page.goto('/?lang=en')
  await search(page, 'Fail regenerate api key')
  await expect(page.locator('#results a[data-code]').first()).toHaveAttribute('data-code', '500105000')
  await search(page, '스테이지가 연결된사용량계획이 있습니더')
  await expect(page.locator('#results a[data-code]').first()).toHaveAttribute('data-code', '400103005')
  await search(page, '400106002')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/400106002\/$/)
})

test('when the browser cannot parse the script of the search, the page shows a sentence and the list of all codes', async ({
  page,
  watch,
}) => {
  watch.expected.push(/Unexpected|Invalid/)
  const script = readdirSync(resolve('dist/_astro')).find((name) => /^controller\..+\.js$/.test(name)) ?? ''
  await page.route(`**/_astro/${script}`, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const a = /(?<=/' }))
  await page.goto('/400103005/?lang=en')
  await page.keyboard.press('/')
  await page.keyboard.type('stage')
  await expect(page.getByRole('alert')).toContainText('The search cannot be used.')
  await expect(page.getByRole('alert').getByRole('link', { name: 'All codes' })).toHaveAttribute('href', '/codes/')
  // The first Escape empties the box, the second closes the dialog.
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '한국어', exact: true }).click()
  await expect(page.getByRole('heading', { name: '원인과 조치' })).toBeVisible()
})
