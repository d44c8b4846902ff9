import type { Page } from '@playwright/test'
import { expect, test } from './own-server.ts'

const TICKET = '홍길동 hong@example.com\nFail Delete stage. The stage have connected usage plan. 100% + "끝" & #1'

/** Opens the home page in a display mode, which Chromium cannot emulate. */
async function openIn(page: Page, mode: string): Promise<void> {
  await page.addInitScript((shown) => {
    const real = window.matchMedia.bind(window)
    window.matchMedia = (query) =>
      real(query.replace(/\(display-mode: ([\w-]+)\)/g, (_, name: string) => (name === shown ? 'all' : 'not all')))
  }, mode)
  await page.goto('/?lang=ko')
}

/** Opens the home page as the installed app does. */
async function openInstalled(page: Page): Promise<void> {
  await openIn(page, 'standalone')
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/share/'))?.active?.state))
    .toBe('activated')
}

/** Shares as a phone does: by the method, the type and the names of the manifest, and from no page of the site, whose policy allows no form. */
async function share(page: Page, fields: Record<string, string>): Promise<void> {
  await page.route('**/phone.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>phone</title>' }),
  )
  await page.goto('/phone.html')
  await page.evaluate(async (values) => {
    const { share_target: target } = (await (await fetch('/manifest.webmanifest')).json()) as {
      share_target: { action: string; method: string; enctype: string; params: Record<string, string> }
    }
    const form = document.createElement('form')
    Object.assign(form, { action: target.action, method: target.method, enctype: target.enctype })
    for (const [name, value] of Object.entries(values)) {
      const field = document.createElement('textarea')
      field.name = target.params[name] ?? ''
      field.value = value
      form.append(field)
    }
    document.body.append(form)
    form.submit()
  }, fields)
}

test('what another app shares is searched for, and no server gets to see it', async ({ page, own }) => {
  await openInstalled(page)
  await share(page, { title: '문의', text: TICKET })
  await expect(page.locator('#results a[data-code]').first()).toHaveAttribute('data-code', '400103005')
  expect(await page.locator('[name="q"]').inputValue()).toBe(`문의\n${TICKET}`)
  await expect(page).toHaveURL(`${own.origin}/`)
  const seen = own.requested.map((path) => decodeURIComponent(path)).join('\n')
  expect(seen).not.toMatch(/홍길동|hong|Fail|문의/)
  expect(own.requested.filter((path) => path.startsWith('/share/'))).toEqual(['/share/worker.js'])
  expect(await page.evaluate(async () => [await caches.keys(), (await indexedDB.databases()).length])).toEqual([[], 0])
})

test('the worker answers nothing else: pages come from the server', async ({ page, own }) => {
  await openInstalled(page)
  await page.goto('/400103005/')
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  expect(own.requested).toContain('/400103005/')
})

for (const mode of ['browser', 'fullscreen']) {
  test(`in a browser tab (${mode}) there is no worker`, async ({ page, own }) => {
    await openIn(page, mode)
    await page.waitForLoadState('networkidle')
    expect(own.requested.filter((path) => path.includes('worker'))).toEqual([])
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
}

test('a text in the fragment of the address is searched for and leaves the address', async ({ page, own }) => {
  await page.goto(`/?lang=en#q=${encodeURIComponent(TICKET)}`)
  const first = page.locator('#results a[data-code]').first()
  await expect(first).toHaveAttribute('data-code', '400103005')
  await expect(page).toHaveURL(`${own.origin}/?lang=en`)
  // The page is open already: only the fragment changes.
  await page.evaluate(() => {
    location.hash = 'q=404105000'
  })
  await expect(first).toHaveAttribute('data-code', '404105000')
  expect(own.requested.map((path) => decodeURIComponent(path)).join('\n')).not.toMatch(/hong|404105000/)
})

test('Chromium finds the site installable, with an icon', async ({ page }) => {
  await page.goto('/')
  const session = await page.context().newCDPSession(page)
  const { errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // A window of the tests keeps nothing.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
})
