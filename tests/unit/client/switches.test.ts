// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import '../../../src/client/theme-switch.ts'
import '../../../src/client/view-switch.ts'

const root = document.documentElement

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/400103005/')
  root.dataset['view'] = 'ko'
  delete root.dataset['choice']
  document.body.innerHTML = `
    <view-switch>${['ko', 'en', 'both'].map((view) => `<a href="#${view}" data-set-view="${view}">${view}</a>`).join('')}</view-switch>
    <theme-switch><button>theme</button></theme-switch>`
})

const click = (selector: string): void => {
  document.querySelector<HTMLElement>(selector)?.click()
}

test.each([
  ['ko', 'ko'],
  ['en', 'en'],
  ['both', 'ko'],
])('the view %s is shown, stored and marked; the language of the page is %s', (view, lang) => {
  click(`[data-set-view="${view}"]`)
  expect([root.dataset['view'], root.lang, localStorage.getItem('apigw-codes:/view'), location.search]).toEqual([view, lang, view, ''])
  expect([...document.querySelectorAll('[aria-current]')].map((link) => link.textContent)).toEqual([view])
})

test('a view in the address is replaced by the chosen view', () => {
  history.replaceState(null, '', '/400103005/?lang=en&q=x')
  click('[data-set-view="both"]')
  expect(location.search).toBe('?lang=both&q=x')
})

test('the theme cycles from automatic to light to dark; automatic is not stored', () => {
  const seen = Array.from({ length: 3 }, () => {
    click('theme-switch button')
    return [root.dataset['choice'], localStorage.getItem('apigw-codes:/theme')]
  })
  expect(seen).toEqual([
    ['light', 'light'],
    ['dark', 'dark'],
    ['auto', null],
  ])
})
