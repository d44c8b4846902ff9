import type { Browser, CDPSession, Page } from 'playwright'

/** Transferred bytes of one kind of file, with headers. */
interface Part {
  name: 'page' | 'scripts' | 'answers' | 'other'
  bytes: number
}

const nameOf = (path: string): Part['name'] =>
  path.includes('/answers/') ? 'answers' : path.endsWith('.js') ? 'scripts' : path.endsWith('/') ? 'page' : 'other'

/** Counts the bytes that a page transfers from now on, by kind. The map grows as responses arrive. */
async function watchBytes(page: Page): Promise<Map<Part['name'], number>> {
  const moved = new Map<Part['name'], number>()
  const tools: CDPSession = await page.context().newCDPSession(page)
  const paths = new Map<string, string>()
  tools.on('Network.requestWillBeSent', ({ requestId, request }) => paths.set(requestId, new URL(request.url).pathname))
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const name = nameOf(paths.get(requestId) ?? '')
    moved.set(name, (moved.get(name) ?? 0) + encodedDataLength)
  })
  await tools.send('Network.enable')
  return moved
}

/** Opens the home page with a query in its address and an empty cache. Returns the page, the milliseconds to the results and the bytes by kind. */
export async function searchedFirst(
  browser: Browser,
  site: string,
  q: string,
): Promise<{ page: Page; first: { milliseconds: number; parts: Part[] } }> {
  const context = await browser.newContext({ locale: 'ko-KR' })
  const page = await context.newPage()
  const moved = await watchBytes(page)
  await page.addInitScript(() => {
    // The script runs before the page's elements exist, so the document itself is observed.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#results:is([data-state="done"], [data-state="none"])')) return
      observer.disconnect()
      document.documentElement.dataset['answered'] = String(performance.now())
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] })
  })
  await page.goto(`${site}?q=${encodeURIComponent(q)}`)
  await page.locator('html[data-answered]').waitFor()
  const milliseconds = Number(await page.evaluate(() => document.documentElement.dataset['answered']))
  const parts = [...moved].map(([name, bytes]) => ({ name, bytes }))
  await page.waitForLoadState('networkidle')
  return { page, first: { milliseconds, parts } }
}

/** Opens a page with an empty cache. Returns the time to its first paint (ms), its bytes, the rows of its table and the pages of that table. */
export async function opened(browser: Browser, url: string): Promise<{ paint: number; bytes: number; rows: number; pages: number }> {
  const context = await browser.newContext({ locale: 'ko-KR' })
  const page = await context.newPage()
  const moved = await watchBytes(page)
  const response = await page.goto(url, { waitUntil: 'networkidle' })
  if (response?.status() !== 200) throw new Error(`${url} has status ${String(response?.status())} instead of 200`)
  const figures = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    rows: document.querySelectorAll('main table tbody tr').length,
    pages: Math.max(
      1,
      ...[...document.querySelectorAll('[data-pages] a')].map((link) =>
        Number(/\/(\d+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? 1),
      ),
    ),
  }))
  await context.close()
  return { ...figures, bytes: [...moved.values()].reduce((sum, bytes) => sum + bytes, 0) }
}
