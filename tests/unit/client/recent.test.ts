// @vitest-environment happy-dom
import { expect, test } from 'vitest'

const path = '/CODE/codes/{code}/'

test('codes opened last are linked, below a path with any name, and no other site of the origin is read or erased', async () => {
  localStorage.setItem('recent', '1')
  localStorage.setItem('apigw-codes:/other/recent', '2')
  localStorage.setItem('apigw-codes:/recent', '400103005 -1')
  document.body.innerHTML = `<recent-codes data-path="${path}" hidden><ul></ul><button>erase</button></recent-codes>`
  await import('../../../src/client/recent-codes.ts')
  const links = [...document.querySelectorAll('recent-codes a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual(['/CODE/codes/400103005/', '/CODE/codes/-1/'])
  // On the way back the page may come from the back/forward cache, as it was left.
  localStorage.setItem('apigw-codes:/recent', '4031012 400103005 -1')
  dispatchEvent(new Event('pageshow'))
  expect([...document.querySelectorAll('recent-codes a')].map(({ textContent }) => textContent)).toEqual(['4031012', '400103005', '-1'])
  document.querySelector('button')?.click()
  expect(Object.entries(localStorage)).toEqual([
    ['recent', '1'],
    ['apigw-codes:/other/recent', '2'],
  ])
})
