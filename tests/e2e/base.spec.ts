import { BASE, SETTINGS } from '../below-base.ts'
import { ORIGIN, PORTS } from './servers.ts'
import { clipboard, expect, search, test } from './site.ts'

test.use({ baseURL: `http://localhost:${String(PORTS.base)}` })

test('below a base path: search, page, copied link of the configured site', async ({ page }) => {
  await page.goto(BASE)
  await search(page, 'Not found api key.')
  const first = page.locator('#results a[data-code]').first()
  await expect(first).toHaveAttribute('href', `${BASE}404105000/`)
  await first.click()
  await expect(page).toHaveURL(new RegExp(`${BASE}404105000/$`))
  await page.getByRole('button', { name: '링크 복사' }).click()
  expect(await clipboard(page)).toBe(`${SETTINGS.SITE_URL}${BASE}404105000/`)
})

test('below a base path: twins are linked, and the links to edit and report have the configured addresses', async ({ page, request }) => {
  await page.goto(`${BASE}404105000/`)
  const json = await page.locator('link[rel="alternate"][type="application/json"]').getAttribute('href')
  expect(json).toBe(`${SETTINGS.SITE_URL}${BASE}404105000.json`)
  expect((await request.get(`${BASE}404105000.json`)).status()).toBe(200)
  await expect(page.getByRole('link', { name: '이 문서 수정' })).toHaveAttribute(
    'href',
    `${SETTINGS.REPOSITORY_URL}content/codes/api-key/404105000.ko.mdx`,
  )
  await expect(page.getByRole('link', { name: '해결되었습니다' })).toHaveAttribute(
    'href',
    /^mailto:docs-CODE@example\.com\?subject=404105000/,
  )
})

test('below a base path: a wrong address shows the code in it', async ({ page, watch }) => {
  watch.expected.push(/status of 404/)
  await page.goto(`${BASE}${encodeURI('404105000에서')}`)
  await expect(page.locator('#results a[data-code]').first()).toHaveAttribute('href', `${BASE}404105000/`)
})

test('without a configured address there is no link to report', async ({ page }) => {
  await page.goto(`${ORIGIN}/404105000/`)
  await expect(page.getByRole('link', { name: '해결되었습니다' })).toHaveCount(0)
})

test('below a base path: an unknown code has a prefilled link to report it', async ({ page }) => {
  await page.goto(BASE)
  await search(page, '400103999')
  await expect(page.getByRole('link', { name: '이 코드 제보하기' })).toHaveAttribute(
    'href',
    /^mailto:docs-CODE@example\.com\?subject=400103999.+body=400103999/,
  )
})
