import type { Page } from '@playwright/test'
import { clipboard, expect, test } from './site.ts'

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

const boxOf = (page: Page, selector: string): Promise<{ top: number; bottom: number; height: number }> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect()
    return { top, bottom, height }
  })

test.describe('the bar of a code page', () => {
  test('has link and reply at the bottom of the screen, from anywhere in the page, and a tap moves nothing', async ({ page }) => {
    for (const view of ['ko', 'en', 'both']) {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        await page.goto(`/400103005/?lang=${view}`)
        await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }))
        const before = await boxOf(page, '.bar')
        expect(before.bottom).toBe(844)
        expect(before.height).toBeLessThan(70)
        const buttons = page.locator('.bar copy-button > button:visible')
        const sizes = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
        expect(sizes.length).toBeGreaterThanOrEqual(2)
        // A label of three lines would make a button higher.
        expect(new Set(sizes), `${view} ${String(width)}`).toEqual(new Set([44]))
        const places = (): Promise<string> =>
          page
            .locator('.bar :is(button, summary):visible')
            .evaluateAll((all) => JSON.stringify(all.map((one) => one.getBoundingClientRect())))
        const still = await places()
        const scrolled = await page.evaluate(() => scrollY)
        await buttons.first().tap()
        await expect(page.locator('#spoken')).not.toBeEmpty()
        expect(await clipboard(page)).toMatch(/\/400103005\/$/)
        expect(await places()).toBe(still)
        expect(await page.evaluate(() => scrollY)).toBe(scrolled)
        await buttons.nth(1).tap()
        await expect.poll(() => clipboard(page)).toContain('400103005')
      }
    }
  })

  test('covers nothing at the end of the page', async ({ page }) => {
    await page.goto('/400103005/?lang=ko')
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
    expect((await boxOf(page, 'footer')).bottom).toBeLessThanOrEqual((await boxOf(page, '.bar')).top)
  })

  test('is in its place in the page on wider screens, and not on paper', async ({ page }) => {
    await page.goto('/400103005/?lang=ko')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.bar')).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 820, height: 1180 })
    await expect(page.locator('.bar')).toHaveCSS('position', 'relative')
  })

  test('its menu opens upwards, on the screen', async ({ page }) => {
    await page.goto('/400103005/?lang=en')
    await page.locator('.bar summary').tap()
    const { top } = await boxOf(page, '.bar details > div')
    expect(top).toBeGreaterThan(0)
    expect((await boxOf(page, '.bar details > div')).bottom).toBeLessThanOrEqual((await boxOf(page, '.bar')).top)
  })
})

test('the contents are a fold that stays, names the section that is read, and leads to the others', async ({ page }) => {
  await page.goto('/400103005/?lang=ko')
  const fold = page.locator('[data-contents] summary')
  const link = page.locator('[data-contents] a[href="#escalate"]')
  await page.evaluate(() => {
    document.getElementById('reply')?.scrollIntoView({ behavior: 'instant' })
  })
  await expect(fold).toContainText('답변')
  expect((await boxOf(page, '[data-contents] summary')).top).toBeLessThan(60)
  await expect(link).toBeHidden()
  await fold.tap()
  await link.tap()
  await expect(page).toHaveURL(/#escalate$/)
  await expect(link).toBeHidden()
  await expect(fold).toContainText('문의')
  // The heading is not behind the fold.
  const heading = await boxOf(page, '#h-escalate')
  expect(heading.top).toBeGreaterThanOrEqual((await boxOf(page, '[data-contents] summary')).bottom)
  expect(heading.top).toBeLessThan(200)
})

test('the contents of the guide are a fold as well', async ({ page }) => {
  await page.goto('/guide/?lang=ko')
  const fold = page.locator('[data-contents] summary')
  const links = page.locator('[data-contents] a')
  await expect(links.first()).toBeHidden()
  await fold.tap()
  await links.last().tap()
  await expect(links.last()).toBeHidden()
  await expect(fold).toContainText((await page.locator('main h2').last().innerText()).trim())
  expect((await boxOf(page, '[data-contents] summary')).top).toBeLessThan(60)
})

test('a code among those with the same text is whole, and a finger hits it', async ({ page }) => {
  for (const view of ['ko', 'both'])
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(`/500104003/?lang=${view}`)
      const links = page.locator('#message p a')
      const lines = await links.evaluateAll((all) =>
        all.map((link) => {
          const range = document.createRange()
          range.selectNodeContents(link)
          return [range.getClientRects().length, link.getBoundingClientRect().height]
        }),
      )
      expect(lines.length).toBeGreaterThan(1)
      for (const [count, height] of lines) {
        expect(count).toBe(1)
        expect(height).toBeGreaterThanOrEqual(44)
      }
    }
})

test('a finger hits every link and button of a code page that stands by itself', async ({ page }) => {
  for (const path of ['/400103005/', '/500104003/', '/4031012/'])
    for (const view of ['ko', 'both']) {
      await page.goto(`${path}?lang=${view}`)
      await page.locator('.call button').first().waitFor()
      const small = await page
        .locator('main :is(.call button, #message button, #message a, #code > p > a, #glance a, #apart a, a.inferred):visible')
        .evaluateAll((all) =>
          all.flatMap((element) => {
            const { width, height } = element.getBoundingClientRect()
            // The room around a link is a part of it.
            const room = getComputedStyle(element, '::after')
            const size = room.position === 'absolute' ? [parseFloat(room.width), parseFloat(room.height)] : [width, height]
            return Math.min(...size) < 44 ? [`${element.outerHTML.slice(0, 80)} ${size.join()}`] : []
          }),
        )
      expect(small, `${path} ${view}`).toEqual([])
    }
})

test('the buttons of the bar are in the languages of the view, with room around their words', async ({ page }) => {
  await page.goto('/400103005/?lang=both')
  await expect(page.locator('.bar > copy-button .en')).toBeVisible()
  const rooms = await page.locator('.bar copy-button > button').evaluateAll((buttons) =>
    buttons.map((button) => {
      const range = document.createRange()
      range.selectNodeContents(button)
      const { left, right } = button.getBoundingClientRect()
      const words = range.getBoundingClientRect()
      return Math.min(words.left - left, right - words.right)
    }),
  )
  // The lines of a label are as wide as the button within its padding.
  expect(Math.min(...rooms)).toBeGreaterThanOrEqual(5)
})

test('the facts at a glance fill each of their rows', async ({ page }) => {
  for (const path of ['/400103005/', '/500103000/', '/0/', '/4000003/']) {
    for (const width of [320, 390, 640, 820, 1366]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(`${path}?lang=ko`)
      const holes = await page.locator('#glance dl').evaluate((list) => {
        const end = list.getBoundingClientRect().right
        const rows = new Map<number, number>()
        for (const cell of list.children) {
          const { top, right } = cell.getBoundingClientRect()
          rows.set(top, Math.max(rows.get(top) ?? 0, right))
        }
        return [...rows.values()].filter((right) => end - right > 2)
      })
      expect(holes, `${path} ${String(width)}`).toEqual([])
    }
  }
})

test('a table that is stacked has one rule between its rows', async ({ page }) => {
  for (const path of ['/400104004/', '/calls/', '/codes/', '/domain/stage/']) {
    await page.goto(`${path}?lang=ko`)
    const ruled = await page
      .locator('main tbody :is(th, td)')
      .evaluateAll((cells) =>
        cells
          .filter((cell) => getComputedStyle(cell).borderBottomWidth !== '0px' || getComputedStyle(cell).display.startsWith('table'))
          .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      )
    expect(ruled, path).toEqual([])
  }
})

test('in both languages the search field has the width of a phone, and its button the height of one line', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    for (const view of ['ko', 'both']) {
      await page.goto(`/?lang=${view}`)
      await page.locator('#q').fill('stage delete, Failed to delete stage. The stage have connected usage plan.')
      const field = await page.locator('#q').boundingBox()
      const button = await page.locator('search-box button[type="submit"]').boundingBox()
      expect(field?.width, `${view} ${String(width)}`).toBeGreaterThan(190)
      expect(button?.height, `${view} ${String(width)}`).toBeLessThanOrEqual(56)
    }
  }
})
