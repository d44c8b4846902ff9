// npm run compare -- BEFORE [AFTER] [--pictures] [WORD …]: what differs between two builds of the site (folders; AFTER is dist when it is left out).
// Texts, links, ids and names of every page, each difference once with the pages that have it; with --pictures also the pixels of every picture
// of shots.ts whose name holds all the words. Pictures that differ are kept in screenshots/compare/. Exit status: 0 nothing differs, 1 something does.
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright'
import { inProject } from '../../src/commands/project.mjs'
import { differences, siteFacts } from './page-facts.ts'
import { shotsOf, takeShot } from './shots.ts'
import { openBrowser, openSite, type Site } from './site.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pictures: { type: 'boolean', default: false } } })
const [before, after = 'dist', ...words] = positionals
if (before === undefined) {
  console.error('Name the folder of the build to compare with: npm run compare -- BEFORE [AFTER] [--pictures] [WORD …]')
  process.exit(2)
}

const told = comparePages(resolve(before), resolve(after))
const drawn = values.pictures ? await comparePictures(resolve(before), resolve(after)) : 0
process.exitCode = told + drawn > 0 ? 1 : 0

/** Prints each difference of the pages once. Returns how many there are. */
function comparePages(beforeFolder: string, afterFolder: string): number {
  const [old, now] = [siteFacts(beforeFolder), siteFacts(afterFolder)]
  const pagesOf = new Map<string, string[]>()
  const tell = (line: string, page: string): unknown => pagesOf.set(line, [...(pagesOf.get(line) ?? []), page])
  for (const page of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(page), now.get(page)]
    if (!was) tell('+ the page', page)
    else if (!is) tell('- the page', page)
    else for (const line of differences(was, is)) tell(line, page)
  }
  for (const [line, pages] of pagesOf) {
    console.log(
      `${line.slice(0, 300)}  (${pages.slice(0, 3).join(', ')}${pages.length > 3 ? ` and ${String(pages.length - 3)} more` : ''})`,
    )
  }
  console.log(`${String(now.size)} pages, ${String(pagesOf.size)} differences in texts, links, ids and names`)
  return pagesOf.size
}

/** Takes each picture of both sites and prints those that differ. Returns how many differ. */
async function comparePictures(beforeFolder: string, afterFolder: string): Promise<number> {
  const shots = shotsOf(words)
  const folder = inProject('screenshots', 'compare')
  mkdirSync(folder, { recursive: true })
  const [old, now] = [await openAlike(beforeFolder), await openAlike(afterFolder)]
  const judge = await now.browser.newPage()
  let differing = 0
  for (const shot of shots) {
    const [was, is] = [await takeShot(old.browser, old.site, shot), await takeShot(now.browser, now.site, shot)]
    // Equal pixels make equal files.
    if (was.equals(is)) continue
    const difference = await pixels(judge, was, is)
    if (difference === '') continue
    differing += 1
    console.log(`${shot.name}: ${difference}`)
    writeFileSync(`${folder}/${shot.name}.before.png`, was)
    writeFileSync(`${folder}/${shot.name}.after.png`, is)
  }
  for (const { browser, site } of [old, now]) {
    await browser.close()
    await site.close()
  }
  console.log(`${String(shots.length)} pictures, ${String(differing)} differ`)
  return differing
}

/** Serves a build under one name whatever its port, since pages print their own address. */
async function openAlike(folder: string): Promise<{ browser: Browser; site: Site }> {
  const site = await openSite(folder)
  const browser = await openBrowser(`--host-resolver-rules=MAP localhost:80 ${new URL(site.origin).host}`)
  return { browser, site: { ...site, origin: 'http://localhost' } }
}

/** Compares two PNGs in the browser. Returns what differs in words: sizes, or the number of pixels and the box around them. */
function pixels(page: Page, was: Buffer, is: Buffer): Promise<string> {
  return page.evaluate(
    async ([a, b]) => {
      const read = async (base64: string): Promise<ImageData> => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        return context?.getImageData(0, 0, bitmap.width, bitmap.height) as ImageData
      }
      const [first, second] = [await read(a), await read(b)]
      if (first.width !== second.width || first.height !== second.height) {
        return `${String(first.width)} × ${String(first.height)} became ${String(second.width)} × ${String(second.height)}`
      }
      const [one, other] = [new Uint32Array(first.data.buffer), new Uint32Array(second.data.buffer)]
      let count = 0
      let [left, top, right, bottom] = [first.width, first.height, 0, 0]
      for (const [index, value] of one.entries()) {
        if (value === other[index]) continue
        const [x, y] = [index % first.width, Math.floor(index / first.width)]
        count += 1
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = y
      }
      return count === 0 ? '' : `${String(count)} pixels, from ${String(left)}, ${String(top)} to ${String(right)}, ${String(bottom)}`
    },
    [was.toString('base64'), is.toString('base64')] as const,
  )
}
