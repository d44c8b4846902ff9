// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** Addresses of the pages that were fetched ahead. */
const fetched = (): string[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"]')].map(({ href }) => new URL(href).pathname)
/** What happens at the first link to an address. */
const happens = (type: string, href: string): boolean | undefined =>
  document.querySelector(`a[href="${href}"]`)?.dispatchEvent(new Event(type, { bubbles: true }))

beforeEach(async () => {
  vi.useFakeTimers()
  vi.resetModules()
  vi.stubEnv('BASE_URL', '/docs/')
  const relList = { supports: (token: string) => token === 'prefetch' }
  vi.spyOn(HTMLLinkElement.prototype, 'relList', 'get').mockReturnValue(relList as unknown as DOMTokenList)
  document.head.replaceChildren()
  document.body.innerHTML = ['/docs/0/', '/docs/1/', '/docs/codes.csv', '/tracker/new/'].map((href) => `<a href="${href}">x</a>`).join('')
  await import('../../../src/client/prefetch.ts')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('a page is fetched when its link has been pointed at, touched or focused for a moment', () => {
  happens('pointerover', '/docs/0/')
  expect(fetched()).toEqual([])
  vi.runAllTimers()
  happens('focusin', '/docs/1/')
  vi.runAllTimers()
  expect(fetched()).toEqual(['/docs/0/', '/docs/1/'])
})

test('a swipe that begins on a link fetches nothing', () => {
  for (const type of ['pointerover', 'touchstart']) happens(type, '/docs/0/')
  vi.advanceTimersByTime(40)
  document.dispatchEvent(new Event('scroll'))
  vi.runAllTimers()
  expect(fetched()).toEqual([])
})

test.each(['/docs/codes.csv', '/tracker/new/'])('%s is no page of the site and is not fetched', (href) => {
  happens('pointerover', href)
  vi.runAllTimers()
  expect(fetched()).toEqual([])
})
