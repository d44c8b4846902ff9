import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const VIEWS = ['ko', 'en', 'both']

test('the header is one row at every width, in every view', async ({ page }) => {
  test.setTimeout(240_000)
  for (const path of ['/', '/400103005/']) {
    for (const view of VIEWS) {
      await page.goto(`${path}?lang=${view}`)
      for (const width of [320, 360, 390, 640, 768, 820, 1023, 1024, 1180, 1366]) {
        await page.setViewportSize({ width, height: 800 })
        const middles = await page
          .locator('header :is(a, button, summary):visible')
          .evaluateAll((tools) => tools.map((tool) => (({ top, bottom }) => Math.round((top + bottom) / 2))(tool.getBoundingClientRect())))
        expect(middles.length).toBeGreaterThanOrEqual(6)
        expect(Math.max(...middles) - Math.min(...middles), `${path} ${view} ${String(width)}`).toBeLessThanOrEqual(2)
        const { height = 0 } = (await page.locator('header').boundingBox()) ?? {}
        expect(height).toBeLessThanOrEqual(64)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
    }
  }
})

test('the search dialog closes on a click beside it, and neither on one at its edge nor when a selection ends beside it', async ({
  page,
}) => {
  await page.goto('/400103005/?lang=ko')
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog')
  const { x = 0, y = 0, height = 0 } = (await dialog.boundingBox()) ?? {}
  await page.mouse.click(x + 5, y + height / 2)
  await expect(dialog).toBeVisible()
  await dialog.locator('[name="q"]').fill('a text')
  await dialog.locator('[name="q"]').hover()
  await page.mouse.down()
  await page.mouse.move(x - 40, y + 40)
  await page.mouse.up()
  await expect(dialog).toBeVisible()
  await page.mouse.click(x - 40, y + 40)
  await expect(dialog).toBeHidden()
})

test('the text to copy by hand stays when its selection ends beside the dialog', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.defineProperty(document, 'execCommand', { value: () => false })
  })
  await page.goto('/400103005/?lang=en')
  await page.getByRole('button', { name: 'Copy link' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading').hover()
  await page.mouse.down()
  await page.mouse.move(5, 5)
  await page.mouse.up()
  await expect(dialog).toBeVisible()
  await page.mouse.click(5, 5)
  await expect(dialog).toHaveCount(0)
})

test('Ctrl+K opens the search, also where Hangul is typed; with Shift or AltGr it belongs to others', async ({ page }) => {
  await page.goto('/400103005/?lang=ko')
  const press = (key: string, more: { shiftKey?: boolean; altKey?: boolean } = {}): Promise<boolean> =>
    page.evaluate(
      (init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ctrlKey: true, ...init })),
      { key, ...more },
    )
  for (const more of [{ shiftKey: true }, { altKey: true }]) expect(await press('K', more)).toBe(true)
  await expect(page.getByRole('dialog')).toBeHidden()
  for (const key of ['k', 'K', 'ㅏ']) {
    expect(await press(key)).toBe(false)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.getByRole('button', { name: '닫기' }).click()
  }
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('the header stays, and opens the search from anywhere in the page', async ({ page }) => {
    await page.goto('/400103005/?lang=ko')
    await page.locator('#reply').scrollIntoViewIfNeeded()
    const search = page.locator('[data-search-open]')
    const box = await search.boundingBox()
    expect(box?.y).toBeLessThan(60)
    expect(box?.height).toBeGreaterThanOrEqual(44)
    await search.tap()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('everything in the header can be hit by a finger', async ({ page }) => {
    for (const view of VIEWS) {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 700 })
        await page.goto(`/400103005/?lang=${view}`)
        const sizes = await page
          .locator('header :is(a, button, summary):visible')
          .evaluateAll((tools) => tools.map((tool) => (({ width: wide, height }) => Math.min(wide, height))(tool.getBoundingClientRect())))
        expect(Math.min(...sizes), `${view} ${String(width)}`).toBeGreaterThanOrEqual(44)
      }
    }
  })

  test('the menu holds navigation and theme, moves nothing, and closes on Esc and on a tap elsewhere', async ({ page }) => {
    await page.goto('/codes/?lang=ko')
    const link = page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '코드 읽는 법' })
    const dark = page.getByRole('button', { name: '어둡게', exact: true })
    const opener = page.locator('header summary')
    const heading = async (): Promise<number> => (await page.locator('h1').boundingBox())?.y ?? NaN
    const before = await heading()
    await expect(link).toBeHidden()
    await opener.tap()
    await expect(link).toBeVisible()
    expect(await heading()).toBe(before)
    await dark.tap()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(link).toBeHidden()
    await opener.tap()
    await page.keyboard.press('Escape')
    await expect(link).toBeHidden()
    await expect(opener).toBeFocused()
    await opener.tap()
    await page.touchscreen.tap(4, 800)
    await expect(link).toBeHidden()
    await opener.tap()
    await link.tap()
    await expect(page).toHaveURL(/\/guide\/$/)
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('the menu opens', async ({ page }) => {
      await page.goto('/codes/')
      await page.locator('header summary').tap()
      await expect(page.locator('header nav a').first()).toBeVisible()
    })
  })
})

/** Names of the chosen ones among some links or buttons: those with a bar. */
const chosenIn = (page: Page, place: string): Promise<string[]> =>
  page
    .locator(`${place} :is(a, button)`)
    .evaluateAll((all: HTMLElement[]) => all.filter((one) => getComputedStyle(one).boxShadow !== 'none').map((one) => one.innerText.trim()))

test('current page, view and theme are marked by a bar and told to screen readers', async ({ page }) => {
  await page.goto('/codes/?lang=ko')
  expect(await chosenIn(page, 'header nav')).toEqual(['모든 코드'])
  await expect(page.locator('header [aria-current="page"]')).toHaveText('모든 코드All codes')
  expect(await chosenIn(page, 'view-switch')).toEqual(['한국어'])
  await expect(page.getByRole('group', { name: '언어' }).getByRole('button', { pressed: true })).toHaveText('한국어')
  await page.getByRole('button', { name: 'English', exact: true }).click()
  expect(await chosenIn(page, 'view-switch')).toEqual(['English'])
  await expect(page.getByRole('group', { name: 'Language' }).getByRole('button', { pressed: true })).toHaveText('English')
  await expect(page.getByRole('group', { name: 'Theme' }).getByRole('button', { pressed: true })).toContainText('Automatic')
})

test('every field has the border of a field', async ({ page }) => {
  for (const path of ['/', '/codes/', '/400103005/']) {
    await page.goto(`${path}?lang=ko`)
    const fields = page.locator('main :is(input, select, textarea):visible')
    expect(await fields.count(), path).toBeGreaterThan(0)
    const odd = await fields.evaluateAll((all) => {
      const probe = document.createElement('i')
      probe.style.color = 'var(--color-field)'
      document.body.append(probe)
      const { color } = getComputedStyle(probe)
      return all
        .filter((field) => {
          const { borderBottomColor, borderBottomWidth } = getComputedStyle(field)
          return borderBottomColor !== color || borderBottomWidth === '0px'
        })
        .map(({ outerHTML }) => outerHTML)
    })
    expect(odd, path).toEqual([])
  }
})
