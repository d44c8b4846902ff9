import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { openContent } from '../../src/catalog/index.ts'
import type { CodeTwin } from '../../src/twins/json-schema.ts'
import { attribute, codePages, DIST, pages } from './site.ts'

const root = resolve(import.meta.dirname, '../..')
const { facts } = openContent(join(root, 'content'), root)
const page = pages.find(({ path }) => path === '/calls/')?.tree ?? { type: 'root', children: [] }
const rows = new Map(selectAll('tbody tr', page).map((row) => [attribute(row, 'id'), row]))
const codesIn = (id: string): string[] =>
  selectAll('td a', rows.get(id) ?? { type: 'root', children: [] }).map((link) => attribute(link, 'href').replaceAll('/', ''))

describe('the page of calls and screens', () => {
  test('has a row for every place where a code appears, with all of its codes and no others', () => {
    const wanted = new Map<string, string[]>()
    for (const { facts: one } of facts) {
      for (const place of one.appears) {
        const id = 'api' in place ? place.api : 'menu' in place ? `menu.${place.menu.split(' > ').join('.')}` : `runtime.${place.runtime}`
        wanted.set(id, [...(wanted.get(id) ?? []), one.code])
      }
    }
    expect([...rows.keys()].sort()).toEqual([...wanted.keys()].sort())
    for (const [id, codes] of wanted) expect(codesIn(id).sort(), id).toEqual(codes.sort())
  })

  test('names method and path, and links each row to itself', () => {
    const row = rows.get('stage.delete') ?? page
    expect(toString(select('th', row) ?? page).trim()).toBe('DELETE\u00a0/services/{apigwServiceId}/stages/{stageId}')
    for (const [id, one] of rows) expect(attribute(select('th a', one) ?? one, 'href'), id).toBe(`/calls/#${id}`)
  })

  test('sets the mark of a code off from its title', () => {
    const marks = selectAll('td .chip', page)
    expect(marks.length).toBeGreaterThan(0)
    for (const text of selectAll('td a', page).map((link) => toString(link))) expect(text).not.toMatch(/\S폐지됨/)
  })

  test('is linked from every page, and from each place on a code page to its row', () => {
    for (const { path, tree } of pages) expect(select('nav a[href="/calls/"]', tree), path).toBeDefined()
    for (const [code, { tree }] of codePages) {
      const own = facts.find((entry) => entry.facts.code === code)?.facts.appears ?? []
      const links = selectAll('[data-section="glance"] a', tree).map((link) => attribute(link, 'href').split('#')[1] ?? '')
      expect(
        links.filter((id) => rows.has(id)),
        code,
      ).toHaveLength(own.length)
    }
  })
})

describe('the twins of the calls', () => {
  const { calls } = JSON.parse(readFileSync(join(DIST, 'calls.json'), 'utf8')) as { calls: { id: string; codes: { code: string }[] }[] }

  test('/calls.json has the rows of the page', () => {
    expect(calls.map(({ id, codes }) => [id, codes.map(({ code }) => code)])).toEqual([...rows.keys()].map((id) => [id, codesIn(id)]))
  })

  test('the JSON of a code names its places, and /llms.txt the page', () => {
    const twin = JSON.parse(readFileSync(join(DIST, '400103005.json'), 'utf8')) as CodeTwin
    expect(twin.appears).toContainEqual({
      id: 'stage.delete',
      url: expect.stringMatching(/\/calls\/#stage\.delete$/) as string,
      call: 'DELETE /v1.0/appkeys/{appKey}/services/{apigwServiceId}/stages/{stageId}',
      name: null,
    })
    expect(readFileSync(join(DIST, 'llms.txt'), 'utf8')).toMatch(/\/calls\/\)/)
  })
})
