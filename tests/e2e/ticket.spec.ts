import { ORIGIN } from './servers.ts'
import { clipboard, expect, search, test } from './site.ts'

const BODY =
  '{"header":{"isSuccessful":false,"resultCode":400103005,"resultMessage":"Fail Delete stage. The stage have connected usage plan."}}'

test('a pasted response body finds the page, and the page copies its link', async ({ page }) => {
  await page.goto('/')
  await search(page, `안녕하세요, 아래 오류가 납니다.\n${BODY}`)
  const first = page.locator('#results a[data-code]').first()
  await expect(first).toHaveAttribute('data-code', '400103005')
  await first.click()
  await expect(page).toHaveURL(/\/400103005\/$/)
  await expect(page.locator('[data-message="en"]')).toHaveText('Fail Delete stage. The stage have connected usage plan.')
  await page.getByRole('button', { name: '링크 복사' }).click()
  expect(await clipboard(page)).toBe(`${ORIGIN}/400103005/`)
  await expect(page.locator('#spoken')).toContainText('복사했습니다')
})

test('a Korean sentence with typing errors finds the code', async ({ page }) => {
  await page.goto('/')
  await search(page, '스테이지가 연결된사용량계획이 있습니더')
  await expect(page.locator('#results a[data-code]').first()).toHaveAttribute('data-code', '400103005')
})

test('keyboard only: paste, confirm, copy a Korean reply in under ten presses', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.insertText(BODY)
  await page.locator('#results[data-state="done"]').waitFor()
  let presses = 0
  const press = async (key: string): Promise<void> => {
    presses += 1
    await page.keyboard.press(key)
  }
  await press('Enter')
  await expect(page).toHaveURL(/\/400103005\/$/)
  await press('Tab')
  await expect(page.getByRole('link', { name: '본문으로 건너뛰기' })).toBeFocused()
  await press('Enter')
  const reply = page.getByRole('button', { name: '답변 복사' }).first()
  while (presses < 9 && !(await reply.evaluate((button) => button === document.activeElement))) await press('Tab')
  await press('Enter')
  expect(presses).toBeLessThan(10)
  await expect(page.locator('#spoken')).toContainText('복사했습니다')
  const text = await clipboard(page)
  expect(text).toContain('[스테이지 이름]')
  expect(text).toContain('오류 코드 400103005(')
  expect(text).toContain('https://docs.nhncloud.com/ko/')
  expect(text).not.toContain(ORIGIN)
})

test('copy buttons: code, messages, ticket line, form, English reply', async ({ page }) => {
  await page.goto('/400103005/?lang=en')
  const copied = async (name: string): Promise<string> => {
    const button = page.getByRole('button', { name, exact: true }).first()
    await button.click()
    await expect(page.locator('[data-done]')).toHaveCount(1)
    await expect(page.locator('[data-done]')).toHaveCount(0)
    return clipboard(page)
  }
  const inMenu = async (name: string): Promise<string> => {
    await page.getByText('Copy in another form').click()
    return copied(name)
  }
  expect(await inMenu('Copy the code alone')).toBe('400103005')
  expect(await inMenu('Copy as a Markdown link')).toMatch(new RegExp(`^\\[400103005 · .+ · .+\\]\\(${ORIGIN}/400103005/\\)$`))
  expect(await copied('Copy the English message')).toBe('Fail Delete stage. The stage have connected usage plan.')
  expect(await copied('Copy the Korean description')).toContain('스테이지가 연결된 사용량 계획이 있습니다.')
  expect(await inMenu('Copy title and link in one line')).toMatch(new RegExp(`^400103005 · .+ · .+ · ${ORIGIN}/400103005/$`))
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : ''
  })
  expect(rich).toContain(`href="${ORIGIN}/400103005/"`)
  expect(await copied('Copy as a form')).toMatch(/^400103005 · .+\nhttp:\/\/.+\?lang=en\n\nTime of the failure/)
  const reply = await copied('Copy the reply')
  expect(reply).toContain('[stage name]')
  expect(reply).not.toContain('**')
  expect(await copied('Copy as Markdown')).toContain('**Usage Plan**')
})

test.describe('on plain HTTP there is no Clipboard API', () => {
  test.beforeEach(async ({ page }) => {
    // Reading stays possible for the test.
    await page.addInitScript(() => {
      const { clipboard } = navigator
      Object.defineProperty(navigator, 'clipboard', {
        value: { readText: clipboard.readText.bind(clipboard), read: clipboard.read.bind(clipboard) },
      })
    })
  })

  test('links, rich lines and several codes are copied all the same, and the focus stays', async ({ page }) => {
    await page.goto('/400103005/?lang=ko')
    const link = page.getByRole('button', { name: '링크 복사' }).first()
    await link.click()
    expect(await clipboard(page)).toBe(`${ORIGIN}/400103005/`)
    await expect(page.locator('#spoken')).toContainText('복사했습니다')
    await expect(page.locator('copy-button button[data-done]')).toBeFocused()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByText('다른 형식으로 복사').click()
    await page.getByRole('button', { name: '제목과 링크를 한 줄로 복사' }).click()
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : ''
    })
    expect(rich).toContain(`href="${ORIGIN}/400103005/"`)
    await page.goto('/?q=400103005+400106002')
    await page.getByRole('button', { name: '모두 복사' }).click()
    expect((await clipboard(page)).split('\n')).toHaveLength(2)
  })

  test('a text that cannot be copied at all is shown selected; Esc, a button and a click beside it close it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(document, 'execCommand', { value: () => false })
    })
    await page.goto('/400103005/?lang=ko')
    const link = page.getByRole('button', { name: '링크 복사' }).first()
    const dialog = page.getByRole('dialog')
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => dialog.getByRole('button', { name: '닫기' }).click(),
      () => page.mouse.click(5, 5),
    ]) {
      await link.click()
      await expect(dialog).toContainText('Ctrl+C')
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${ORIGIN}/400103005/`)
      await close()
      await expect(dialog).toHaveCount(0)
    }
  })
})

test('several codes in one ticket are listed in order and copied as lines', async ({ page }) => {
  await page.goto('/?q=400103005+400106002')
  await expect(page.locator('#results a[data-code]')).toHaveCount(2)
  expect(await page.locator('#results a[data-code]').evaluateAll((links) => links.map((link) => link.getAttribute('data-code')))).toEqual([
    '400103005',
    '400106002',
  ])
  await page.getByRole('button', { name: '모두 복사' }).click()
  expect((await clipboard(page)).split('\n')).toHaveLength(2)
})
