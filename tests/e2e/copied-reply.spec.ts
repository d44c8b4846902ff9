import { ORIGIN } from './servers.ts'
import { clipboard, expect, test } from './site.ts'

/** A reply with every element that a note may have, which replaces the reply of the page. */
const REPLY = `
  <p>First of
    <input class="fill" data-fill="stage-name" placeholder="stage name"> &amp; &lt;b&gt;.</p>
  <p>Open <b class="menu" data-other="스테이지">Stage</b> or call
    <code class="api"><b>GET</b> /<wbr>stages</code> for <a href="/400106002/"><code>400106002</code></a>.</p>
  <ul><li>one <strong>two</strong></li><li>three</li></ul>
  <p>Read more: <a href="/0/?lang=en">${ORIGIN}/0/?lang=en</a></p>`

test.beforeEach(async ({ page }) => {
  await page.goto('/400103005/?lang=en')
  await page.locator('#reply-en').evaluate((reply, html) => (reply.innerHTML = html), REPLY)
})

test('a copied reply is plain text: a blank line between paragraphs, a dash before list items, no markup', async ({ page }) => {
  await page.locator('#reply').getByRole('button', { name: 'Copy the reply' }).click()
  await expect(page.locator('#spoken')).toContainText('Copied · 1 blank')
  expect(await clipboard(page)).toBe(
    [
      'First of [stage name] & <b>.',
      'Open Stage or call GET /stages for 400106002.',
      '- one two\n- three',
      `Read more: ${ORIGIN}/0/?lang=en`,
    ].join('\n\n'),
  )
})

test('a reply copied as Markdown keeps bold, code and links, and has a bare address once', async ({ page }) => {
  await page.locator('#reply').getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(page.locator('#spoken')).toContainText('Copied · 1 blank')
  expect(await clipboard(page)).toBe(
    [
      'First of [stage name] & <b>.',
      `Open **Stage** or call \`GET /stages\` for [\`400106002\`](${ORIGIN}/400106002/).`,
      '- one **two**\n- three',
      `Read more: ${ORIGIN}/0/?lang=en`,
    ].join('\n\n'),
  )
})

for (const [way, api] of [
  ['by the Clipboard API', true],
  ['on plain HTTP', false],
] as const) {
  test(`a ticket line is copied ${way} as rich text and as plain text, and neither has the other's signs`, async ({ page }) => {
    await page.getByText('Copy in another form').click()
    const button = page.getByRole('button', { name: 'Copy title and link in one line' })
    const words = '<b>1 < 2</b> & "가"'
    await button.locator('xpath=..').evaluate((element, text) => {
      const link = document.createElement('a')
      link.textContent = text
      element.dataset['text'] = `${text} {url}`
      element.dataset['html'] = link.outerHTML
    }, words)
    await page.evaluate((kept) => {
      const clipboard = navigator.clipboard
      Object.assign(window, {
        readBack: async () => {
          const [item] = await clipboard.read()
          return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()))
        },
      })
      if (!kept) Object.defineProperty(navigator, 'clipboard', { value: undefined })
    }, api)
    await button.click()
    await expect(page.locator('#spoken')).toContainText('Copied')
    const [plain, rich] = await page.evaluate(() => (window as unknown as { readBack: () => Promise<string[]> }).readBack())
    expect(plain).toBe(`${words} ${ORIGIN}/400103005/`)
    expect(await page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').body.textContent.trim(), rich ?? '')).toBe(
      words,
    )
    expect(rich).not.toContain('<b>1')
  })
}

test('a blank is filled in once, for the replies of both languages, and then nothing is said of it', async ({ page }) => {
  await page.goto('/400103005/?lang=ko')
  const blank = page.locator('#reply-ko .fill').first()
  await page.locator('#reply').getByRole('button', { name: '답변 복사' }).click()
  await expect(page.locator('#spoken .ko')).toHaveText('복사했습니다 · 빈칸 1개')
  await blank.fill('beta')
  await page.locator('#reply').getByRole('button', { name: '답변 복사' }).click()
  await expect(page.locator('#spoken .ko')).toHaveText('복사했습니다')
  const copied = await clipboard(page)
  expect(copied).toMatch(/^안녕하세요\. 문의하신 오류 코드 400103005\(/)
  expect(copied).toContain('(beta)')
  expect(copied).toMatch(/감사합니다\.$/)
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.locator('#reply-en .fill').first()).toHaveValue('beta')
})
