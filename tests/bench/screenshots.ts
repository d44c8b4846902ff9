// npm run screenshots [-- WORD …]: pictures of every kind of page and state of the search into screenshots/, in both themes, three sizes and
// three views. Words choose the pictures whose names hold them all.
import { mkdirSync } from 'node:fs'
import { inProject } from '../../src/commands/project.mjs'
import { PAGES, STATES, type Kind } from './pages.ts'
import { openBrowser, openSite, siteFolder } from './site.ts'

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 700 },
]
const folder = inProject('screenshots')
const words = process.argv.slice(2)
const shots = [...PAGES, ...STATES].flatMap((kind) =>
  SIZES.flatMap((viewport) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['ko', 'en', 'both'].map((view) => ({
        kind,
        viewport,
        colorScheme,
        view,
        name: `${kind.name}.${String(viewport.width)}.${colorScheme}.${view}`,
      })),
    ),
  ),
)
const wanted = shots.filter(({ name }) => words.every((word) => name.includes(word)))

const address = ({ path, query }: Kind, view: string): string => `${path}?${new URLSearchParams({ lang: view, ...query }).toString()}`

const site = await openSite(siteFolder())
const browser = await openBrowser()
mkdirSync(folder, { recursive: true })
for (const { kind, viewport, colorScheme, view, name } of wanted) {
  const context = await browser.newContext({ viewport, colorScheme, locale: 'ko-KR', reducedMotion: 'reduce' })
  const page = await context.newPage()
  if (kind.blocked) await page.route(kind.blocked, (route) => route.abort())
  await page.goto(site.origin + address(kind, view), { waitUntil: 'networkidle' })
  await kind.act?.(page)
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: !name.startsWith('dialog') })
  await context.close()
}
await browser.close()
await site.close()
console.log(`${String(wanted.length)} pictures in screenshots/`)
