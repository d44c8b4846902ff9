import { ORIGIN } from './servers.ts'
import { clipboard, expect, search, test } from './site.ts'

const FIRST = 'Fail Delete stage. The stage have connected usage plan.'
const SECOND = '고객 문의입니다.\nNot found api key.\n확인 부탁드립니다.'
const field = 'form[role="search"] [name="q"]'

/** Puts a text on the clipboard and pastes it where the focus is. */
async function paste(page: import('@playwright/test').Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text)
  await page.keyboard.press('Control+V')
}

test('opening the search again selects the last text, so that the next ticket replaces it', async ({ page }) => {
  await page.goto('/400103005/?lang=ko')
  await page.keyboard.press('/')
  await search(page, FIRST)
  await page.getByRole('button', { name: '닫기' }).click()
  await page.keyboard.press('/')
  await expect(page.locator(field)).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(FIRST)
  await paste(page, SECOND)
  await expect(page.locator(field)).toHaveValue(SECOND)
})

test('a pasted ticket replaces the one before, but not what was typed', async ({ page }) => {
  await page.goto('/')
  await page.locator(field).focus()
  await paste(page, SECOND)
  await paste(page, `${SECOND}\n--`)
  await expect(page.locator(field)).toHaveValue(`${SECOND}\n--`)
  await page.keyboard.press('End')
  await page.keyboard.type(' x')
  await paste(page, SECOND)
  await expect(page.locator(field)).toHaveValue(`${SECOND}\n-- x${SECOND}`)
})

for (const [how, address] of [
  ['that was handed over', `/#q=${encodeURIComponent(FIRST)}`],
  ['from an address without a page', '/400103005/page'],
] as const) {
  test(`a pasted ticket replaces a text ${how}`, async ({ page, watch }) => {
    watch.expected.push(/status of 404/)
    await page.goto(address)
    await expect(page.locator(field)).not.toHaveValue('')
    await page.locator(field).focus()
    await page.keyboard.press('End')
    await paste(page, SECOND)
    await expect(page.locator(field)).toHaveValue(SECOND)
  })
}

test('a button in the field empties it', async ({ page }) => {
  await page.goto('/?lang=ko')
  const clear = page.getByRole('button', { name: '입력 내용 삭제' })
  await expect(clear).toBeHidden()
  await search(page, FIRST)
  // The field's own frame is the only one.
  await expect(clear).toHaveCSS('border-top-width', '0px')
  const box = await clear.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await clear.click()
  await expect(page.locator(field)).toHaveValue('')
  await expect(page.locator(field)).toBeFocused()
  await expect(page.locator('#results a')).toHaveCount(0)
})

test('a letter typed on a result goes on with the text', async ({ page }) => {
  await page.goto('/')
  await search(page, '4001030')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('#results a').first()).toBeFocused()
  await page.keyboard.press('0')
  await expect(page.locator(field)).toBeFocused()
  await expect(page.locator(field)).toHaveValue('40010300')
})

test('Enter that ends a composition moves to the first result', async ({ page }) => {
  await page.goto('/?lang=ko')
  await search(page, '스테이지 삭제 실패')
  await page.locator(field).evaluate((area) => {
    area.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
    area.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '패' }))
  })
  await expect(page.locator('#results a[data-code]').first()).toBeFocused()
})

test('on a code page c copies the link, r the reply and ? shows the keys', async ({ page }) => {
  await page.goto('/400103005/?lang=en')
  await page.keyboard.press('c')
  await expect(page.locator('copy-button button[data-done]')).toHaveCount(1)
  expect(await clipboard(page)).toBe(`${ORIGIN}/400103005/`)
  await page.keyboard.press('r')
  await expect.poll(() => clipboard(page)).toContain('400103005')
  await expect.poll(() => clipboard(page)).toContain('[stage name]')
  // The same keys where Hangul is typed.
  for (const [key, copied] of [
    ['ㅊ', /^http:/],
    ['ㄱ', /\[stage name\]/],
  ] as const) {
    await page.evaluate((letter) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: letter, bubbles: true })), key)
    await expect.poll(() => clipboard(page)).toMatch(copied)
  }
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  // In the search the letters are text.
  await page.keyboard.press('/')
  await page.keyboard.type('crc')
  await expect(page.locator(field)).toHaveValue('crc')
})

test('the codes opened last are on the home page, the latest first, until they are erased', async ({ page }) => {
  await page.goto('/?lang=ko')
  const list = page.getByRole('list', { name: '최근에 연 코드' })
  await expect(list).toBeHidden()
  for (const code of ['400103005', '0', '-1', '0']) await page.goto(`/${code}/`)
  await page.goto('/')
  await expect(list.getByRole('link')).toHaveText(['0', '-1', '400103005'])
  await list.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/0\/$/)
  await page.goto('/')
  await page.getByRole('button', { name: '기록 삭제' }).click()
  await expect(list).toBeHidden()
  await page.reload()
  await expect(list).toBeHidden()
})
