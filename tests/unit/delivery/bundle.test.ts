import { expect, test } from 'vitest'
import { ownerOf } from '../../../src/delivery/bundle.ts'

test.each([
  ['/here/src/search/box.ts', 'src/search'],
  ['/here/src/pages/404.astro?astro&type=script&index=0&lang.ts', 'src/pages'],
  ['/here/node_modules/es-hangul/dist/index.mjs', 'es-hangul'],
  ['/here/node_modules/a/node_modules/@scope/b/index.js', '@scope/b'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0vite/preload-helper.js?%2Fhere%2Fsrc%2Fclient%2Fpage.ts', 'src/delivery'],
  ['\0@oxc-project+runtime@0.156.0/helpers/esm/defineProperty.js', '@oxc-project/runtime'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['\0virtual:search/known', 'src/search'],
])('%s belongs to %s', (id, owner) => {
  expect(ownerOf(id, '/here')).toBe(owner)
})

test('a module without an owner stops the build', () => {
  expect(() => ownerOf('/elsewhere/lib.js', '/here')).toThrow('/elsewhere/lib.js is in a script of the site')
})
