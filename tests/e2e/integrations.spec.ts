import { BASE, SETTINGS } from '../below-base.ts'
import { PORTS } from './servers.ts'
import { clipboard, expect, test } from './site.ts'

/** A ticket as another system shows it, with a policy that lets the page load and run nothing. */
const TICKET = {
  contentType: 'text/html; charset=utf-8',
  headers: { 'Content-Security-Policy': "default-src 'none'; connect-src 'none'; form-action 'none'" },
  body: `<!doctype html><title>#48213</title><h1>#48213 스테이지 삭제 오류</h1>
<p>홍길동 &lt;hong@example.com&gt; 010-4001-0300</p>
<pre>{"header":{"isSuccessful":false,"resultCode":400103005,"resultMessage":"Fail Delete stage."}}</pre>
<p id="second">어제는 404105000 이었습니다.</p>`,
}

test('the bookmark opens the codes of a ticket on another site, and nothing else leaves it', async ({ page, context, baseURL, watch }) => {
  watch.hosts.push('tickets.example.com')
  await page.goto('/integrations/')
  const bookmark = await page.getByRole('link', { name: '이 화면에서 코드 검색' }).getAttribute('href')
  expect(bookmark).toMatch(/^javascript:/)
  await page.getByRole('button', { name: '북마크 주소 복사' }).click()
  expect(await clipboard(page)).toBe(bookmark)

  await page.route('https://tickets.example.com/**', (route) => route.fulfill(TICKET))
  await page.goto('https://tickets.example.com/48213?customer=hong')
  const requests: string[] = []
  context.on('request', (request) => requests.push(`${request.url()} ${JSON.stringify(request.headers())}`))
  const run = async (): Promise<string> => {
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      // A bookmark runs like this, whatever the page's policy says of scripts.
      page.evaluate(
        (script) => {
          ;(0, eval)(script)
        },
        decodeURIComponent((bookmark ?? '').slice('javascript:'.length)),
      ),
    ])
    await opened.locator('#results[data-state="done"]').waitFor()
    await expect(opened.locator('#results a[data-code]').first()).toBeVisible()
    const url = opened.url()
    expect(await opened.evaluate(() => window.opener === null && document.referrer === '')).toBe(true)
    await opened.close()
    return url
  }
  expect(await run()).toBe(`${baseURL ?? ''}/?q=400103005+404105000`)
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#second') ?? document.body))
  expect(await run()).toBe(`${baseURL ?? ''}/?q=404105000`)
  for (const request of requests) expect(request).not.toMatch(/hong|48213|tickets/)
})

test('a click on the bookmark in the page does nothing', async ({ page }) => {
  await page.goto('/integrations/?lang=en')
  await page.getByRole('link', { name: 'Find codes on this page' }).click()
  await expect(page).toHaveURL('/integrations/?lang=en')
})

test('texts to paste have the address of the site that is open', async ({ page, baseURL }) => {
  await page.goto('/integrations/?lang=en')
  await expect(page.locator('[data-snippet="github: Target URL"] code')).toHaveText(`${baseURL ?? ''}/<num>/`)
  await page.locator('[data-snippet="github: Target URL"] button').click()
  expect(await clipboard(page)).toBe(`${baseURL ?? ''}/<num>/`)
})

test('the example page links the codes of a text with the library', async ({ page, baseURL }) => {
  await page.goto('/integrations/')
  const example = await page.locator('[data-snippet="page"] code').textContent()
  await page.route('**/bare.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${example ?? ''}` }),
  )
  await page.goto('/bare.html')
  await expect(page.locator('#ticket a')).toHaveAttribute('href', `${baseURL ?? ''}/400103005/`)
  await expect(page.locator('#ticket')).toHaveText('400103005 오류가 납니다.')
})

test('on a bare page the library answers as the search box does', async ({ page }) => {
  const TEXT = '개발용 stage를 지우려는데 usage plan부터 끊으라고 합니다.'
  await page.route('**/bare.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bare</title>' }))
  await page.goto('/bare.html')
  const answered = await page.evaluate(
    async ({ text, address }) => {
      const library = (await import(address)) as { answer: (text: string) => Promise<{ codes: { code: string }[] }> }
      return (await library.answer(text)).codes.map(({ code }) => code)
    },
    { text: TEXT, address: '/apigw-codes.js' },
  )
  await page.goto(`/?q=${encodeURIComponent(TEXT)}`)
  await page.locator('#results[data-state="done"]').waitFor()
  expect(await page.locator('#results a[data-code]').evaluateAll((links) => links.map((link) => link.dataset['code']))).toEqual(answered)
})

test.describe('below a base path', () => {
  test.use({ baseURL: `http://localhost:${String(PORTS.base)}` })

  test('the texts to paste and the bookmark have the configured address', async ({ page }) => {
    await page.goto(`${BASE}integrations/`)
    const home = `${SETTINGS.SITE_URL}${BASE}`
    await expect(page.locator('[data-snippet="github: Target URL"] code')).toHaveText(`${home}<num>/`)
    await expect(page.locator('[data-snippet="page"] code')).toContainText(`'${home}apigw-codes.js'`)
    const bookmark = await page.getByRole('link', { name: '이 화면에서 코드 검색' }).getAttribute('href')
    expect(decodeURIComponent(bookmark ?? '')).toContain(home)
  })
})

test('on a narrow phone an address to paste does not break within a number', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/integrations/?lang=ko')
  const broken = await page.locator('[data-snippet] code').evaluateAll((all) =>
    all.flatMap((code) => {
      const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
      const parts: string[] = []
      while (walker.nextNode()) {
        const text = walker.currentNode
        for (const { 0: number, index } of (text.textContent ?? '').matchAll(/(?<![\d|])\d{9}(?![\d|])/g)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + number.length)
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) parts.push(number)
        }
      }
      return parts
    }),
  )
  expect(broken).toEqual([])
})
