import { expect, test } from 'vitest'
import type { Reader } from './reader.ts'

/** Views of the languages, theme, lists, lost addresses, printing. */
export function views(reader: () => Reader): void {
  test('the view of the languages is chosen, marked, kept, and shows one language or both', async () => {
    const { open, click, seesHeading, attribute, engine, sees } = reader()
    const marked = (): Promise<string> =>
      engine.run(() => {
        const links = [...document.querySelectorAll<HTMLElement>('header [data-set-view]')]
        const colours = links.map((link) => getComputedStyle(link).backgroundColor)
        return links.find((_, index) => colours.filter((colour) => colour === colours[index]).length === 1)?.dataset['setView'] ?? ''
      })
    await open('/400103005/')
    await seesHeading('원인과 조치')
    expect(await marked()).toBe('ko')
    await click('button', 'English')
    await seesHeading('Causes and fixes')
    await attribute('html', 'lang', 'en')
    await expect.poll(marked).toBe('en')
    await open('/400106002/')
    await seesHeading('Causes and fixes')
    await open('/400106002/?lang=both')
    const both = (): boolean => /^원인과 조치.*Causes and fixes$/s.test(document.querySelector<HTMLElement>('#h-causes')?.innerText ?? '')
    await sees(both, [], true)
    await expect.poll(marked).toBe('both')
  })

  test('the theme is chosen, kept and set', async () => {
    const { open, clickOn, attribute, engine } = reader()
    await open('/')
    const ground = (): Promise<string> => engine.run(() => getComputedStyle(document.documentElement).backgroundColor)
    const themes = new Map<string, string>()
    for (const theme of ['dark', 'light']) {
      await clickOn(`[data-set-theme="${theme}"]`)
      await attribute(`[data-set-theme="${theme}"]`, 'aria-pressed', 'true')
      themes.set((await engine.run(() => document.documentElement.dataset['theme'])) ?? '', await ground())
    }
    expect([...themes.keys()]).toEqual(['dark', 'light'])
    expect(new Set(themes.values()).size).toBe(2)
    await engine.run(() => localStorage.setItem('apigw-codes:/theme', 'dark'))
    await open('/codes/')
    await attribute('html', 'data-theme', 'dark')
    await engine.run(() => localStorage.removeItem('apigw-codes:/theme'))
  })

  test('filters of all codes are kept in the address and hide the other rows', async () => {
    const { open, path, sees, engine } = reader()
    const shown = (): string[] =>
      [...document.querySelectorAll<HTMLElement>('main table tbody tr')]
        .filter((row) => row.getClientRects().length > 0)
        .map(({ dataset }) => dataset['domain'] ?? '')
    await open('/codes/')
    await engine.run(() => {
      const list = document.querySelector<HTMLSelectElement>('select[name="domain"]')
      if (!list) throw new Error('The list of domains is missing.')
      list.value = 'stage'
      list.dispatchEvent(new Event('input', { bubbles: true }))
      list.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await path('/codes/?domain=stage')
    const rows = await engine.run(shown)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((domains) => !domains.split(' ').includes('stage'))).toEqual([])
    await open('/codes/?domain=usage-plan&retry=yes')
    await sees(
      () =>
        [...document.querySelectorAll<HTMLElement>('main table tbody tr')].every(
          (row) =>
            row.getClientRects().length === 0 ||
            (row.dataset['domain']?.split(' ').includes('usage-plan') && row.dataset['retry'] === 'yes'),
        ),
      [],
      true,
    )
    expect((await engine.run(shown)).length).toBeGreaterThan(0)
  })

  test('a mistyped address leads to its page', async () => {
    const { open, clickOn, path, finds } = reader()
    await open('/ko/errors/400103005')
    await finds('400103005')
    await clickOn('#results a[data-code="400103005"]')
    await path('/400103005/')
  })

  test('for the printer, folds are open and the address is whole', async () => {
    const { open, engine } = reader()
    await open('/400104004/')
    const folded = (): Promise<number> => engine.run(() => document.querySelectorAll('main details:not([open], .js)').length)
    const before = await folded()
    expect(before).toBeGreaterThan(0)
    await engine.run(() => dispatchEvent(new Event('beforeprint')))
    expect(await folded()).toBe(0)
    expect(await engine.run(() => document.querySelector('[data-address]')?.textContent === location.href)).toBe(true)
    await engine.run(() => dispatchEvent(new Event('afterprint')))
    expect(await folded()).toBe(before)
  })

  test('a code page is printed, where the driver can print', async ({ skip }) => {
    const { open, engine } = reader()
    await open('/400103005/')
    const printed = await engine.print()
    if (printed === null) skip('This driver has no command to print.')
    expect(printed?.subarray(0, 5).toString()).toBe('%PDF-')
    expect(printed?.length).toBeGreaterThan(20_000)
  })
}
