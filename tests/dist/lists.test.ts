import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { CodeTwin } from '../../src/twins/json-schema.ts'
import { attribute, DIST, pages, textsOf } from './site.ts'

const { codes } = JSON.parse(readFileSync(join(DIST, 'codes.json'), 'utf8')) as { codes: CodeTwin[] }
const twins = new Map(codes.map((twin) => [twin.code, twin]))
const nothing: Root = { type: 'root', children: [] }
const lists = pages.filter(({ path }) => /^\/(?:codes|domain)\//.test(path))
const rowsOf = (tree: Root): { row: Element; twin: CodeTwin }[] =>
  selectAll('tbody tr', tree).flatMap((row) => {
    const twin = twins.get(attribute(select('th a', row) ?? row, 'href').replaceAll('/', ''))
    return twin ? [{ row, twin }] : []
  })
/** Tone and words of each chip. */
const chipsOf = (row: Element): { tone: string; words: string }[] =>
  selectAll('.chip', row).map((chip) => ({
    tone: attribute(chip, 'className')
      .replace(/\bchip\b/, '')
      .trim(),
    words: toString(chip),
  }))

describe.each(lists)('the list $path', ({ tree }) => {
  const rows = rowsOf(tree)

  test('has in each row one link to the code, which holds code and title', () => {
    expect(rows).toHaveLength(selectAll('tbody tr', tree).length)
    for (const { row, twin } of rows) {
      const links = selectAll(`a[href="/${twin.code}/"]`, row)
      expect(links, twin.code).toHaveLength(1)
      const words = links.map((link) => toString(link)).join()
      for (const part of [twin.code, twin.title.ko, twin.title.en]) expect(words).toContain(part)
    }
  })

  test('marks the codes that have left the table, and no others', () => {
    const marked = rows
      .filter(({ row }) =>
        /Retired|Moved/.test(
          chipsOf(row)
            .map(({ words }) => words)
            .join(),
        ),
      )
      .map(({ twin }) => twin.code)
    expect(marked).toEqual(rows.filter(({ twin }) => twin.status !== 'current').map(({ twin }) => twin.code))
  })

  test('has a chip only where a row differs from the rule, and each tone has one meaning', () => {
    const meanings = new Map<string, Set<string>>()
    for (const { row, twin } of rows) {
      const chips = chipsOf(row)
      expect(chips.length, twin.code).toBe(
        Number(twin.status !== 'current') + Number(twin.retry !== 'after-fix' && twin.actor !== 'nobody' && twin.retry !== null),
      )
      for (const { tone, words } of chips.filter((chip) => chip.tone !== ''))
        meanings.set(tone, new Set([...(meanings.get(tone) ?? []), words]))
    }
    expect([...meanings.values()].filter(({ size }) => size > 1)).toEqual([])
  })
})

test('the list of all codes has more rows without a chip than with one', () => {
  const rows = rowsOf(lists.find(({ path }) => path === '/codes/')?.tree ?? nothing)
  expect(rows).toHaveLength(twins.size)
  expect(rows.filter(({ row }) => chipsOf(row).length > 0).length).toBeLessThan(rows.length / 2)
})

test('the list of all codes offers its CSV file, and its options are named in both languages', () => {
  const tree = lists.find(({ path }) => path === '/codes/')?.tree ?? nothing
  expect(selectAll('a[href="/codes.csv"][download]', tree)).toHaveLength(1)
  const options = selectAll('option', tree).map((option) => [attribute(option, 'dataKo'), attribute(option, 'dataEn')])
  expect(options.length).toBeGreaterThan(20)
  expect(options.filter(([ko = '', en = '']) => ko === '' || en === '' || /[가-힣]/.test(en))).toEqual([])
})

test('a number of codes has its word before it and its counter after it, on every page', () => {
  const wrong = /\d+\s*개 코드|코드 \d+ 개|\b1 codes\b/
  expect(['132 개 코드', '코드 132 개', '1 codes'].every((text) => wrong.test(text))).toBe(true)
  const found = pages.flatMap(({ path, tree }) => textsOf(tree).flatMap(({ text }) => (wrong.test(text) ? [`${path}: ${text}`] : [])))
  expect(found).toEqual([])
})
