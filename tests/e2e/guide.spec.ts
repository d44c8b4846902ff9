import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

/**
 * Faults of the pictures of a page: a label that leaves its box, lies on a box, an arrow or another label, or leaves the drawing; and an arrow
 * whose ends meet no box. Runs in the page.
 */
function faultsInPictures(): string[] {
  const faults: string[] = []
  for (const picture of document.querySelectorAll<SVGSVGElement>('figure svg')) {
    const scale = picture.getScreenCTM()?.a ?? 1
    const near = 2.5 * scale
    const drawing = picture.getBoundingClientRect()
    const boxes = [...picture.querySelectorAll('rect')].map((box) => box.getBoundingClientRect())
    const labels = [...picture.querySelectorAll('text')].filter((label) => label.checkVisibility())
    const inside = (inner: DOMRect, outer: DOMRect): boolean =>
      inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
    const meet = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    /** Where the letters of a label are: a font keeps more room above and below them than they take. */
    const areaOf = (label: SVGTextElement): DOMRect => {
      const { left, top, width, height } = label.getBoundingClientRect()
      const letters = parseFloat(getComputedStyle(label).fontSize) * scale
      return new DOMRect(left, top + (height - letters) / 2, width, letters)
    }
    const lines = [...picture.querySelectorAll<SVGPathElement>('path[marker-end]')]
    const at = (line: SVGPathElement, length: number): DOMPoint =>
      line.getPointAtLength(length).matrixTransform(line.getScreenCTM() ?? undefined)
    for (const [index, label] of labels.entries()) {
      const name = `"${label.textContent.trim()}"`
      const area = areaOf(label)
      const own = label.closest('g:has(> rect)')?.querySelector('rect')?.getBoundingClientRect()
      if (!inside(area, drawing)) faults.push(`${name} leaves the drawing`)
      if (own ? !inside(area, own) : boxes.some((box) => meet(area, box) && !inside(area, box))) faults.push(`${name} leaves its box`)
      for (const other of labels.slice(index + 1))
        if (meet(area, areaOf(other))) faults.push(`${name} lies on "${other.textContent.trim()}"`)
      for (const line of lines)
        for (let length = 0; length <= line.getTotalLength(); length += 2) {
          const { x, y } = at(line, length)
          if (x > area.left && x < area.right && y > area.top && y < area.bottom) {
            faults.push(`${name} lies on an arrow`)
            break
          }
        }
    }
    const onEdge = ({ x, y }: DOMPoint): boolean =>
      boxes.some(({ left, right, top, bottom }) => {
        const beside = x >= left - near && x <= right + near && y >= top - near && y <= bottom + near
        const within = x > left + near && x < right - near && y > top + near && y < bottom - near
        return beside && !within
      })
    for (const line of lines)
      if (!onEdge(at(line, 0)) || !onEdge(at(line, line.getTotalLength())))
        faults.push(`an arrow meets no box: ${line.getAttribute('d') ?? ''}`)
  }
  return faults
}

const spoil = (page: Page, selector: string, attribute: string, value: string): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, [name, text]) => element.setAttribute(name, text), [attribute, value] as const)

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  test(`labels of the pictures are in their boxes, and arrows meet them, at ${String(width)}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const view of ['ko', 'en', 'both']) {
      await page.goto(`/guide/?lang=${view}`)
      await expect(page.locator('figure svg')).toHaveCount(3)
      expect(await page.evaluate(faultsInPictures), view).toEqual([])
    }
  })

test('labels of the pictures are in their boxes on paper', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.goto('/guide/?lang=both')
  expect(await page.evaluate(faultsInPictures)).toEqual([])
})

test('the tables of digits keep their columns on a phone', async ({ page }) => {
  for (const view of ['ko', 'both']) {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(`/guide/?lang=${view}`)
      const rows = await page
        .locator('#read tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect)))
      expect(rows.length).toBeGreaterThan(10)
      const ends = new Set(
        rows.map((cells) =>
          cells.map(({ left, top, bottom }) => [left, top - (cells[0]?.top ?? 0), bottom - (cells[0]?.bottom ?? 0)]).join(),
        ),
      )
      expect([...ends], `${view} ${String(width)}`).toHaveLength(1)
      const head = await page.locator('#read thead').first().boundingBox()
      expect(head?.height).toBeGreaterThan(20)
    }
  }
})

test('a label outside its box and an arrow that ends nowhere are found', async ({ page }) => {
  await page.goto('/guide/?lang=ko')
  await spoil(page, '#picture-live rect', 'width', '40')
  expect(await page.evaluate(faultsInPictures)).toContainEqual(expect.stringContaining('leaves its box'))
  await page.goto('/guide/?lang=ko')
  await spoil(page, '#picture-live path[marker-end]', 'd', 'M92 56V70')
  expect(await page.evaluate(faultsInPictures)).toEqual([expect.stringContaining('meets no box')])
  await page.goto('/guide/?lang=ko')
  await spoil(page, '#picture-objects g > text.ko', 'y', '66')
  expect((await page.evaluate(faultsInPictures)).join()).toContain('lies on')
})

test('no line of the guide is longer than 40 letters of Korean or 75 of English', async ({ page }) => {
  const longest = (lang: string): Promise<number> =>
    page
      .locator(`main .prose:is([lang="${lang}"], :has([lang="${lang}"])) :is(p, li):visible`)
      .evaluateAll((parts) =>
        Math.max(...parts.map((part) => part.getBoundingClientRect().width / parseFloat(getComputedStyle(part).fontSize))),
      )
  for (const view of ['ko', 'en', 'both'] as const) {
    await page.goto(`/guide/?lang=${view}`)
    if (view !== 'en') expect(await longest('ko'), view).toBeLessThanOrEqual(40)
    if (view !== 'ko') expect(await longest('en'), view).toBeLessThanOrEqual(40)
  }
})

test('the contents lead to every section of the guide, and stay in sight beside it', async ({ page }) => {
  await page.goto('/guide/?lang=ko')
  const contents = page.getByRole('navigation', { name: '목차' })
  const sections = page.locator('main section[id] > h2')
  expect(await contents.getByRole('link').allInnerTexts()).toEqual(await sections.allInnerTexts())
  await contents.getByRole('link', { name: '링크와 보기' }).click()
  await expect(page).toHaveURL(/#links$/)
  await expect(contents).toBeInViewport()
  await page.locator('#links').getByRole('link', { name: '티켓과 프로그램에서 사용하는 방법' }).click()
  await expect(page).toHaveURL(/\/integrations\/$/)
})
