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
  const [views, themes] = [document.createElement('view-switch'), document.createElement('theme-switch')]
  views.innerHTML = `
    <span id="view-name">Language</span>
    ${['ko', 'en', 'both'].map((view) => `<a href="#${view}" data-set-view="${view}">${view}</a>`).join('')}
    <span role="status"></span>`
  themes.innerHTML = ['auto', 'light', 'dark'].map((theme) => `<button data-set-theme="${theme}">${theme}</button>`).join('')
  document.body.replaceChildren(views, themes)
})

const pressed = (place: string): string[] =>
  [...document.querySelectorAll(`${place} button[aria-pressed="true"]`)].map((button) => button.textContent)
const click = (selector: string): void => {
  document.querySelector<HTMLElement>(selector)?.click()
}

test.each([
  ['ko', 'ko'],
  ['en', 'en'],
  ['both', 'ko'],
])('the view %s is shown, stored, marked and announced; the language of the page is %s', (view, lang) => {
  click(`[data-set-view="${view}"]`)
  expect([root.dataset['view'], root.lang, localStorage.getItem('apigw-codes:/view'), location.search]).toEqual([view, lang, view, ''])
  expect(pressed('view-switch')).toEqual([view])
  expect(document.querySelector('[role="status"]')?.textContent).toBe(`Language: ${view}`)
})

test('a view in the address is replaced by the chosen view', () => {
  history.replaceState(null, '', '/400103005/?lang=en&q=x')
  click('[data-set-view="both"]')
  expect(location.search).toBe('?lang=both&q=x')
})

test.each([
  ['light', 'light'],
  ['dark', 'dark'],
  ['auto', null],
])('the theme %s is shown, marked and stored as %s', (theme, stored) => {
  click(`[data-set-theme="${theme}"]`)
  expect([root.dataset['choice'], localStorage.getItem('apigw-codes:/theme'), pressed('theme-switch')]).toEqual([theme, stored, [theme]])
})

test('with the script the links of the views are buttons without an address', () => {
  const [first] = document.querySelectorAll('view-switch button')
  expect(document.querySelectorAll('view-switch a')).toHaveLength(0)
  expect([first?.getAttribute('href'), first?.getAttribute('type'), first?.textContent]).toEqual([null, 'button', 'ko'])
})
