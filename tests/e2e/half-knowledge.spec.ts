import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Route } from '@playwright/test'
import { expect, search, test } from './site.ts'

// What the answerer knows is missing, cut short or something else. The box must say so each time, answer codes all the
// same, and search again as soon as the file is there.

type Spoil = (route: Route, body: Buffer) => Promise<void>
const instead =
  (make: (body: Buffer) => Buffer): Spoil =>
  (route, body) =>
    route.fulfill({ status: 200, body: make(body) })
const missing: Spoil = (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<title>404</title>' })
const half = instead((body) => body.subarray(0, body.length / 2))
const empty = instead(() => Buffer.alloc(0))
const signIn = instead(() => Buffer.from('<!doctype html><title>Sign in</title>'))
const other = instead(() => Buffer.from('{}'))

for (const [how, spoil] of Object.entries({ missing, half, empty, page: signIn, other })) {
  test(`start.json, ${how}: the search says so, answers codes, and recovers`, async ({ page, watch }) => {
    watch.expected.push(/status of 404/)
    const pattern = '**/answers/start.json'
    await page.route(pattern, (route) => spoil(route, readFileSync(resolve(`dist${new URL(route.request().url()).pathname}`))))
    await page.goto('/?lang=en')
    const box = page.locator('form[role="search"] [name="q"]')
    const results = page.locator('#results')
    await box.fill('Fail regenerate api key')
    await expect(results).toHaveAttribute('data-state', 'error')
    await expect(results).toContainText('The search index could not be loaded.')
    await expect(results.getByRole('link')).toHaveAttribute('href', '/codes/')
    await search(page, '400103005')
    await expect(results.locator('a[data-code="400103005"]')).toHaveAttribute('href', '/400103005/')
    await page.unroute(pattern)
    await search(page, 'Fail regenerate api key')
    await expect(results.locator('a[data-code]').first()).toHaveAttribute('data-code', '500105000')
  })
}

test('the script of the search, missing or cut short: the box says so, and recovers', async ({ page, watch }) => {
  watch.expected.push(/status of 404|Failed to fetch/)
  const script = readdirSync(resolve('dist/_astro')).find((name) => /^controller\..+\.js$/.test(name)) ?? ''
  const pattern = `**/_astro/${script}`
  await page.route(pattern, (route) => missing(route, Buffer.alloc(0)))
  await page.goto('/?lang=en')
  const results = page.locator('#results')
  await page.locator('form[role="search"] [name="q"]').fill('400103005')
  const failed = page.getByRole('alert')
  await expect(failed).toContainText('The search cannot be used.')
  await expect(failed.getByRole('link')).toHaveAttribute('href', '/codes/')
  await page.unroute(pattern)
  await search(page, '400103005')
  await expect(failed).toBeHidden()
  await expect(results.locator('a[data-code="400103005"]')).toHaveAttribute('href', '/400103005/')
})
