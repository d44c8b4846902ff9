import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import type { Kind } from './pages.ts'
import type { Site } from './site.ts'

/** Slow 4G of Chromium's developer tools (latency in ms, throughput in bytes a second), as Lighthouse's mobile test uses it. */
const SLOW = { latency: 562.5, downloadThroughput: (1_600_000 * 0.9) / 8, uploadThroughput: (750_000 * 0.9) / 8, offline: false }
/** Factor by which the processor is slowed down, as in Lighthouse's mobile test. */
const SLOWER_CPU = 4
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: 'ko-KR' }
const DESK = { viewport: { width: 1280, height: 800 }, locale: 'ko-KR' }
/** Milliseconds in which a page still works after the network is idle. */
const REST = 1000

/** Bytes by kind, and requests, of a page that is opened with an empty cache. */
export interface Moved {
  HTML: number
  JS: number
  other: number
  bytes: number
  requests: number
  'before paint': number
}

/** Counts the bytes (Brotli, without headers) and requests of a first view in the server's log. */
export async function moved(browser: Browser, site: Site, { path }: Kind): Promise<Moved> {
  const context = await browser.newContext(DESK)
  const page = await context.newPage()
  site.takeLog()
  await page.goto(site.origin + path, { waitUntil: 'networkidle' })
  await page.waitForTimeout(REST)
  const log = site.takeLog()
  const early = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const loaded = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < (paint?.startTime ?? 0))
    return 1 + loaded.length
  })
  await context.close()
  const sum = (kind?: string): number =>
    log.filter((answer) => kind === undefined || answer.kind === kind).reduce((all, { bytes }) => all + bytes, 0)
  return { HTML: sum('html'), JS: sum('js'), other: sum('other'), bytes: sum(), requests: log.length, 'before paint': early }
}

/** First and largest contentful paint in milliseconds, and the sum of layout shifts. */
export interface Paint {
  first: number
  largest: number
  shift: number
}

/** Median of several first views on a slow phone, each with an empty cache. */
export async function paint(browser: Browser, site: Site, kind: Kind, runs: number): Promise<Paint> {
  const seen: Paint[] = []
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext(PHONE)
    const page = await context.newPage()
    const tools = await context.newCDPSession(page)
    await tools.send('Network.enable')
    await tools.send('Network.emulateNetworkConditions', SLOW)
    await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
    await page.addInitScript(watchPaint)
    await page.goto(site.origin + kind.path, { waitUntil: 'networkidle', timeout: 60_000 })
    await page.waitForTimeout(REST)
    seen.push(await page.evaluate(() => (globalThis as unknown as { seen: Paint }).seen))
    await context.close()
  }
  const median = (name: keyof Paint): number => seen.map((view) => view[name]).sort((a, b) => a - b)[Math.floor(seen.length / 2)] ?? NaN
  return { first: Math.round(median('first')), largest: Math.round(median('largest')), shift: median('shift') }
}

/** Records paints and layout shifts. Runs in the page before its own scripts. */
function watchPaint(): void {
  const seen: Paint = { first: 0, largest: 0, shift: 0 }
  ;(globalThis as unknown as { seen: Paint }).seen = seen
  const watch = (type: string, use: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(use)
    }).observe({ type, buffered: true })
  }
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime
  })
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) seen.shift += value
  })
}

/** Rule of WCAG 2.2 that is off in axe by default and on in Lighthouse. */
const ALSO = { rules: { 'target-size': { enabled: true } } }

/** Violations that axe finds, in both themes on a desktop and a phone, each once. */
export async function violations(browser: Browser, site: Site, { path, act }: Kind): Promise<string[]> {
  const distinct = new Set<string>()
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const device of [DESK, PHONE]) {
      const context = await browser.newContext({ ...device, colorScheme })
      const page: Page = await context.newPage()
      await page.goto(site.origin + path, { waitUntil: 'networkidle' })
      await act?.(page)
      for (const { id, nodes } of (await new AxeBuilder({ page }).options(ALSO).analyze()).violations)
        distinct.add(`${id}: ${String(nodes[0]?.target[0] ?? '')}`)
      await context.close()
    }
  }
  return [...distinct]
}
