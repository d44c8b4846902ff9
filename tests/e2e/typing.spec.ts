import type { CDPSession, Page } from '@playwright/test'
import { expect, search, test } from './site.ts'

const results = (page: Page): ReturnType<Page['locator']> => page.locator('#results')

/** Opens the home page with a paused clock, so that no pause in typing passes. Returns a session that composes like an input method. */
async function openField(page: Page): Promise<CDPSession> {
  await page.clock.install()
  await page.goto('/?lang=ko')
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.locator('form[role="search"] [name="q"]').focus()
  return page.context().newCDPSession(page)
}

/** Records the states of the results. Returns a function that returns them in order. */
async function recordStates(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('#results')
    const states: string[] = []
    Object.assign(window, { states })
    if (list) new MutationObserver(() => states.push(list.dataset['state'] ?? '')).observe(list, { attributeFilter: ['data-state'] })
  })
  return () => page.evaluate(() => (window as unknown as { states: string[] }).states)
}

const compose = (keyboard: CDPSession, text: string): Promise<unknown> =>
  keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

test('while a word is composed, the search never reports that nothing matches; then it has the results', async ({ page }) => {
  const keyboard = await openField(page)
  const states = await recordStates(page)
  await keyboard.send('Input.insertText', { text: '스테이지 삭제 ' })
  await expect(results(page)).toHaveAttribute('data-state', 'done')
  for (const text of ['ㅇ', '아', '안', '안ㄷ', '안되', '안돼', '안됑']) await compose(keyboard, text)
  await keyboard.send('Input.insertText', { text: '안돼요' })
  await expect(results(page)).toHaveAttribute('data-state', 'done')
  expect(await states()).not.toContain('none')
})

test('that nothing matches is reported only after a pause in typing', async ({ page }) => {
  const keyboard = await openField(page)
  await keyboard.send('Input.insertText', { text: '스테이지 삭제' })
  await expect(results(page).locator('a[data-code]').first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await keyboard.send('Input.insertText', { text: '쿠버네티스 노드 풀' })
  await expect(results(page)).toHaveAttribute('data-state', 'searching')
  await expect(results(page).locator('a[data-code]').first()).toBeVisible()
  // The search takes time that the paused clock does not count.
  await expect(async () => {
    await page.clock.runFor(300)
    await expect(results(page)).toHaveAttribute('data-state', 'none', { timeout: 500 })
  }).toPass()
})

test('Enter opens a certain result, and only focuses an uncertain result', async ({ page }) => {
  await page.goto('/?lang=ko')
  await search(page, '스테이지')
  const first = results(page).locator('a[data-code]').first()
  await page.keyboard.press('Enter')
  await expect(first).toBeFocused()
  await expect(page).toHaveURL(/\/\?/)
  const address = (await first.getAttribute('href')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  await page.goto('/?lang=ko')
  await search(page, 'Fail regenerate api key')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/500105000\/$/)
})

test('the last syllable is searched for when its composition ends and no input follows', async ({ page }) => {
  const keyboard = await openField(page)
  for (const text of ['ㅂ', '배', '뱁', '배포']) await compose(keyboard, text)
  await expect(results(page)).toHaveAttribute('data-state', 'searching')
  // To leave the field ends a composition.
  await page.locator('form[role="search"] [name="q"]').evaluate((field) => {
    field.blur()
  })
  await expect(results(page)).toHaveAttribute('data-state', 'done')
})

test('a reader who waits in the last syllable is answered by the whole text', async ({ page }) => {
  const keyboard = await openField(page)
  for (const text of ['ㅂ', '배', '뱁', '배포']) await compose(keyboard, text)
  await expect(async () => {
    await page.clock.runFor(300)
    await expect(results(page)).toHaveAttribute('data-state', 'done', { timeout: 500 })
  }).toPass()
})

test('a syllable that is composed within a text leaves the last one whole', async ({ page }) => {
  const keyboard = await openField(page)
  await keyboard.send('Input.insertText', { text: '포' })
  await page.keyboard.press('Home')
  for (const text of ['ㅂ', '배']) await compose(keyboard, text)
  await expect(results(page)).toHaveAttribute('data-state', 'done')
})
