import { expect, test } from 'vitest'
import type { Reader } from './reader.ts'

const TICKET = [
  '안녕하세요, 아래 오류가 납니다.',
  '{"header":{"isSuccessful":false,"resultCode":400103005,"resultMessage":"Fail Delete stage. The stage have connected usage plan."}}',
].join('\n')

/** The three jobs of the README, done by hand. */
export function jobs(reader: () => Reader, origin: () => string): void {
  test('a pasted ticket finds the page; the link and the reply are copied', async () => {
    const { open, paste, finds, engine, path, click, sees, clipboard, text } = reader()
    await open('/')
    await paste(TICKET)
    await finds('400103005')
    await engine.press('Enter')
    await path('/400103005/')
    expect(await text('[data-message="en"]')).toContain('Fail Delete stage. The stage have connected usage plan.')
    const spoken = (): boolean => document.querySelector('#spoken')?.textContent.includes('복사했습니다') ?? false
    await click('button', '링크 복사')
    await sees(spoken, [], true)
    expect(await clipboard()).toBe(`${origin()}/400103005/`)
    await click('button', '답변 복사')
    await expect.poll(clipboard).toContain('[스테이지 이름]')
  })

  test('selected text has no words that nobody sees, and none of a button', async () => {
    const { open, engine, clipboard } = reader()
    await open('/400103005/')
    await engine.run(() => {
      getSelection()?.selectAllChildren(document.body)
    })
    await engine.press('c', 'Control')
    const copied = await clipboard()
    expect(copied).toContain('Fail Delete stage. The stage have connected usage plan.')
    for (const word of ['링크 복사', '영어 메시지 복사', '호출 복사', '요약', '공식 메시지']) expect(copied).not.toContain(word)
  })

  test('a badly typed Korean message finds its page', async () => {
    const { open, engine, finds, path, clickOn } = reader()
    await open('/')
    await clickOn('form[role="search"] [name="q"]')
    await engine.type('스테이지가 연결된사용량계획이 있습니더')
    await finds('400103005')
    await clickOn('#results a[data-code="400103005"]')
    await path('/400103005/')
  })

  test('a domain is reached, and a code opened from it, by keyboard alone', async () => {
    const { open, engine, path } = reader()
    await open('/')
    const tabTo = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await engine.run((target) => document.activeElement?.matches(target) ?? false, selector)) return
        await engine.press('Tab')
      }
      throw new Error(`Sixty presses of Tab do not reach ${selector}.`)
    }
    await tabTo('a[href="/domain/stage/"]')
    await engine.press('Enter')
    await path('/domain/stage/')
    await tabTo('main table a[href]')
    const address = await engine.run(() => document.activeElement?.getAttribute('href') ?? '')
    await engine.press('Enter')
    await path(address)
  })

  test('/ opens the search, arrows move, Enter opens a result, Esc closes', async () => {
    const { open, engine, sees, finds, path } = reader()
    const dialog = (): boolean => document.querySelector('dialog[open]') !== null
    await open('/400103005/')
    await engine.press('/')
    await sees(dialog, [], true)
    await engine.press('Escape')
    await sees(dialog, [], false)
    // WebKit takes the focus out of the closed dialog a moment later.
    await sees(() => document.activeElement === document.body, [], true)
    await engine.press('/')
    await sees(dialog, [], true)
    await engine.type('404105000')
    await finds('404105000')
    await engine.press('ArrowDown')
    await sees(() => document.activeElement?.getAttribute('data-code'), [], '404105000')
    await engine.press('Enter')
    await path('/404105000/')
  })

  test('a word that is being composed stays whole, and Enter at its end goes to the first result', async () => {
    const { open, paste, engine, finds, sees, path } = reader()
    await open('/')
    await paste('스테이지 삭제 실패')
    await sees(() => document.querySelector('#results')?.getAttribute('data-state'), [], 'done')
    // The drivers of Firefox and WebKit cannot compose as an input method does, so these are the events that one sends.
    await engine.run(() => {
      const field = document.querySelector('form[role="search"] [name="q"]')
      field?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
      field?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '패' }))
    })
    await sees(() => document.activeElement?.matches('#results a[data-code]'), [], true)
    const code = (await engine.run(() => document.activeElement?.getAttribute('data-code'))) ?? ''
    await finds(code)
    await engine.press('Enter')
    await path(`/${code}/`)
  })
}
