import type { Page } from '@playwright/test'
import { expect, search, test } from './site.ts'

const TICKET =
  '고객 문의입니다. 홍길동 hong@example.com\n시간 2026-11-20 10:12\nFail Delete stage. The stage have connected usage plan.\n확인 부탁드립니다.'
/** Words of the ticket, plain and URL-encoded. */
const PIECES = ['홍길동', 'hong', 'example.com', 'Fail', 'connected', '확인'].flatMap((piece) => [piece, encodeURIComponent(piece)])

/** Names in local storage, and the contents of every storage of the page. */
const storageOf = (page: Page): Promise<{ local: string[]; rest: string }> =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    rest: JSON.stringify([
      location.href,
      history.state,
      window.name,
      document.cookie,
      Object.entries(localStorage).sort(),
      Object.entries(sessionStorage),
      (await indexedDB.databases()).map(({ name }) => name),
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  }))

test('no word of a pasted ticket is in a request, the address, the history or any storage', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push([request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join(' ')))
  await page.goto('/?lang=ko')
  await search(page, TICKET)
  const first = page.locator('#results a[data-code]').first()
  await expect(first).toHaveAttribute('data-code', '400103005')
  const pages = [await storageOf(page)]
  await first.click()
  await expect(page).toHaveURL(/\/400103005\/$/)
  await page.keyboard.press('/')
  await search(page, TICKET)
  pages.push(await storageOf(page))
  await page.reload()
  await page.goBack()
  await expect(page).toHaveURL(/\/\?lang=ko$/)
  pages.push(await storageOf(page))
  await page.goForward()
  expect(requests.length).toBeGreaterThan(10)
  for (const text of [...requests, ...pages.map(({ rest }) => rest)]) for (const piece of PIECES) expect(text).not.toContain(piece)
})

for (const [kind, secret] of [
  ['Appkey', 'appKey=Zx12cv34bn56qw78'],
  ['token', 'q8Zr2LkX9vTb4NsYw7EuPc3M'],
  ['e-mail address', 'hong.gildong@example.com'],
  ['telephone number', '010-1234-5678'],
  ['resident number', '900101-1234567'],
] as const) {
  test(`a typed line with a secret (${kind}) gets a warning and is in no request, address, history or storage`, async ({ page }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(`${request.url()} ${JSON.stringify(request.headers())}`))
    await page.goto('/?lang=ko')
    await search(page, `${secret} 400103005 스테이지 삭제`)
    await expect(page.locator('#results')).toContainText('보이는 값이 있습니다')
    await expect(page).toHaveURL(/\/\?lang=ko&q=400103005$/)
    const { rest } = await storageOf(page)
    await page.reload()
    await expect(page.locator('#results a[data-code]').first()).toHaveAttribute('data-code', '400103005')
    const pieces = [secret, encodeURIComponent(secret), new URLSearchParams({ q: secret }).toString()]
    for (const text of [...requests, rest]) for (const piece of pieces) expect(text).not.toContain(piece)
    // An address that somebody made: it has been sent, and goes no further.
    await page.goto(`/?q=${encodeURIComponent(secret)}`)
    await expect(page.locator('#results')).not.toHaveAttribute('data-state', 'idle')
    await expect(page).toHaveURL(/\/$/)
  })
}

test.describe('without the script', () => {
  test.use({ javaScriptEnabled: false })

  test('the form sends nothing', async ({ page, watch }) => {
    watch.expected.push(/form-action/)
    const requests: string[] = []
    await page.goto('/')
    page.on('request', (request) => request.isNavigationRequest() && requests.push(request.url()))
    await page.locator('form[role="search"] [name="q"]').fill('appKey=Zx12cv34bn56qw78')
    const refused = page.waitForEvent('console', (message) => message.text().includes('form-action'))
    await page.locator('form[role="search"] [type="submit"]').click({ noWaitAfter: true })
    await refused
    expect([new URL(page.url()).search, requests]).toEqual(['', []])
  })
})

test('only the theme, the view and the codes opened last are stored, in local storage, and no cookie', async ({ page, context }) => {
  await page.goto('/400103005/?lang=ko')
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.getByRole('button', { name: 'Light', exact: true }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.goto('/codes/')
  await page.getByLabel('Feature').selectOption('stage')
  await page.goto('/')
  await search(page, 'stage deletion')
  const { local, rest } = await storageOf(page)
  expect(local).toEqual(['apigw-codes:/recent', 'apigw-codes:/theme', 'apigw-codes:/view'])
  expect(JSON.parse(rest)).toEqual([
    expect.any(String),
    null,
    '',
    '',
    [
      ['apigw-codes:/recent', '400103005'],
      ['apigw-codes:/theme', 'light'],
      ['apigw-codes:/view', 'en'],
    ],
    [],
    [],
    [],
    0,
  ])
  expect(await context.cookies()).toEqual([])
})

test('no typed word is in a request', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.url()} ${JSON.stringify(request.headers())}`))
  await page.goto('/?lang=en')
  await page.locator('form[role="search"] [name="q"]').pressSequentially('usage plan deletion')
  const first = page.locator('#results a[data-code]').first()
  await first.click()
  await expect(page).toHaveURL(/\/\d{9}\/$/)
  for (const text of requests) for (const piece of ['usage', 'deletion']) expect(text).not.toContain(piece)
})

// The fixture `watch` guards every browser test. These tests prove that it fails a test.
test.describe('the fixture watch', () => {
  test.fail('fails on a request to another host', async ({ page, watch }) => {
    // Expects the message in the console only, not the request.
    watch.expected.push(/^Failed to load resource/)
    await page.goto('about:blank')
    await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined))
  })

  test.fail('fails on an error in the console', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => {
      console.error('something is wrong')
    })
  })

  test.fail('fails on a violation of the Content Security Policy', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body { color: red }'
      document.head.append(style)
    })
  })
})
