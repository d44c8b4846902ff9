import { afterAll, describe, expect, test } from 'vitest'
import { changed, currentRows, dayAfter, joinedWithAll, newestRow, revision } from '../catalog/tables/revisions.ts'
import { openTestSite } from './site-index.ts'

const NEW = 'The quota of the purple plan is exhausted.'
const REWORDED = 'The turquoise stage is still attached to something.'
const moved = newestRow('404105000')
const catalog = joinedWithAll([
  revision(
    dayAfter(1),
    changed(
      {
        without: ['404105000', '500105000'],
        with: [
          ['400103005', REWORDED, '청록색 스테이지가 아직 어딘가에 붙어 있습니다.'],
          ['400106009', NEW, '보라색 계획의 한도가 찼습니다.'],
          ['404120000', moved.message, moved.description],
        ],
      },
      currentRows,
    ),
  ),
])
const site = await openTestSite(() => catalog)
afterAll(() => {
  site.close()
})
const found = async (text: string): Promise<string[]> => (await site.engine.search(text)).hits.map(({ code }) => code)

describe('the search over a new revision', () => {
  test.each([
    ['a new code by its message', NEW, ['400106009']],
    ['a new code by its description', '보라색 계획의 한도가 찼습니다.', ['400106009']],
    ['a reworded code by its new message', REWORDED, ['400103005']],
    ['a reworded code by its new description', '청록색 스테이지가 아직 어딘가에 붙어 있습니다.', ['400103005']],
    ['a new code by its number', '400106009', ['400106009']],
  ])('finds %s', async (_what, text, expected) => {
    expect((await found(text)).slice(0, 1)).toEqual(expected)
  })

  test('finds a reworded, a moved and a retired code by everything that they have ever printed', async () => {
    for (const code of ['400103005', '404105000', '500105000']) {
      const texts = catalog.byCode.get(code)?.everPrinted ?? []
      expect(texts.length).toBeGreaterThan(1)
      for (const text of texts) expect(await found(text), text).toContain(code)
    }
  })

  test('knows both of a moved code and its successor', async () => {
    expect(await found(moved.message)).toEqual(expect.arrayContaining(['404105000', '404120000']))
  })
})
