import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Route } from '@playwright/test'
import { expect, search, test } from './site.ts'

// Each file of the index in turn is missing, cut short or something else. The box must say so each time, answer codes all the
// same, and search again as soon as the file is there.

type Spoil = (route: Route, body: Buffer) => Promise<void>
const instead =
  (make: (body: Buffer) => Buffer): Spoil =>
  (route, body) =>
    route.fulfill({ status: 200, body: make(body) })
const missing: Spoil = (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<title>404</title>' })
const half = instead((body) => body.subarray(0, body.length / 2))
const empty = instead(() => Buffer.alloc(0))
const page = instead(() => Buffer.from('<!doctype html><title>Sign in</title>'))
/** Packed as it should be, but half of what was in it. */
const halfPacked = instead((body) => {
  const whole = gunzipSync(body)
  return gzipSync(whole.subarray(0, whole.length / 2))
})
const garbage = instead(() => gzipSync(Buffer.from(`pagefind_dcd${'garbage'.repeat(20)}`)))

const FILES = [
  { file: 'pagefind-entry.json', spoils: { missing, half, empty, page } },
  { file: '.pf_meta', spoils: { missing, half, garbage } },
  { file: '.pf_index', spoils: { missing, half, empty, page, garbage, halfPacked } },
  { file: '.pf_fragment', spoils: { missing, half, garbage } },
] as const

for (const { file, spoils } of FILES) {
  for (const [how, spoil] of Object.entries(spoils)) {
    test(`${file}, ${how}: the search says so, answers codes, and recovers`, async ({ page, watch }) => {
      watch.expected.push(/status of 404/)
      const pattern = `**/pagefind/**${file}`
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
}

test('the script of the search, missing or cut short: the box says so, and recovers', async ({ page, watch }) => {
  watch.expected.push(/status of 404|Failed to fetch/)
  const script = readdirSync(resolve('dist/_astro')).find((name) => /^controller\..+\.js$/.test(name)) ?? ''
  const pattern = `**/_astro/${script}`
  await page.route(pattern, (route) => missing(route, Buffer.alloc(0)))
  await page.goto('/?lang=en')
  const results = page.locator('#results')
  await page.locator('form[role="search"] [name="q"]').fill('400103005')
  await expect(results).toContainText('The search could not be loaded')
  await expect(results.getByRole('link')).toHaveAttribute('href', '/codes/')
  await page.unroute(pattern)
  await search(page, '400103005')
  await expect(results.locator('a[data-code="400103005"]')).toHaveAttribute('href', '/400103005/')
})
