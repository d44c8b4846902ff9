import type { Locator, Page } from '@playwright/test'
import { clipboard, expect, test } from './site.ts'

const menu = (page: Page): Locator => page.locator('#code [data-menu]')
const opener = (page: Page): Locator => menu(page).locator('summary')
const choice = (page: Page): Locator => page.getByRole('button', { name: '코드만 복사' })

test.beforeEach(async ({ page }) => {
  await page.goto('/400103005/?lang=ko')
})

test('the menu of other forms opens and copies by keyboard, closes after the copy, and keeps the focus', async ({ page }) => {
  await opener(page).focus()
  await page.keyboard.press('Enter')
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab')
  await expect(choice(page)).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await clipboard(page)).toBe('400103005')
  await expect(choice(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
  await expect(opener(page)).toHaveAttribute('data-done')
})

test('the menu closes on Esc, on a click elsewhere and when the focus leaves it', async ({ page }) => {
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => page.locator('[data-message="en"]').click(),
    () => page.locator('#reply button:visible').first().focus(),
  ]) {
    await opener(page).click()
    await expect(choice(page)).toBeVisible()
    await leave()
    await expect(choice(page)).toBeHidden()
  }
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('the menu works by touch and stays on the screen', async ({ page }) => {
    await opener(page).tap()
    const box = await choice(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    expect(box?.height).toBeGreaterThanOrEqual(44)
    await choice(page).tap()
    expect(await clipboard(page)).toBe('400103005')
  })
})

test('a copy is confirmed once, moves nothing, and the confirmation goes away', async ({ page }) => {
  const places = (): Promise<string[]> =>
    page
      .locator('main button, main summary')
      .evaluateAll((all) =>
        all.map((one) => JSON.stringify((({ x, y, width, height }) => [x, y, width, height])(one.getBoundingClientRect()))),
      )
  const before = await places()
  for (const name of ['링크 복사', '답변 복사', '영어 메시지 복사']) {
    const button = page.getByRole('button', { name, exact: true }).first()
    const sign = button.locator('path')
    const copy = (await sign.getAttribute('d')) ?? ''
    await button.click()
    await expect(page.locator('[data-done]')).toHaveCount(1)
    await expect(sign).not.toHaveAttribute('d', copy)
    await expect(page.getByText('복사했습니다')).toHaveCount(1)
    await expect(page.getByText('복사했습니다')).toBeVisible()
    expect(await places()).toEqual(before)
    await expect(page.locator('#spoken')).toBeEmpty()
    await expect(sign).toHaveAttribute('d', copy)
  }
})

// Safari refuses the clipboard to what runs after the task of the click.
test('every copy asks for the clipboard within the click', async ({ page }) => {
  await page.evaluate(() => {
    const asked: boolean[] = []
    Object.assign(window, { asked })
    let clicking = false
    addEventListener(
      'click',
      () => {
        clicking = true
        setTimeout(() => (clicking = false))
      },
      { capture: true },
    )
    const ask = (): Promise<void> => {
      asked.push(clicking)
      return Promise.resolve()
    }
    Object.defineProperty(navigator, 'clipboard', { value: { write: ask, writeText: ask } })
  })
  const buttons = page.locator('main copy-button button')
  const count = await buttons.evaluateAll((all) => all.map((button) => (button as HTMLElement).click()).length)
  expect(count).toBeGreaterThan(8)
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { asked: boolean[] }).asked))
    .toEqual(Array.from({ length: count }, () => true))
})

test('selected text has no words that nobody sees, and none of a button', async ({ page }) => {
  const selected = async (): Promise<string> => {
    await page.keyboard.press('ControlOrMeta+c')
    return clipboard(page)
  }
  await page.locator('#message dd').first().waitFor()
  await page.keyboard.press('ControlOrMeta+a')
  const all = await selected()
  expect(all).toContain('Fail Delete stage. The stage have connected usage plan.')
  expect(all).toContain('DELETE')
  for (const word of ['링크 복사', '다른 형식으로 복사', '영어 메시지 복사', '요약', '공식 메시지', 'curl']) expect(all).not.toContain(word)
  const call = page.locator('[data-list="fix"] code.api:visible', { hasText: 'DELETE' }).last()
  await call.evaluate((code) => getSelection()?.selectAllChildren(code))
  expect((await selected()).replace(/\s/g, ' ').trim()).toBe('DELETE /v1.0/appkeys/{appKey}/services/{apigwServiceId}/stages/{stageId}')
})
