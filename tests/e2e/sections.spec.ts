import { ORIGIN } from './servers.ts'
import { clipboard, expect, test } from './site.ts'

test('the heading of a section is its link: it shows under the pointer and the focus, goes there and copies the address', async ({
  page,
}) => {
  await page.goto('/400103005/?lang=ko')
  const link = page.getByRole('link', { name: '관련 코드' }).last()
  const sign = (): Promise<string> => link.evaluate((heading) => getComputedStyle(heading, '::after').opacity)
  await page.mouse.move(0, 0)
  expect(await sign()).toBe('0')
  await link.hover()
  expect(await sign()).toBe('1')
  await page.mouse.move(0, 0)
  await page.keyboard.press('Tab')
  await link.focus()
  expect(await sign()).toBe('1')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?lang=ko#related$/)
  await expect.poll(() => clipboard(page)).toBe(`${ORIGIN}/400103005/#related`)
  await expect(page.locator('#spoken')).toContainText('이 항목의 링크를 복사했습니다')
})

test('on a touch screen the sign of the link is always there', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(`${ORIGIN}/400103005/`)
  expect(await page.locator('#causes .anchor').evaluate((link) => getComputedStyle(link, '::after').opacity)).toBe('1')
  await context.close()
})

test('the section, and the source, that the address names is marked', async ({ page }) => {
  const colour = (selector: string): Promise<string> =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor)
  await page.goto('/0/?lang=ko')
  const none = await colour('#h-causes > *')
  for (const [fragment, marked] of [
    ['causes', '#h-causes > *'],
    ['checks', '#h-checks > *'],
    ['source-fix-1', '#source-fix-1'],
  ] as const) {
    expect(await colour(marked)).toBe(none)
    await page.goto(`/0/?lang=ko#${fragment}`)
    expect(await colour(marked), fragment).not.toBe(none)
  }
})

test('an inferred mark leads to its row among the sources', async ({ page }) => {
  await page.goto('/0/?lang=ko')
  await page.locator('[data-list] a.inferred:visible').first().click()
  await expect(page).toHaveURL(/#source-fix-1$/)
  await expect(page.locator('#source-fix-1')).toBeInViewport()
})

test('the contents mark the section that is being read, and a chosen one at the end of the page', async ({ page }) => {
  await page.goto('/400103005/?lang=ko')
  const contents = page.locator('[data-contents]')
  const current = contents.locator('[aria-current]')
  for (const id of ['reply', 'causes', 'escalate']) {
    await page.locator(`#${id}`).evaluate((section) => scrollTo({ top: section.getBoundingClientRect().top + scrollY - 90 }))
    await expect(current).toHaveCount(1)
    await expect(current).toHaveAttribute('href', `#${id}`)
  }
  for (const id of ['history', 'sources']) {
    await contents.locator(`a[href="#${id}"]`).click()
    await expect(current).toHaveAttribute('href', `#${id}`)
  }
})

test('where no address takes reports, a form is copied in the language of the view', async ({ page }) => {
  await page.goto('/400103005/?lang=en')
  await page.getByRole('button', { name: 'Copy a report form' }).click()
  expect(await clipboard(page)).toMatch(/^400103005 · Stage .+\nhttp:\/\/.+\/400103005\/\n\nDid it work: \n.+: \n.+: $/)
})
