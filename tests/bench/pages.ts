import type { Page } from 'playwright'

/** A kind of page, or a state of the search. */
export interface Kind {
  name: string
  /** Path below the site's root. */
  path: string
  /** Query parameters of the address besides the view. */
  query?: Record<string, string>
  /** Pattern of the addresses whose requests fail. */
  blocked?: string
  /** Brings the page into its state and waits for it. */
  act?: (page: Page) => Promise<void>
}

/** The kinds of page that bench:pages measures. */
export const PAGES: readonly Kind[] = [
  { name: 'home', path: '/' },
  { name: 'code', path: '/400103005/' },
  { name: 'domain', path: '/domain/stage/' },
  { name: 'codes', path: '/codes/' },
  { name: 'calls', path: '/calls/' },
  { name: 'guide', path: '/guide/' },
  { name: 'integrations', path: '/integrations/' },
  { name: '404', path: '/no/such/page/' },
]

const settled = async (page: Page, state: string): Promise<void> => {
  await page.locator(`#results[data-state="${state}"]`).waitFor()
}
const search = (name: string, q: string, state: string): Kind => ({
  name: `search-${name}`,
  path: '/',
  query: { q },
  act: (page) => settled(page, state),
})
const openDialog = async (page: Page): Promise<void> => {
  await page.locator('[data-search-open]').click()
  await page.locator('dialog[open] [name="q"]').waitFor()
}

/** Pages of codes with different sections, and every state of the search. */
export const STATES: readonly Kind[] = [
  { name: 'code-success', path: '/0/' },
  { name: 'code-retired', path: '/400102001/' },
  { name: 'code-moved', path: '/400109001/' },
  { name: 'code-shared-message', path: '/500104003/' },
  { name: 'code-longest', path: '/500103000/' },
  { name: '404-code-in-address', path: '/ko/errors/400103005.html' },
  { name: 'codes-filtered', path: '/codes/', query: { domain: 'stage', actor: 'support' } },
  search('results', '스테이지가 안 지워져요', 'done'),
  search('code', '400103005', 'done'),
  search('group', '스테이지 배포 요청에 실패했습니다. 잠시 후 다시 시도해주세요.', 'done'),
  search('several', '400103005 500104003 400199999', 'done'),
  search('none', 'java.lang.OutOfMemoryError: Java heap space', 'none'),
  { ...search('error', '스테이지 삭제', 'error'), blocked: '**/answers/**' },
  { name: 'dialog-empty', path: '/400103005/', act: openDialog },
  {
    name: 'dialog-results',
    path: '/400103005/',
    act: async (page) => {
      await openDialog(page)
      await page.locator('dialog[open] [name="q"]').fill('stage delete')
      await settled(page, 'done')
    },
  },
]
