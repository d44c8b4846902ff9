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
const SIZES = [
  { name: 'desktop', width: 1366, height: 768 },
  { name: 'phone', width: 390, height: 844 },
]

/** Rules that depend on colours and sizes. All other rules have the same result in light and in dark. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

/** Violations that axe finds in the present state of a page. */
async function faultsOf(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(BY_COLOUR)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name: size, width, height } of SIZES) {
    test.describe(`axe, ${colorScheme}, ${size}`, () => {
      test.use({ colorScheme, viewport: { width, height } })

      // Each page and view is a test of its own, so that no test is long on a busy machine.
      for (const { name, path } of PAGES) {
        // The dark theme is tested for its colours, which are those of every view.
        for (const view of colorScheme === 'light' ? ['ko', 'both'] : ['ko']) {
          test(`${name}, ${view}`, async ({ page }) => {
            await page.goto(`${path}?lang=${view}`)
            expect(await faultsOf(page, colorScheme)).toEqual([])
          })
        }
      }

      for (const [state, text] of [
        ['results', '스테이지 삭제가 안 돼요'],
        ['a group', '스테이지 배포 요청에 실패했습니다'],
        ['several codes', '400103005 400106002'],
        ['an unknown code', '400103999'],
        ['nothing fits', '김치찌개 레시피'],
      ] as const) {
        test(`search: ${state}`, async ({ page }) => {
          await page.goto('/?lang=ko')
          await search(page, text)
          expect(await faultsOf(page, colorScheme)).toEqual([])
        })
      }
    })
  }
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
            - link /^Stage \\d+/
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
