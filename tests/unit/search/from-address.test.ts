import { expect, it } from 'vitest'
import { codeFromPath } from '../../../src/search/query/from-address.ts'

it.each([
  ['/400103005에서', '400103005'],
  ['/ko/errors/400103005.', '400103005'],
  ['/400-103-005/', '400103005'],
  ['/400–103–005/', '400103005'],
  ['/400%20103%20005', '400103005'],
  ['/%EF%BC%94%EF%BC%90%EF%BC%90%EF%BC%91%EF%BC%90%EF%BC%93%EF%BC%90%EF%BC%90%EF%BC%95/', '400103005'],
  ['/400103\u200b005', '400103005'],
  ['/%2534%2530%2530103005', '400103005'],
  ['/gateway/4000007.html', '4000007'],
  ['/error/0', '0'],
  ['/-1/', '-1'],
  ['/%E4%40400103005', '400103005'],
])('%s is meant for %s', (path, code) => {
  expect(codeFromPath(path)).toBe(code)
})

it.each(['/', '/deploy/', '/1234', '/4001030051', '/40010300', '/000103005/'])('%s is meant for no code', (path) => {
  expect(codeFromPath(path)).toBeNull()
})
