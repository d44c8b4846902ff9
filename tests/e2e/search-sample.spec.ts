import { ask } from '../search/drive.ts'
import { labelledQueries } from '../search/labelled.ts'
import { openTestSite } from '../unit/search/site-index.ts'
import { expect, test } from './site.ts'

/** Step between the sampled queries, which gives some sixty of all kinds. */
const STEP = 53
test('the browser has the same results for labelled queries as the engine in Node, which is scored', async ({ page }) => {
  const inNode = await openTestSite()
  const known = new Set(inNode.catalog.codes.map(({ code }) => code))
  const queries = labelledQueries(known).filter((_, index) => index % STEP === 0)
  await page.goto('/')
  for (const { id, q } of queries) {
    const { hits } = await inNode.engine.search(q)
    const { codes } = await ask(page, q)
    expect(codes.slice(0, 3), id).toEqual(hits.slice(0, 3).map(({ code }) => code))
  }
  inNode.close()
})
