import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, search, test } from './site.ts'

const PAGES = [
  { name: 'home', path: '/' },
  { name: 'code', path: '/400103005/' },
  { name: 'retired code with siblings', path: '/400104004/' },
  { name: 'domain', path: '/domain/usage-plan/' },
  { name: 'all codes', path: '/codes/' },
  { name: 'calls', path: '/calls/' },
  { name: 'guide', path: '/guide/' },
  { name: 'integrations', path: '/integrations/' },
  { name: 'not found', path: '/404.html' },
]
const STATES = [
  { name: 'results', text: '스테이지 삭제가 안 돼요' },
  { name: 'a group', text: '스테이지 배포 요청에 실패했습니다' },
  { name: 'several codes', text: '400103005 400106002' },
  { name: 'an unknown code', text: '400103999' },
  { name: 'nothing fits', text: '김치찌개 레시피' },
]
const DESKTOP = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }
/** The dark theme has other colours, and a phone another frame; the pages are the same, so each is seen once in full. */
const PASSES = [
  { name: 'light, desktop', colorScheme: 'light', viewport: DESKTOP, views: ['ko', 'both'], pages: PAGES, states: STATES },
  { name: 'light, phone', colorScheme: 'light', viewport: PHONE, views: ['ko'], pages: PAGES, states: STATES.slice(0, 1) },
  { name: 'dark, desktop', colorScheme: 'dark', viewport: DESKTOP, views: ['ko'], pages: PAGES, states: STATES },
  { name: 'dark, phone', colorScheme: 'dark', viewport: PHONE, views: ['ko'], pages: PAGES.slice(0, 3), states: STATES.slice(0, 1) },
] as const

/** Rules that depend on colours and sizes. All other rules have the same result in both themes. */
const BY_LOOK = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']
/** Rows like those before them: a table of 132 codes takes axe half a minute, and eleven rows have every kind of cell. */
const ALIKE = 'tbody tr:nth-child(n + 12):not([data-status="retired"], [data-status="moved"])'

/** Violations that axe finds in the present state of a page. */
async function faultsOf(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude(ALIKE)
  const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(BY_LOOK)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

for (const { name, colorScheme, viewport, views, pages, states } of PASSES) {
  test.describe(`axe, ${name}`, () => {
    test.use({ colorScheme, viewport })

    // Each page and view is a test of its own, so that no test is long on a busy machine.
    for (const { name, path } of pages) {
      for (const view of views) {
        test(`${name}, ${view}`, async ({ page }) => {
          await page.goto(`${path}?lang=${view}`)
          expect(await faultsOf(page, colorScheme)).toEqual([])
        })
      }
    }

    for (const { name, text } of states) {
      test(`search: ${name}`, async ({ page }) => {
        await page.goto('/?lang=ko')
        await search(page, text)
        expect(await faultsOf(page, colorScheme)).toEqual([])
      })
    }
  })
}

test('accessibility tree of the main pages', async ({ page }) => {
  await page.goto('/400103005/?lang=ko')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - region /^400103005 /:
      - heading /^400103005 / [level=1]
      - button "링크 복사"
      - button "답변 복사"
    - region "공식 메시지"
    - region "요약"
    - navigation "목차"
    - region "원인과 조치":
      - heading "원인과 조치" [level=2]
      - heading "확인 방법" [level=3]
      - heading "조치" [level=3]
    - region "문의"
    - region "답변"
    - region "관련 코드"
    - region "출처"
    - region "이력"
  `)
  await page.goto('/?lang=en')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Find an error code" [level=1]
    - search:
      - textbox "Find an error by code, message or pasted text"
      - button "Search"
    - region "Browse by feature":
      - heading "Browse by feature" [level=2]
      - region "Management API":
        - heading "Management API" [level=3]
        - list:
          - listitem:
            - link /^Stage .* \\d+ codes$/
  `)
})

test('with forced colours, the choice, the chips and the focus are still visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/400103005/?lang=ko')
  const background = (name: string): Promise<string> =>
    page.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor)
  expect(await background('한국어')).not.toBe(await background('English'))
  const chip = page.locator('#glance a.chip')
  await expect(chip).toHaveCSS('outline-style', 'solid')
  await expect(chip).toHaveCSS('outline-width', '1px')
  await page.keyboard.press('Tab')
  await chip.focus()
  await expect(chip).toHaveCSS('outline-width', '3px')
})
