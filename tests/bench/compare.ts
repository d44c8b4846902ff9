// npm run compare -- BEFORE [AFTER] [--pictures] [WORD …]: compares two builds of the site (folders; AFTER is dist by default).
// Prints each difference in texts, links, ids and names once, with its pages. With --pictures it also compares the screenshots of shots.ts whose
// name holds all the words, and writes those that differ to screenshots/compare/. Exit status: 0 no difference, 1 differences.
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

const inPages = comparePages(resolve(before), resolve(after))
const inPictures = values.pictures ? await comparePictures(resolve(before), resolve(after)) : 0
process.exitCode = inPages + inPictures > 0 ? 1 : 0

/** Prints each difference of the pages once. Returns the number of differences. */
function comparePages(beforeFolder: string, afterFolder: string): number {
  const [old, now] = [siteFacts(beforeFolder), siteFacts(afterFolder)]
  const pagesOf = new Map<string, string[]>()
  const add = (line: string, page: string): unknown => pagesOf.set(line, [...(pagesOf.get(line) ?? []), page])
  for (const page of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(page), now.get(page)]
    if (!was) add('+ the page', page)
    else if (!is) add('- the page', page)
    else for (const line of differences(was, is)) add(line, page)
  }
  for (const [line, pages] of pagesOf) {
    console.log(
      `${line.slice(0, 300)}  (${pages.slice(0, 3).join(', ')}${pages.length > 3 ? ` and ${String(pages.length - 3)} more` : ''})`,
    )
  }
  console.log(`${String(now.size)} pages, ${String(pagesOf.size)} differences in texts, links, ids and names`)
  return pagesOf.size
}

/** Takes each screenshot of both sites and prints those that differ. Returns their number. */
async function comparePictures(beforeFolder: string, afterFolder: string): Promise<number> {
  const shots = shotsOf(words)
  const folder = inProject('screenshots', 'compare')
  mkdirSync(folder, { recursive: true })
  const [old, now] = [await openAlike(beforeFolder), await openAlike(afterFolder)]
  const canvas = await now.browser.newPage()
  let differing = 0
  for (const shot of shots) {
    const [was, is] = [await takeShot(old.browser, old.site, shot), await takeShot(now.browser, now.site, shot)]
    // Equal pixels make equal files.
    if (was.equals(is)) continue
    const difference = await pixels(canvas, was, is)
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

/** Serves a build at http://localhost, whatever its port, because pages print their own address. */
async function openAlike(folder: string): Promise<{ browser: Browser; site: Site }> {
  const site = await openSite(folder)
  const browser = await openBrowser(`--host-resolver-rules=MAP localhost:80 ${new URL(site.origin).host}`)
  return { browser, site: { ...site, origin: 'http://localhost' } }
}

/** Compares two PNGs in the browser. Returns a sentence with the sizes, or the number of differing pixels and the box around them; else ''. */
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
      const [oldPixels, newPixels] = [new Uint32Array(first.data.buffer), new Uint32Array(second.data.buffer)]
      let count = 0
      let [left, top, right, bottom] = [first.width, first.height, 0, 0]
      for (const [index, value] of oldPixels.entries()) {
        if (value === newPixels[index]) continue
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
