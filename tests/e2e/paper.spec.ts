import type { Page } from '@playwright/test'
import { ORIGIN } from './servers.ts'
import { expect, KINDS, test } from './site.ts'

/** Width of a sheet of A4 inside the margins of print.css, in pixels. */
const SHEET = { width: 680, height: 1000 }
/** A long page beside one of each kind. */
const PAGES = [...KINDS, '/500103000/']

/** What must not be on a sheet of paper: letters below 9 pt, cut text, controls, and folded parts. Runs in the page. */
function faultsOnPaper(): string[] {
  const seen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility() && !element.closest('.sr-only')
  }
  const name = (element: Element): string => `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`
  const main = document.querySelector('main')
  if (!main) return ['no main']
  const sheet = main.getBoundingClientRect()
  const faults = [...document.body.children].filter((part) => part !== main && seen(part)).map((part) => `${name(part)} is beside the text`)
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    if (!element || texts.currentNode.nodeValue?.trim() === '' || !seen(element)) continue
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 0) : 1
    // 9 pt are 12 pixels; a drawing is scaled to fractions of a pixel.
    if (parseFloat(getComputedStyle(element).fontSize) * scale < 11.95) faults.push(`${name(element)} is below 9 pt`)
  }
  for (const element of main.querySelectorAll('*')) {
    if (!seen(element)) continue
    const { left, right } = element.getBoundingClientRect()
    const { overflowX, overflowY } = getComputedStyle(element)
    const cut =
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
    if (element instanceof HTMLElement && cut) faults.push(`${name(element)} is cut`)
    if (left < sheet.left - 1 || right > sheet.right + 1) faults.push(`${name(element)} leaves the sheet`)
    if (element.matches('button, select, textarea, summary, input:not(.fill)')) faults.push(`${name(element)} is a control`)
  }
  for (const part of main.querySelectorAll('details > :not(summary)'))
    if (!seen(part) && part.parentElement?.checkVisibility()) faults.push(`${name(part)} is folded`)
  return faults
}

const printed = async (page: Page, path: string): Promise<void> => {
  await page.setViewportSize(SHEET)
  await page.goto(path)
  await page.emulateMedia({ media: 'print' })
}

for (const path of PAGES)
  test(`${path} can be read on paper, in each view`, async ({ page }) => {
    for (const view of ['ko', 'en', 'both']) {
      await printed(page, `${path}?lang=${view}`)
      expect(await page.evaluate(faultsOnPaper), view).toEqual([])
    }
  })

test('small and cut text, controls and folds on paper are found', async ({ page }) => {
  await printed(page, '/400103005/?lang=ko')
  await page.locator('main').evaluate((main) => {
    const add = (text: string, style: string): void => {
      const line = Object.assign(document.createElement('p'), { textContent: text })
      // The policy of the page forbids the attribute only.
      line.style.cssText = style
      main.append(line)
    }
    add('tiny', 'font-size:8pt')
    add('a long line that is cut', 'overflow:hidden;width:4em;white-space:nowrap')
    add('wide', 'width:200vw')
    main.insertAdjacentHTML('beforeend', '<select><option>choice</select><details><summary>more</summary><p hidden>folded</p></details>')
    main.insertAdjacentHTML('afterend', '<p>frame</p>')
  })
  const faults = (await page.evaluate(faultsOnPaper)).join('\n')
  for (const words of [
    'tiny is below 9 pt',
    'cut is cut',
    'wide leaves the sheet',
    'is a control',
    'folded is folded',
    'frame is beside the text',
  ])
    expect(faults).toContain(words)
})

test('a card of the home page is not split between two sheets', async ({ page }) => {
  await printed(page, '/?lang=ko')
  await expect(page.locator('main a.card').first()).toHaveCSS('break-inside', 'avoid')
})

test('two languages are two columns on paper, with the same item in the same row', async ({ page }) => {
  await printed(page, '/400103005/?lang=both')
  const boxes = (lang: string): Promise<{ left: number; top: number }[]> =>
    page
      .locator(`#causes .pair > .${lang}`)
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ left, top }) => ({ left, top: Math.round(top) })))
  const [ko, en] = [await boxes('ko'), await boxes('en')]
  expect(ko.length).toBeGreaterThan(2)
  expect(ko.map(({ top }) => top)).toEqual(en.map(({ top }) => top))
  expect(ko.every(({ left }, index) => left < (en[index]?.left ?? 0))).toBe(true)
})

test('a sheet bears the whole address of its page, and paper is white in the dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await printed(page, '/codes/?domain=stage')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('main').getByText(`${ORIGIN}/codes/?domain=stage`)).toBeVisible()
  const colours = await page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement)
    return [backgroundColor, getComputedStyle(document.body).color]
  })
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(25, 28, 26)'])
})

test('folds are opened for the printer, and closed again after it', async ({ page }) => {
  await page.goto('/400104004/?lang=en')
  const folded = page.locator('main details:not([open], .js)')
  const count = await folded.count()
  expect(count).toBeGreaterThan(1)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(folded).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(folded).toHaveCount(count)
})

test('the tables of calls have the same columns on paper, with more room for the codes', async ({ page }) => {
  await printed(page, '/calls/?lang=both')
  const shares = await page
    .locator('main table thead tr')
    .evaluateAll((all) => all.map((row) => (row.firstElementChild?.getBoundingClientRect().width ?? 0) / row.getBoundingClientRect().width))
  expect(shares.length).toBeGreaterThan(2)
  for (const share of shares) expect(share).toBeCloseTo(0.4, 1)
})

test('a chip on paper has no ground that its word leaves, and room before the next', async ({ page }) => {
  await printed(page, '/guide/?lang=ko')
  const chip = page.locator('#read .chip').first()
  await expect(chip).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  expect(parseFloat(await chip.evaluate((element) => getComputedStyle(element).marginInlineEnd))).toBeGreaterThan(5)
})
