import { expect, test } from 'vitest'
import { addressOf, fileOf, withAddresses } from '../../../src/delivery/addresses.ts'

test.each([
  ['index.html', '/'],
  ['400103005/index.html', '/400103005/'],
  ['codes.json', '/codes.json'],
  ['404.html', null],
  ['codes.json.br', null],
  ['_headers', null],
  ['_astro/page.abc.js', null],
  ['pagefind/entry.json', null],
  ['apigw-codes.js', '/apigw-codes.js'],
  ['apigw-codes-7060c0fda6.js', null],
  ['package/400103005.json', null],
])('%s has the address %s', (file, address) => {
  expect(addressOf(file)).toBe(address)
  if (address !== null) expect(fileOf(address)).toBe(file)
})

test('the list stays sorted, has each address once, and loses none', () => {
  expect(withAddresses('/b/\n/a/\n', ['/c/', '/a/', '/0/'])).toBe('/0/\n/a/\n/b/\n/c/\n')
})
