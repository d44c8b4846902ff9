import type { Page } from '@playwright/test'
import { ORIGIN } from './servers.ts'
import { expect, test } from './site.ts'

/** Where the halves in a language of all numbered items of a page begin. */
const startsOf = (page: Page, lang: string, side: 'top' | 'left'): Promise<number[]> =>
  page
    .locator(`[data-list] .${lang}`)
    .evaluateAll((halves, edge) => halves.map((half) => Math.round(half.getBoundingClientRect()[edge])), side)

test.describe('language view', () => {
  test('starts in the language of the browser, can be switched, is stored', async ({ page }) => {
    await page.goto('/400103005/')
    await expect(page.getByRole('heading', { name: '원인과 조치' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Causes and fixes' })).toBeHidden()
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Causes and fixes', exact: true })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.goto('/400106002/')
    await expect(page.getByRole('heading', { name: 'Causes and fixes', exact: true })).toBeVisible()
    await page.goto('/400106002/?lang=both')
    await expect(page.getByRole('heading', { name: /원인과 조치.*Causes and fixes/ })).toBeVisible()
    await page.getByRole('button', { name: '한국어', exact: true }).click()
    await expect(page).toHaveURL(/lang=ko/)
  })

  test('both official messages are visible in every view', async ({ page }) => {
    for (const view of ['ko', 'en', 'both']) {
      await page.goto(`/400103005/?lang=${view}`)
      await expect(page.locator('[data-message="en"]')).toBeVisible()
      await expect(page.locator('[data-message="ko"]')).toBeVisible()
    }
  })

  test('in the view of both languages, causes, checks and steps are in the same rows', async ({ page }) => {
    await page.goto('/400103005/?lang=both')
    expect(await startsOf(page, 'ko', 'top')).toEqual(await startsOf(page, 'en', 'top'))
  })

  test('below 56rem the languages alternate item by item, each with its name', async ({ page }) => {
    for (const width of [820, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto('/400103005/?lang=both')
      const [ko, en] = [await startsOf(page, 'ko', 'top'), await startsOf(page, 'en', 'top')]
      ko.forEach((top, index) => {
        expect(top).toBeLessThan(en[index] ?? NaN)
        expect(en[index]).toBeLessThan(ko[index + 1] ?? Infinity)
      })
      expect(await startsOf(page, 'ko', 'left')).toEqual(await startsOf(page, 'en', 'left'))
      const names = await page
        .locator('.pair > :is(.ko, .en):visible')
        .evaluateAll((halves: HTMLElement[]) =>
          halves.map((half) => [half.lang, half.firstElementChild && getComputedStyle(half.firstElementChild, '::before').content]),
        )
      expect(names.length).toBeGreaterThan(20)
      for (const [lang, name] of names) expect(name).toBe(lang === 'ko' ? '"한국어"' : '"English"')
    }
  })

  test('the field of the search shows one example, not two in one line', async ({ page }) => {
    await page.goto('/?lang=both')
    await expect(page.locator('form[role="search"] label [aria-hidden] > span:visible')).toHaveCount(1)
  })

  test('a name that is the same in both languages is written once', async ({ page }) => {
    await page.goto('/domain/api-key/?lang=both')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('API Key')
  })

  test('is English for every other language of the browser', async ({ browser }) => {
    const context = await browser.newContext({ locale: 'ja-JP' })
    const page = await context.newPage()
    await page.goto(`${ORIGIN}/400103005/`)
    await expect(page.getByRole('heading', { name: 'Causes and fixes', exact: true })).toBeVisible()
    await context.close()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('both languages are shown, and #ko and #en choose one', async ({ page }) => {
    await page.goto('/400103005/')
    await expect(page.locator('#fix li .ko').first()).toBeVisible()
    await expect(page.locator('#fix li .en').first()).toBeVisible()
    const marked = (): Promise<string[]> =>
      page
        .locator('header [data-set-view]')
        .evaluateAll((links: HTMLElement[]) =>
          links
            .filter((link) => getComputedStyle(link).backgroundColor !== 'rgba(0, 0, 0, 0)')
            .map((link) => link.dataset['setView'] ?? ''),
        )
    expect(await marked()).toEqual(['both'])
    await page.getByRole('link', { name: 'English' }).click()
    expect(await marked()).toEqual(['en'])
    await expect(page.locator('#fix li .ko').first()).toBeHidden()
    await expect(page.locator('#fix li .en').first()).toBeVisible()
    await page.getByRole('link', { name: '한국어' }).click()
    await expect(page.locator('#fix li .ko').first()).toBeVisible()
    await expect(page.locator('#fix li .en').first()).toBeHidden()
  })

  test('the table of all codes is complete, and buttons that need JavaScript are hidden', async ({ page }) => {
    await page.goto('/codes/')
    await expect(page.locator('main table tbody tr')).toHaveCount(132)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await page.goto('/400103005/')
    await expect(page.getByRole('button')).toHaveCount(0)
    await page.goto('/')
    await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '/codes/')
  })
})

test('theme: automatic follows the system, and a choice is stored and set before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: '밝게', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  // The script in the head sets the theme before the body is parsed, so no other theme is ever painted.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return
      observer.disconnect()
      document.documentElement.dataset['themeAtBody'] = document.documentElement.dataset['theme'] ?? 'none'
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'light')
})

test('filters of all codes are kept in the address and need no page load', async ({ page }) => {
  await page.goto('/codes/')
  await page.getByLabel('기능').selectOption('stage')
  await expect(page).toHaveURL(/\/codes\/\?domain=stage$/)
  await expect(page.locator('main table tbody tr:visible')).toHaveCount(19)
  await page.goto('/codes/?domain=usage-plan&retry=yes')
  const rows = page.locator('main table tbody tr:visible')
  await expect(rows.first()).toBeVisible()
  for (const retry of await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['retry']))) expect(retry).toBe('yes')
  await page.getByRole('button', { name: '초기화' }).click()
  await expect(page.locator('main table tbody tr:visible')).toHaveCount(132)
  await expect(page).toHaveURL(/\/codes\/$/)
})

test.describe('wrong addresses', () => {
  for (const path of ['/400103005에서', '/400103005.', '/ko/errors/400103005', '/KO/Errors/400103005/index.HTML']) {
    test(`${path} shows the code`, async ({ page, watch }) => {
      watch.expected.push(/status of 404/)
      const response = await page.goto(encodeURI(path))
      expect(response?.status()).toBe(404)
      await expect(page.locator('#results a[data-code]').first()).toHaveAttribute('href', '/400103005/')
    })
  }

  test('an unknown code is shown as unknown', async ({ page, watch }) => {
    watch.expected.push(/status of 404/)
    await page.goto('/400103999/')
    await expect(page.locator('#results')).toHaveAttribute('data-state', 'none')
    await expect(page.locator('#results a[data-code]')).toHaveCount(0)
    await expect(page.locator('#results')).toContainText('이 사이트에 없는 번호')
  })
})

test('keyboard: / opens the search, arrows move, Enter opens a page, Esc restores the focus', async ({ page }) => {
  await page.goto('/400103005/')
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('api key')
  await page.locator('#results[data-state="done"]').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('404105000')
  await page.locator('#results[data-state="done"]').waitFor()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/404105000\/$/)
})

test('no page scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    '/',
    '/codes/',
    '/domain/usage-plan/',
    '/guide/',
    '/integrations/',
    '/400103005/',
    '/400104004/',
    '/400103001/',
    '/404.html',
  ]) {
    for (const view of ['ko', 'en', 'both']) {
      await page.goto(`${path}?lang=${view}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} ${view}`).toBeLessThanOrEqual(320)
    }
  }
})

test('the first screen of every code page shows what to do, and on a desktop the official texts', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto('/codes/')
  const paths = await page.locator('main table th a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(paths).toHaveLength(132)
  const below: string[] = []
  for (const path of paths) {
    await page.goto(`${path}?lang=ko`, { waitUntil: 'domcontentloaded' })
    for (const [width, height, section] of [
      [1366, 768, 'message'],
      [1280, 800, 'do'],
      [390, 844, 'do'],
    ] as const) {
      await page.setViewportSize({ width, height })
      const { ends, seen } = await page.evaluate((id) => {
        const bottomOf = (selector: string): number =>
          Math.max(0, ...[...document.querySelectorAll(selector)].map((part) => part.getBoundingClientRect().bottom))
        const bar = document.querySelector('.bar')
        // On a phone who acts and whether to retry are there too, and the bar covers none of it.
        const phone = bar !== null && getComputedStyle(bar).position === 'fixed'
        return {
          ends: bottomOf(phone ? `[data-section="${id}"], #glance dl > :nth-child(-n + 2) .chip` : `[data-section="${id}"]`),
          seen: phone ? bar.getBoundingClientRect().top : innerHeight,
        }
      }, section)
      if (ends > seen) below.push(`${path} ${section} ends at ${String(ends)} of ${String(seen)}`)
    }
  }
  expect(below).toEqual([])
})

test.describe('a label of the console', () => {
  test('is in the language of the view, the other one is shown on hover and focus, and Esc puts it away', async ({ page }) => {
    await page.goto('/400103005/?lang=ko')
    const label = page.locator('.ko .menu[data-other]').first()
    const other = page.locator('.other-label')
    await expect(other).toBeHidden()
    await label.hover()
    await expect(other).toHaveText((await label.getAttribute('data-other')) ?? '')
    await expect(other).toHaveAttribute('lang', 'en')
    await page.mouse.move(0, 0)
    await expect(other).toBeHidden()
    await label.focus()
    await expect(other).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(other).toBeHidden()
  })

  test('is one tab stop with all others of its language, and arrow keys lead from one to the next', async ({ page }) => {
    await page.goto('/400103005/?lang=en')
    const labels = page.locator('.en .menu[data-other]')
    await expect(page.locator('.en .menu[tabindex="0"]')).toHaveCount(1)
    await labels.first().focus()
    await page.keyboard.press('ArrowRight')
    await expect(labels.nth(1)).toBeFocused()
    await expect(page.locator('.other-label')).toHaveText((await labels.nth(1).getAttribute('data-other')) ?? '')
    await page.keyboard.press('ArrowLeft')
    await expect(labels.first()).toBeFocused()
  })

  test('has nothing beside it where both languages are shown', async ({ page }) => {
    await page.goto('/400103005/?lang=both')
    await page.locator('.ko .menu[data-other]').first().hover()
    await expect(page.locator('.other-label')).toBeHidden()
  })
})
