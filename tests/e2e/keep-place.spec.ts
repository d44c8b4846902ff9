import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const CHANGES = ['English', '둘 다', '한국어', 'Both', 'English', '한국어']

/** Scrolls a heading below the header. Returns its top, or `null` when the page ends before. */
const goTo = (page: Page, id: string): Promise<number | null> =>
  page.evaluate((name) => {
    const heading = document.getElementById(name)
    heading?.scrollIntoView({ block: 'start', behavior: 'instant' })
    // Just below the header, so that no block before it is on the screen.
    scrollBy({ top: (heading?.getBoundingClientRect().top ?? 0) - 58, behavior: 'instant' })
    const top = heading?.getBoundingClientRect().top ?? 0
    return top > 120 ? null : top
  }, id)

const topOf = (page: Page, id: string): Promise<number> =>
  page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top ?? NaN, id)

/** Whether the page is scrolled to its end, where it cannot keep a place. */
const isAtEnd = (page: Page): Promise<boolean> => page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2)

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test.describe(`a change of the view, ${String(width)} pixels wide`, () => {
    test.use({ viewport: { width, height } })

    for (const path of ['/400103005/', '/500103000/', '/guide/', '/']) {
      test(`leaves the heading at the top of the screen where it is: ${path}`, async ({ page }) => {
        await page.goto(`${path}?lang=ko`)
        const ids = await page
          .locator('main :is(h2, h3)[id]:visible')
          .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 10).map(({ id }) => id))
        let kept = 0
        for (const id of ids) {
          const top = await goTo(page, id)
          if (top === null) continue
          for (const name of CHANGES) {
            const button = page.getByRole('group', { name: /언어|Language/ }).getByRole('button', { name, exact: true })
            if ((await button.count()) === 0) continue
            await button.click()
            if (await isAtEnd(page)) break
            expect(Math.abs((await topOf(page, id)) - top), `${id} ${name}`).toBeLessThanOrEqual(2)
            kept += 1
          }
        }
        expect(kept).toBeGreaterThan(5)
      })
    }

    test('leaves a row of a table where it is', async ({ page }) => {
      await page.goto('/codes/?lang=ko')
      const row = page.locator('tbody tr').nth(20)
      await row.evaluate((element) => scrollTo({ top: element.getBoundingClientRect().top + scrollY - 90, behavior: 'instant' }))
      const top = async (): Promise<number> => (await row.boundingBox())?.y ?? NaN
      const before = await top()
      await page.getByRole('button', { name: 'English', exact: true }).click()
      expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2)
    })
  })
}

test('a change of the view is announced once, in the language of the view', async ({ page }) => {
  await page.goto('/400103005/?lang=ko')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]'))
      new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true })
  })
  const said = (): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0))
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect.poll(said).toEqual(['Language: English'])
  await page.getByRole('button', { name: '한국어', exact: true }).click()
  await expect.poll(said).toEqual(['언어: 한국어'])
})
