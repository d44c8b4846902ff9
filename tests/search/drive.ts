import type { Page } from 'playwright'
import type { Answer } from './table.ts'

/** Puts a text into the box, as a paste does, and waits until the results stand. */
export function ask(page: Page, q: string): Promise<Answer> {
  return page.evaluate(
    (text) =>
      new Promise<Answer>((done) => {
        const field = document.querySelector<HTMLTextAreaElement>('form[role="search"] [name="q"]')
        const results = document.querySelector<HTMLElement>('#results')
        if (!field || !results) throw new Error('no search box')
        results.dataset['state'] = 'searching'
        const start = performance.now()
        const look = (): void => {
          const state = results.dataset['state'] ?? ''
          if (state === 'searching' && performance.now() - start < 10_000) return
          observer.disconnect()
          const codes = [...results.querySelectorAll<HTMLElement>('a[data-code]')].map((link) => link.dataset['code'] ?? '')
          done({ codes, ms: performance.now() - start })
        }
        const observer = new MutationObserver(look)
        observer.observe(results, { attributes: true, attributeFilter: ['data-state'] })
        field.value = text
        field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
      }),
    q,
  )
}
