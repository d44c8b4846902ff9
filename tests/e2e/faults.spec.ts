import { seeded } from '../search/random.ts'
import { expect, search, test } from './site.ts'

test('without the index a code is still found, and a message reports the missing index', async ({ page, watch }) => {
  watch.expected.push(/ERR_FAILED|Failed to fetch|Failed to load/)
  await page.route('**/answers/**', (route) => route.abort())
  await page.goto('/')
  const box = page.locator('form[role="search"] [name="q"]')
  await box.fill('400103005')
  await expect(page.locator('#results a[data-code="400103005"]')).toHaveAttribute('href', '/400103005/')
  await box.fill('스테이지 삭제가 안 돼요')
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'error')
  await expect(page.locator('#results').getByRole('link')).toHaveAttribute('href', '/codes/')
})

test('the search needs no WebAssembly', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'WebAssembly')
  })
  await page.goto('/')
  await search(page, '스테이지 삭제가 안 돼요')
  await expect(page.locator('#results a[data-code]').first()).toBeVisible()
})

test('with refused storage everything works, but choices are not stored', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto('/400103005/')
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Causes and fixes', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Light', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('a hostile query is shown as text', async ({ page }) => {
  await page.goto('/')
  for (const text of [
    '<img src=x onerror="document.title=1"><script>document.title=1</script> 스테이지',
    '"><svg onload=alert(1)> api key \u0000\u0007\u202e\u200b',
    'javascript:alert(1) 배포 이력 🙈🙈',
    '스테이지'.normalize('NFD'),
  ]) {
    await search(page, text)
    await expect(page.locator('#results :is(img, script, [onload], [onerror])')).toHaveCount(0)
  }
  await expect(page).toHaveTitle(/API Gateway/)
})

test('a query of a megabyte has results', async ({ page }) => {
  await page.goto('/')
  const line = '2026-11-20 10:12:01 INFO worker-3 handled request in 12 ms without anything to say\n'
  const field = page.locator('form[role="search"] [name="q"]')
  await field.focus()
  // The text is set at once, as a paste sets it.
  await field.evaluate(
    (area: HTMLTextAreaElement, text) => {
      area.value = text
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
    },
    `${line.repeat(13_000)}{"header":{"resultCode":400106002}}`,
  )
  await expect(page.locator('#results a[data-code]').first()).toHaveAttribute('data-code', '400106002')
})

test('a long word without spaces does not widen a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  await search(page, `https://example.com/v1.0/appkeys/${'a'.repeat(150)} 400103005`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const box = await page.locator('form[role="search"] [name="q"]').boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
})

test('two hundred hostile inputs: no exception, nothing injected', async ({ page }) => {
  test.setTimeout(180_000)
  const random = seeded(20_261_123)
  const pieces = [
    '<img src=x onerror=alert(1)>',
    '</script><script>',
    '\u0000',
    '\u202e',
    '\u200b',
    '🙈',
    '스테이지',
    'ㅂㅍ',
    '400103005',
    '{"header":',
    'qovh',
    '%00',
    '"',
    "'",
    '\\',
    '\n',
    '${x}',
    'ﬀ',
    '한',
    'a'.repeat(3000),
  ]
  await page.goto('/')
  const field = page.locator('form[role="search"] [name="q"]')
  await field.focus()
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: 1 + random.below(8) }, () => random.pick(pieces)).join(random.next() < 0.5 ? ' ' : '')
    await field.evaluate((area: HTMLTextAreaElement, value) => {
      area.value = value
      area.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, text)
    await expect(page.locator('#results')).not.toHaveAttribute('data-state', 'searching')
  }
  await expect(page.locator('#results :is(img, script, iframe, [onerror], [onload])')).toHaveCount(0)
})
