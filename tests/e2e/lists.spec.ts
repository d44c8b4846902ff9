import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const rows = (page: Page): ReturnType<Page['locator']> => page.locator('main table tbody tr:visible')
/** The official English message in a row, whatever the newest table says. */
const MESSAGE = 'p > [lang="en"]'
const field = (page: Page): ReturnType<Page['locator']> => page.getByRole('main').getByRole('searchbox')

test('a click anywhere beside a title opens the code, and an official text can be selected', async ({ page }) => {
  await page.goto('/codes/?lang=ko')
  const cell = rows(page).filter({ hasText: '400103005' }).getByRole('rowheader')
  // On its first word: the line goes on after a short text.
  await cell.locator(MESSAGE).dblclick({ position: { x: 12, y: 10 } })
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(/^\w+$/)
  await expect(page).toHaveURL(/\/codes\//)
  await cell.click({ position: { x: 60, y: 70 } })
  await expect(page).toHaveURL(/\/400103005\/$/)
})

test('on a phone the whole row opens the code', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/codes/?lang=ko')
  const row = rows(page).filter({ hasText: '400103005' })
  const { width = 0, height = 0 } = (await row.boundingBox()) ?? {}
  expect(height).toBeGreaterThanOrEqual(44)
  await row.click({ position: { x: width - 4, y: height - 4 } })
  await expect(page).toHaveURL(/\/400103005\/$/)
})

test('typed words narrow the list down together with the selects, Escape empties the field, and the address keeps both', async ({
  page,
}) => {
  await page.goto('/codes/?lang=ko')
  await field(page).pressSequentially('사용량계획')
  await page.getByLabel('기능').selectOption('stage')
  const found = await rows(page).count()
  expect(found).toBeGreaterThan(0)
  for (const text of await rows(page).allTextContents()) expect(text.replaceAll(' ', '')).toContain('사용량계획')
  await expect(page.getByRole('main').getByRole('status')).toContainText(`코드 ${String(found)}개`)
  await page.reload()
  await expect(rows(page)).toHaveCount(found)
  await expect(field(page)).toHaveValue('사용량계획')
  await field(page).press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(rows(page)).toHaveCount(19)
  await field(page).fill('nothing has this word')
  await expect(rows(page)).toHaveCount(0)
  await expect(page.getByText('일치하는 항목이 없습니다.')).toBeVisible()
})

test('what is typed is in no request', async ({ page }) => {
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto('/codes/')
  await field(page).fill('customer')
  await page.reload()
  await expect(field(page)).toHaveValue('customer')
  expect(addresses.filter((address) => new URL(address).search.includes('customer'))).toEqual([])
})

test('options are in the language that is shown, and say how many codes they have', async ({ page }) => {
  await page.goto('/codes/?lang=ko')
  const options = page.locator('main select option')
  const texts = (): Promise<string[]> => options.allTextContents()
  expect((await texts()).filter((text) => /Stage|Retired|All/.test(text))).toEqual([])
  expect(await texts()).toContain('스테이지 (19)')
  await page.goto('/codes/?lang=en')
  expect((await texts()).filter((text) => /[가-힣]/.test(text))).toEqual([])
  await page.goto('/codes/?lang=both')
  expect(await texts()).toContain('스테이지 · Stage (19)')
})

test('a select has room for its longest option with the number of its codes', async ({ page }) => {
  /** The selects that are narrower than they would be with their longest option in full. */
  const cut = (): string[] =>
    [...document.querySelectorAll<HTMLSelectElement>('main select')].flatMap((select) => {
      const whole = select.cloneNode(true) as HTMLSelectElement
      whole.style.cssText = 'position: absolute; width: auto'
      select.after(whole)
      const wanted = whole.offsetWidth
      whole.remove()
      return wanted > select.offsetWidth ? [`${select.name}: ${String(select.offsetWidth)} of ${String(wanted)}`] : []
    })
  for (const width of [1366, 820, 390, 320])
    for (const view of ['ko', 'en', 'both']) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/codes/?lang=${view}&domain=stage`)
      expect(await page.evaluate(cut), `${String(width)} ${view}`).toEqual([])
    }
})

test('the head of a long table stays below the header', async ({ page }) => {
  for (const path of ['/codes/', '/calls/', '/domain/stage/']) {
    await page.goto(`${path}?lang=ko`)
    const head = page.locator('main thead th').first()
    await page.locator('main tbody tr').nth(15).scrollIntoViewIfNeeded()
    const header = (await page.getByRole('banner').boundingBox()) ?? { y: 0, height: 0 }
    const { y = -1, height = 0 } = (await head.boundingBox()) ?? {}
    expect(Math.abs(y - header.y - header.height), path).toBeLessThanOrEqual(1)
    const top = await page.evaluate(
      ([left = 0, middle = 0]) => document.elementFromPoint(left, middle)?.closest('th, td, header')?.parentElement?.parentElement?.tagName,
      [300, y + height / 2],
    )
    expect(top, path).toBe('THEAD')
  }
})

test('the CSV file has what is filtered, as the file of all codes has it', async ({ page, request }) => {
  const whole = await (await request.get('/codes.csv')).body()
  const records = whole.toString('utf8').split('\r\n')
  await page.goto('/codes/?lang=ko&domain=common')
  const link = page.getByRole('link', { name: 'CSV 다운로드' })
  const saved = async (): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    return readFileSync(await download.path(), 'utf8')
  }
  const shown = (
    await rows(page)
      .locator('th a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''))
  ).map((href) => href.replaceAll('/', ''))
  expect(shown).toContain('-1')
  const wanted = records.filter((record, index) => index === 0 || shown.includes(/^'?([^,]*)/.exec(record)?.[1] ?? ''))
  expect(wanted).toHaveLength(shown.length + 1)
  expect(await saved()).toBe(`${wanted.join('\r\n')}\r\n`)
  await page.getByRole('button', { name: '초기화' }).click()
  expect(await saved()).toBe(whole.toString('utf8'))
})

test('when the file cannot be fetched, the browser reports the link of the file', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/)
  await page.goto('/codes/?lang=ko&domain=common')
  await page.route('**/codes.csv', (route) => route.abort())
  const failed = page.waitForEvent('requestfailed', (request) => request.resourceType() === 'fetch')
  await page.getByRole('link', { name: 'CSV 다운로드' }).click()
  await failed
  await expect(rows(page).first()).toBeVisible()
})

test('on a phone the list of all codes is short, and no list scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const view of ['ko', 'en']) {
    await page.goto(`/codes/?lang=${view}`)
    await expect(rows(page)).toHaveCount(132)
    expect(await page.evaluate(() => document.documentElement.scrollHeight), view).toBeLessThan(8000)
  }
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/codes/', '/codes/?status=retired', '/calls/', '/domain/swagger/']) {
    for (const view of ['ko', 'en', 'both']) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${view}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} ${view}`).toBeLessThanOrEqual(320)
    }
  }
})

test('on a phone the selects are behind a button, unless the address chooses', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/codes/?lang=ko')
  const button = page.getByRole('main').getByRole('button', { name: '필터' })
  await expect(page.getByLabel('기능')).toBeHidden()
  await button.click()
  await expect(page.getByLabel('기능')).toBeVisible()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await page.goto('/codes/?lang=ko&domain=stage')
  await expect(page.getByLabel('기능')).toBeVisible()
  // A narrowed list shows what a reader compares.
  await expect(rows(page).locator(MESSAGE).first()).toBeVisible()
})

test('on a phone the codes of a call are behind their number, and open where they are looked for', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const view of ['ko', 'en', 'both']) {
    await page.goto(`/calls/?lang=${view}`)
    expect(await page.evaluate(() => document.documentElement.scrollHeight), view).toBeLessThan(16_000)
  }
  await page.goto('/calls/?lang=ko')
  const row = page.locator('[id="stage.delete"]')
  const code = row.getByRole('link', { name: '400103005' })
  await expect(code).toBeHidden()
  await row.getByText(/^코드 \d+개$/).click()
  await expect(code).toBeVisible()
  await row.getByText(/^코드 \d+개$/).click()
  await field(page).fill('400103005')
  await expect(code).toBeVisible()
  await page.goto('/calls/?lang=en#stage.delete')
  await expect(code).toBeVisible()
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('/calls/?lang=ko')
  await expect(code).toBeVisible()
  await expect(row.locator('summary')).toBeHidden()
})

test('a call with several lines begins level with its codes', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('/calls/?lang=both')
  const tops = await page.locator('main tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const [place = 0, code = 0] = [...row.querySelectorAll('th a, td a')].slice(0, 2).map((link) => {
        const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
        while (text.nextNode()?.nodeValue?.trim() === '');
        const range = document.createRange()
        range.selectNodeContents(text.currentNode)
        const { top, bottom } = range.getClientRects()[0] ?? link.getBoundingClientRect()
        return (top + bottom) / 2
      })
      return Math.abs(place - code)
    }),
  )
  expect(Math.max(...tops)).toBeLessThan(4)
})

test('calls and screens are found by their path or their codes', async ({ page }) => {
  await page.goto('/calls/?lang=ko')
  await field(page).fill('DELETE /services/{apigwServiceId}/stages/{stageId}')
  await expect(rows(page).first()).toBeVisible()
  for (const text of await rows(page).getByRole('rowheader').allTextContents()) expect(text).toMatch(/DELETE\s.*stages/)
  await field(page).fill('429 1000')
  await expect(rows(page).first()).toContainText('4291000')
  await expect(page.getByRole('heading', { name: '관리 API' })).toBeHidden()
})

test('on a phone what became of a code leaves room before its title', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/codes/?status=moved&', '/codes/?status=retired&', '/domain/model/?'])
    for (const view of ['ko', 'both']) {
      await page.goto(`${path}lang=${view}`)
      const rooms = await page.locator('main tr:visible a:has(.chip)').evaluateAll((all) =>
        all.map((link) => {
          const [chip, title] = ['.chip', 'strong'].map((name) => link.querySelector(name)?.getBoundingClientRect())
          return (title?.left ?? 0) - (chip?.right ?? 0)
        }),
      )
      if (path.startsWith('/codes')) expect(rooms.length, `${path} ${view}`).toBeGreaterThan(0)
      expect(
        rooms.filter((room) => room < 4),
        `${path} ${view}`,
      ).toEqual([])
    }
})
