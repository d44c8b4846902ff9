import { resolve } from 'node:path'
import { chromium, test } from '@playwright/test'
import { createStaticServer, listen } from '../../src/commands/serve.ts'
import { expect } from './site.ts'

// Browsers keep the last pages in the back/forward cache, which Playwright switches off by default, and which the headless shell lacks.
test('going back restores a page from the cache, without a connection, with the theme, the view and the codes of the moment', async ({
  launchOptions,
}) => {
  const server = createStaticServer({ root: resolve('dist') })
  const port = await listen(server, { port: 0, host: '127.0.0.1' })
  const { CHROMIUM_PATH: executablePath = launchOptions.executablePath } = process.env
  const browser = await chromium.launch({
    ...launchOptions,
    ...(executablePath === undefined ? {} : { executablePath }),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const context = await browser.newContext({ locale: 'ko-KR', colorScheme: 'light', baseURL: `http://127.0.0.1:${String(port)}` })
  const page = await context.newPage()
  await page.goto('/')
  await page.locator('form[role="search"] [name="q"]').fill('Fail regenerate api key')
  await page.locator('#results a[data-code="500105000"]').waitFor()
  await page.evaluate(() => {
    document.documentElement.dataset['left'] = 'as it stood'
  })
  await page.goto('/400103005/')
  await page.getByRole('button', { name: '어둡게', exact: true }).click()
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await context.setOffline(true)
  await page.evaluate(() => {
    history.back()
  })
  await expect(page.locator('html')).toHaveAttribute('data-left', 'as it stood')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-view', 'en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  for (const name of ['Dark', 'English'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('#results a[data-code="500105000"]')).toBeVisible()
  await page.locator('form[role="search"] [name="q"]').fill('')
  await expect(page.getByRole('list', { name: 'Recently opened' }).getByRole('link')).toHaveText(['400103005'])
  await browser.close()
  server.close()
})
