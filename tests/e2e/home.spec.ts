import { clipboard, expect, search, test } from './site.ts'

/** Words of the elements that stand on more than one line. Runs in the page. */
const brokenWords = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].flatMap((element) => {
    const broken: string[] = []
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (texts.nextNode())
      for (const { 0: word, index } of (texts.currentNode.nodeValue ?? '').matchAll(/\S+/g)) {
        const range = document.createRange()
        range.setStart(texts.currentNode, index)
        range.setEnd(texts.currentNode, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word)
      }
    return broken
  })

test('no word of a card breaks', async ({ page }) => {
  for (const width of [1366, 820, 390, 320])
    for (const view of ['ko', 'en', 'both']) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/?lang=${view}`)
      expect(await page.evaluate(brokenWords, 'main .card strong'), `${String(width)} ${view}`).toEqual([])
    }
})

test('the examples of a view are in its language', async ({ page }) => {
  const examples = page.locator('main p.js a:visible')
  await page.goto('/?lang=en')
  expect((await examples.allTextContents()).filter((text) => /[ㄱ-힣]/.test(text))).toEqual([])
  await examples.nth(1).click()
  await expect(page.locator('#results [data-code="400103005"]')).toBeVisible()
  await page.goto('/?lang=ko')
  expect((await examples.allTextContents()).some((text) => /[ㄱ-힣]/.test(text))).toBe(true)
})

test('a result has a button that copies its link, and says what became of a code that is no longer in use', async ({ page }) => {
  await page.goto('/?lang=ko')
  await search(page, '400104005')
  const hit = page.locator('#results li').first()
  await expect(hit.getByText('폐지됨')).toBeVisible()
  await expect(hit.locator('.digits')).toHaveCSS('text-decoration-line', 'line-through')
  await hit.getByRole('button', { name: '400104005 링크 복사' }).click()
  await expect.poll(() => clipboard(page)).toMatch(/^http:.*\/400104005\/$/)
  await expect(page).toHaveURL(/\/\?/)
})

test('the number of results is seen', async ({ page }) => {
  await page.goto('/?lang=ko')
  await search(page, '스테이지 삭제')
  const count = await page.locator('#results [data-code]').count()
  await expect(page.locator('#results')).toContainText(`결과 ${String(count)}개`)
})

test('no line of an answer breaks within a date', async ({ page }) => {
  await page.goto('/?lang=en')
  await search(page, '400199999')
  const days = page.locator('#results .en time')
  await expect(days.first()).toHaveText(/^\d{4}-\d\d-\d\d$/)
  await expect(days.first()).toHaveCSS('white-space', 'nowrap')
})

test('filters are offered for what they narrow down: not for codes that begin with digits, come with a status or are of a call', async ({
  page,
}) => {
  const filters = page.locator('[data-filters]')
  for (const text of ['4001', '429', 'DELETE /stages', '400103005']) {
    await page.goto(`/?lang=ko&q=${encodeURIComponent(text)}`)
    await expect(page.locator('#results')).toHaveAttribute('data-state', 'done')
    await expect(filters, text).toBeHidden()
  }
  await search(page, '스테이지 삭제')
  await expect(filters).toBeVisible()
})
