import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const ROWS = 20
const whole = readFileSync(resolve('dist/codes/index.html'), 'utf8')
const table = /<tbody[^>]*>(.*)<\/tbody>/s.exec(whole)?.[1] ?? ''
const rows = table.match(/<tr .*?<\/tr>/gs) ?? []
const pages = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) => rows.slice(index * ROWS, (index + 1) * ROWS))
const having = (field: string, value: string): number =>
  rows.filter((row) => new RegExp(`data-${field}="(?:[^"]* )?${value}(?: [^"]*)?"`).test(row)).length

/** Serves the table of all codes in pages, as a build of thousands of codes makes it. Returns the paths of the requested pages. */
async function cutIntoPages(page: Page): Promise<string[]> {
  const requested: string[] = []
  const href = (index: number): string => (index === 0 ? '/codes/' : `/codes/${String(index + 1)}/`)
  const values = (lines: readonly string[], field: string): string =>
    [...new Set(lines.flatMap((row) => (new RegExp(`data-${field}="([^"]*)"`).exec(row)?.[1] ?? '').split(' ')))].join(' ')
  const link = (index: number, current: number): string => {
    const data = ['domain', 'class', 'actor', 'retry'].map((field) => `data-${field}="${values(pages[index] ?? [], field)}"`).join(' ')
    return `<a href="${href(index)}"${index === current ? ' aria-current="page"' : ''} ${data}>${String(index + 1)}</a>`
  }
  for (const [current, own] of pages.entries()) {
    const links = pages.map((_, index) => link(index, current)).join('')
    await page.route(
      (url) => url.pathname === href(current),
      (route) => {
        requested.push(href(current))
        return route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: whole.replace(table, own.join('')).replace('</table>', `</table><nav data-pages>${links}</nav>`),
        })
      },
    )
  }
  return requested
}

test('a filter shows the matching rows of all pages of a long table, in order, and fetches only pages that may have some', async ({
  page,
}) => {
  const requested = await cutIntoPages(page)
  await page.goto('/codes/2/?domain=usage-plan')
  const shown = page.locator('main table tbody tr:visible')
  await expect(shown).toHaveCount(having('domain', 'usage-plan'))
  const count = page.getByRole('main').getByRole('status')
  await expect(count).toContainText(`코드 ${String(having('domain', 'usage-plan'))}개`)
  const hrefs = await shown.locator('th a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const order = rows.map((row) => /href="([^"]*)"/.exec(row)?.[1] ?? '')
  expect(hrefs).toEqual(order.filter((href) => hrefs.includes(href)))
  expect(requested.length).toBeLessThan(pages.length)
  await expect(page.locator('[data-pages]')).toBeHidden()

  await page.getByRole('button', { name: '초기화' }).click()
  await expect(shown).toHaveCount(ROWS)
  await expect(count).toContainText(`코드 ${String(rows.length)}개`)
  await expect(page.locator('[data-pages]')).toBeVisible()
})

test('when a page of a long table cannot be fetched, the other rows are shown and the count ends with a plus', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/)
  await cutIntoPages(page)
  await page.route(
    (url) => url.pathname === '/codes/2/',
    (route) => route.abort(),
  )
  await page.goto('/codes/')
  await page.getByLabel('재시도').selectOption('after-fix')
  await expect(page.getByRole('main').getByRole('status')).toContainText(/코드 \d+\+개/)
})
