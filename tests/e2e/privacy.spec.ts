import type { Page } from '@playwright/test'
import { expect, search, test } from './site.ts'

const TICKET =
  '고객 문의입니다. 홍길동 hong@example.com\n시간 2026-11-20 10:12\nFail Delete stage. The stage have connected usage plan.\n확인 부탁드립니다.'
/** Words of the ticket, as they are and as addresses have them. */
const PIECES = ['홍길동', 'hong', 'example.com', 'Fail', 'connected', '확인'].flatMap((piece) => [piece, encodeURIComponent(piece)])

/** Everything that the page could have kept: names and contents. */
const kept = (page: Page): Promise<{ local: string[]; rest: string }> =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    rest: JSON.stringify([
      location.href,
      history.state,
      window.name,
      document.cookie,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      (await indexedDB.databases()).map(({ name }) => name),
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  }))

test('nothing of a pasted ticket is asked of anybody, or stands in the address, the history or any storage', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push([request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join(' ')))
  await page.goto('/?lang=ko')
  await search(page, TICKET)
  const first = page.locator('#results a[data-code]').first()
  await expect(first).toHaveAttribute('data-code', '400103005')
  const pages = [await kept(page)]
  await first.click()
  await expect(page).toHaveURL(/\/400103005\/$/)
  await page.keyboard.press('/')
  await search(page, TICKET)
  pages.push(await kept(page))
  await page.reload()
  await page.goBack()
  await expect(page).toHaveURL(/\/\?lang=ko$/)
  pages.push(await kept(page))
  await page.goForward()
  expect(asked.length).toBeGreaterThan(10)
  for (const text of [...asked, ...pages.map(({ rest }) => rest)]) for (const piece of PIECES) expect(text).not.toContain(piece)
})

test('no more is kept than the theme and the view, in one place, and no cookie', async ({ page, context }) => {
  await page.goto('/400103005/?lang=ko')
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Theme: automatic' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.goto('/codes/')
  await page.getByLabel('Domain').selectOption('stage')
  await page.goto('/')
  await search(page, 'stage deletion')
  const { local, rest } = await kept(page)
  expect(local).toEqual(['theme', 'view'])
  expect(JSON.parse(rest)).toEqual([
    expect.any(String),
    null,
    '',
    '',
    [
      ['theme', 'light'],
      ['view', 'en'],
    ].sort(),
    [],
    [],
    [],
    0,
  ])
  expect(await context.cookies()).toEqual([])
})

test('what a reader types is asked of nobody while it is typed', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`))
  await page.goto('/?lang=en')
  await page.locator('form[role="search"] [name="q"]').pressSequentially('usage plan deletion')
  const first = page.locator('#results a[data-code]').first()
  await first.click()
  await expect(page).toHaveURL(/\/\d{9}\/$/)
  for (const text of asked) for (const piece of ['usage', 'deletion']) expect(text).not.toContain(piece)
})

// The watch over every browser test, seen to notice what it is there for.
test.describe('the watch', () => {
  test.fail('notices a request to another host', async ({ page, watch }) => {
    // Only what the console says of it, not the request itself.
    watch.expected.push(/^Failed to load resource/)
    await page.goto('about:blank')
    await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined))
  })

  test.fail('notices an error in the console', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => {
      console.error('something is wrong')
    })
  })

  test.fail('notices what the policy forbids', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body { color: red }'
      document.head.append(style)
    })
  })
})
