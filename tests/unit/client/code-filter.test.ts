// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'

const root = document.documentElement
const row = (code: string, text: string, domain: string, retry: string): string =>
  `<tr data-family="management" data-domain="${domain}" data-class="400" data-actor="caller" data-retry="${retry}" data-status="current">
    <th><a href="/${code}/">${code}</a> ${text}</th></tr>`
const select = (name: string, values: readonly string[]): string =>
  `<select name="${name}"><option value="" data-ko="전체" data-en="All"></option>${values
    .map((value) => `<option value="${value}" data-ko="한국어 ${value}" data-en="English ${value}"></option>`)
    .join('')}</select>`

/** Opens the list at an address. */
async function open(address: string): Promise<void> {
  history.replaceState(null, '', address)
  const filter = document.createElement('code-filter')
  filter.dataset['counted'] = 'codes'
  filter.innerHTML = `
      <form data-filters><input name="q" type="search">${select('domain', ['stage', 'deploy'])}${select('retry', ['yes', 'no'])}
        <button type="reset"></button></form>
      <p role="status"><span class="ko"></span><span class="en"></span></p>
      <table><tbody>
        ${row('400103005', '스테이지 삭제 불가', 'stage', 'no')}
        ${row('400103006', '스테이지 이름 중복', 'stage', 'yes')}
        ${row('400104000', '배포 불가', 'deploy', 'no')}
      </tbody></table>
      <p data-none hidden></p>`
  document.body.replaceChildren(filter)
  await import('../../../src/client/code-filter.ts')
}
const codes = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('tbody tr')]
    .filter(({ hidden }) => !hidden)
    .map((one) => one.querySelector('a')?.textContent ?? '')
const field = (): HTMLInputElement => document.querySelector('input') as HTMLInputElement
const options = (name: string): string[] =>
  [...document.querySelectorAll(`select[name="${name}"] option`)].map(({ textContent }) => textContent)
function type(text: string, isComposing = false): void {
  field().value = text
  field().dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }))
}
function choose(name: string, value: string): void {
  const list = document.querySelector(`select[name="${name}"]`) as HTMLSelectElement
  list.value = value
  list.dispatchEvent(new Event('input', { bubbles: true }))
}

beforeEach(() => {
  root.dataset['view'] = 'ko'
})

test('rows are chosen by text as it is typed, together with the selects; the text is in the fragment, the choice in the query', async () => {
  await open('/codes/')
  type('스테이지')
  expect(codes()).toEqual(['400103005', '400103006'])
  choose('retry', 'no')
  expect(codes()).toEqual(['400103005'])
  expect(document.querySelector('[role=status] .ko')?.textContent).toBe('코드 1개')
  expect(document.querySelector('[role=status] .en')?.textContent).toBe('1 code')
  expect(location.search).toBe('?retry=no')
  expect(new URLSearchParams(location.hash.slice(1)).get('q')).toBe('스테이지')
})

test('an address with text and choice opens the list so, and one without a filter leaves a fragment alone', async () => {
  await open('/codes/?retry=no#q=400103')
  expect(codes()).toEqual(['400103005'])
  await open('/codes/#en')
  choose('retry', 'yes')
  expect(location.hash).toBe('#en')
})

test('a link within the page leaves text and choice alone; the way back brings those of the address', async () => {
  await open('/codes/')
  type('스테이지')
  history.pushState(null, '', '#row')
  dispatchEvent(new PopStateEvent('popstate'))
  expect([codes(), field().value]).toEqual([['400103005', '400103006'], '스테이지'])
  history.pushState(null, '', '/codes/#q=400104')
  dispatchEvent(new PopStateEvent('popstate'))
  expect(codes()).toEqual(['400104000'])
  history.pushState(null, '', '/codes/')
  dispatchEvent(new PopStateEvent('popstate'))
  expect([codes().length, field().value]).toEqual([3, ''])
})

test('Escape empties the field; a key that ends a composition does not', async () => {
  await open('/codes/')
  type('배포')
  expect(codes()).toEqual(['400104000'])
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true }))
  expect(codes()).toEqual(['400104000'])
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect(field().value).toBe('')
  expect(codes()).toHaveLength(3)
  expect(location.hash).toBe('')
})

test('while a syllable is composed the list does not run empty; when nothing is found at the end it does', async () => {
  await open('/codes/')
  // On the way from 스테 to 스테이 the last syllable is 텡.
  type('스텡', true)
  expect(codes()).toEqual(['400103005', '400103006'])
  type('스텡')
  expect(codes()).toEqual([])
  expect(document.querySelector('[data-none]')?.hasAttribute('hidden')).toBe(false)
})

test('each option says how many rows it would show with the text and the other choices; one that shows none cannot be chosen', async () => {
  await open('/codes/')
  expect(options('domain')).toEqual(['전체', '한국어 stage (2)', '한국어 deploy (1)'])
  choose('retry', 'yes')
  expect(options('domain')).toEqual(['전체', '한국어 stage (1)', '한국어 deploy (0)'])
  expect(options('retry')).toEqual(['전체', '한국어 yes (1)', '한국어 no (2)'])
  expect([...document.querySelectorAll<HTMLOptionElement>('option:disabled')].map(({ value }) => value)).toEqual(['deploy'])
  choose('retry', '')
  type('배포')
  expect(options('domain')).toEqual(['전체', '한국어 stage (0)', '한국어 deploy (1)'])
})

test('options are in the language of the view', async () => {
  await open('/codes/')
  for (const [view, name] of [
    ['en', 'English stage (2)'],
    ['both', '한국어 stage · English stage (2)'],
    ['ko', '한국어 stage (2)'],
  ] as const) {
    root.dataset['view'] = view
    await vi.waitFor(() => {
      expect(options('domain')[1]).toBe(name)
    })
  }
})

test('folds of the rows are open while words are looked for, and their counts are no text of a row', async () => {
  await open('/codes/')
  const cell = document.querySelector('tbody tr') as HTMLElement
  cell.insertAdjacentHTML('beforeend', '<td><details><summary>코드 12개</summary><a href="/500103000/">500103000</a></details></td>')
  const fold = cell.querySelector('details') as HTMLDetailsElement
  type('12개')
  expect(codes()).toEqual([])
  type('500103000')
  expect(codes()).toEqual(['400103005'])
  expect(fold.open).toBe(true)
  type('')
  expect(fold.open).toBe(false)
  fold.open = true
  choose('retry', '')
  expect(fold.open).toBe(true)
})
