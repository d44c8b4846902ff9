// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { addOtherRows } from '../../../src/client/other-pages.ts'
import { isChosen } from '../../../src/client/wanted.ts'

const row = (code: string, domain: string, retry = 'no'): string =>
  `<tr data-domain="${domain}" data-class="400" data-actor="caller" data-retry="${retry}"><td>${code}</td></tr>`
const many = (count: number): string[] => Array.from({ length: count }, (_, index) => row(`c${String(index)}`, 'stage'))
const codes = (): string[] => [...document.querySelectorAll('tbody td')].map((cell) => cell.textContent)

/** A table of several pages whose second page is shown; `pages` are the rows of each page. */
function open(pages: readonly (readonly string[])[]): { table: HTMLTableSectionElement; links: HTMLElement; fetched: string[] } {
  const link = (rows: readonly string[], index: number): string =>
    `<a href="https://errors.example.com/codes/${String(index + 1)}/" data-domain="${rows.some((row) => row.includes('stage')) ? 'stage ' : ''}deploy"
        data-class="400" data-actor="caller" data-retry="no yes"${index === 1 ? ' aria-current="page"' : ''}></a>`
  document.body.innerHTML = `<table><tbody>${(pages[1] ?? []).join('')}</tbody></table><nav>${pages.map(link).join('')}</nav>`
  const fetched: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    fetched.push(url)
    const rows = pages[Number(/(\d+)\/$/.exec(url)?.[1]) - 1] ?? []
    return Promise.resolve({ ok: true, text: () => Promise.resolve(`<table><tbody>${rows.join('')}</tbody></table>`) })
  })
  return { table: document.querySelector('tbody') as HTMLTableSectionElement, links: document.querySelector('nav') as HTMLElement, fetched }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('matching rows of earlier pages are added before the shown rows, of later pages after them', async () => {
  const { table, links, fetched } = open([
    [row('1', 'stage'), row('2', 'deploy'), row('3', 'stage', 'yes')],
    [row('4', 'stage')],
    [row('5', 'stage deploy')],
    [row('6', 'deploy')],
  ])
  expect(await addOtherRows(table, links, { choice: { domain: 'stage', retry: 'no' }, words: [] }, () => false)).toBe(true)
  expect(codes()).toEqual(['1', '4', '5'])
  // By its link, no row of the fourth page is in the domain stage.
  expect(fetched).toEqual(['https://errors.example.com/codes/1/', 'https://errors.example.com/codes/3/'])
})

test('of other pages, too, only the rows with every word are added', async () => {
  const { table, links } = open([[row('401', 'stage'), row('402', 'stage')], [], [row('403 401', 'deploy')]])
  expect(await addOtherRows(table, links, { choice: {}, words: ['401'] }, () => false)).toBe(true)
  expect(codes()).toEqual(['401', '403 401'])
})

test('at most five hundred rows are added, and the result tells that there are more', async () => {
  const { table, links, fetched } = open([many(300), [], many(200), many(1), many(1)])
  expect(await addOtherRows(table, links, { choice: { domain: 'stage' }, words: [] }, () => false)).toBe(false)
  expect(codes()).toHaveLength(500)
  expect(fetched).toHaveLength(2)
})

test('rows of an older choice are left out', async () => {
  const { table, links } = open([[row('1', 'stage')], [row('2', 'stage')]])
  expect(await addOtherRows(table, links, { choice: { domain: 'stage' }, words: [] }, () => true)).toBe(false)
  expect(codes()).toEqual(['2'])
})

test('a row matches when it has the chosen value of every filter', () => {
  const { table } = open([[], [row('1', 'stage deploy')]])
  const only = table.querySelector('tr')
  expect(
    [{ domain: 'deploy', retry: 'no' }, { domain: 'deploy', retry: 'yes' }, {}].map((choice) => only && isChosen(only, choice)),
  ).toEqual([true, false, true])
})
