import type { Browser } from 'playwright'
import { PAGES, STATES, type Kind } from './pages.ts'
import type { Site } from './site.ts'

/** A screenshot to take: a kind of page in a size, a theme and a view. */
export interface Shot {
  name: string
  kind: Kind
  viewport: { width: number; height: number }
  colorScheme: 'light' | 'dark'
  view: string
  /** Whether the page is shown with the print styles. */
  print: boolean
}

const SIZES = [
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 320, height: 700 },
]
/** A4 at 96 pixels an inch, inside the margins of print.css. */
const PAPER = { width: 700, height: 1040 }
const VIEWS = ['ko', 'en', 'both']

const screenShots = [...PAGES, ...STATES].flatMap((kind) =>
  SIZES.flatMap((viewport) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      VIEWS.map((view): Shot => {
        const name = `${kind.name}.${String(viewport.width)}.${colorScheme}.${view}`
        return { name, kind, viewport, colorScheme, view, print: false }
      }),
    ),
  ),
)
const paperShots = [...PAGES, ...STATES.filter(({ act }) => !act)].flatMap((kind) =>
  VIEWS.map((view): Shot => ({ name: `${kind.name}.print.${view}`, kind, viewport: PAPER, colorScheme: 'light', view, print: true })),
)

/** Screenshots of every kind of page and state of the search whose names hold all the words. */
export function shotsOf(words: readonly string[]): Shot[] {
  return [...screenShots, ...paperShots].filter(({ name }) => words.every((word) => name.includes(word)))
}

/** Takes a screenshot of a served site. Returns the PNG. Rejects when the page does not reach its state. */
export async function takeShot(browser: Browser, site: Site, { kind, viewport, colorScheme, view, print }: Shot): Promise<Buffer> {
  const context = await browser.newContext({ viewport, colorScheme, locale: 'ko-KR', reducedMotion: 'reduce' })
  const page = await context.newPage()
  if (kind.blocked) await page.route(kind.blocked, (route) => route.abort())
  if (print) await page.emulateMedia({ media: 'print' })
  const query = new URLSearchParams({ lang: view, ...kind.query }).toString()
  await page.goto(`${site.origin}${kind.path}?${query}`, { waitUntil: 'networkidle' })
  await kind.act?.(page)
  const picture = await page.screenshot({ fullPage: !kind.name.startsWith('dialog'), caret: 'hide' })
  await context.close()
  return picture
}
