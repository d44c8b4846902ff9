import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { attribute, codePages, elementsOf, newestRows, officialRows as rows, pages } from './site.ts'

/** Sections of a code page in their order; `status` and `prevent` are left out when they are empty. */
const SECTIONS = ['status', 'code', 'do', 'message', 'glance', 'causes', 'prevent', 'escalate', 'reply', 'related', 'sources', 'history']
const OPTIONAL = new Set(['status', 'prevent'])

test('the built site has the pages in the README', () => {
  const paths = pages.map(({ path }) => path)
  expect(rows).toHaveLength(86)
  for (const { code } of rows) expect(paths).toContain(`/${code}/`)
  for (const path of ['/', '/codes/', '/calls/', '/guide/', '/integrations/', '/404.html', '/domain/stage/', '/domain/api-document/'])
    expect(paths).toContain(path)
  expect(paths.filter((path) => path.startsWith('/domain/'))).toHaveLength(19)
  expect(paths).toHaveLength(codePages.size + 19 + 6)
})

describe.each(rows)('the page of $code', ({ code, message, description }) => {
  const page = codePages.get(code)
  const tree = page?.tree ?? { type: 'root', children: [] }

  test('has the official texts, byte for byte', () => {
    expect(selectAll('[data-message]', tree).map((element) => [attribute(element, 'dataMessage'), toString(element)])).toEqual([
      ['en', message],
      ['ko', description],
    ])
  })

  test('has its sections in their order', () => {
    const ids = selectAll('[data-section]', tree).map((element) => attribute(element, 'dataSection'))
    expect(ids).toEqual(SECTIONS.filter((id) => ids.includes(id) || !OPTIONAL.has(id)))
    for (const id of ids) {
      expect(select(`#${id}`, tree), `#${id}`).not.toBeUndefined()
      expect(toString(select(`#${id}`, tree) ?? tree).trim(), `${id} has text`).not.toBe('')
    }
  })

  test('keeps the anchors of checks and steps, each once', () => {
    for (const id of ['checks', 'fix']) expect(selectAll(`#causes #${id}`, tree), id).toHaveLength(1)
  })

  test('has a title with code and meaning, and a description with both texts of the newest table', () => {
    const title = toString(select('title', tree) ?? tree)
    expect(title).toMatch(new RegExp(`^${code} · .*[가-힣].* · .*[A-Za-z]`))
    const content = attribute(
      select('meta[name="description"]', tree) ?? { type: 'element', tagName: 'meta', properties: {}, children: [] },
      'content',
    )
    expect(content).toContain(newestRows.get(code)?.message)
    expect(content).toContain(newestRows.get(code)?.description)
  })
})

test('titles and descriptions are all different', () => {
  for (const selector of ['title', 'meta[name="description"]']) {
    const texts = pages
      .map(({ tree }) => select(selector, tree))
      .map((element) => (element ? toString(element) + attribute(element, 'content') : ''))
    const twice = texts.filter((text, index) => texts.indexOf(text) !== index)
    // Two codes may have the same two texts; their titles still differ.
    expect(twice, selector).toEqual(
      selector === 'title' ? [] : twice.filter((text) => [...newestRows.values()].filter((row) => text.includes(row.message)).length > 1),
    )
  }
})

test('every domain page says how many codes it has of its own, and how many of them have left the table', () => {
  const twins = (JSON.parse(readFileSync(resolve('dist/codes.json'), 'utf8')) as { codes: { domain: string; status: string }[] }).codes
  for (const { path, tree } of pages.filter((page) => page.path.startsWith('/domain/'))) {
    const own = twins.filter(({ domain }) => path === `/domain/${domain}/`)
    const current = own.filter(({ status }) => status === 'current').length
    const words = toString(select('[data-counts]', tree) ?? tree)
    const gone = own.length - current
    expect(words, path).toContain(`코드 ${String(own.length)}개`)
    expect(words, path).toContain(own.length === 1 ? '1 code' : `${String(own.length)} codes`)
    expect(/폐지 (\d+)개/.exec(words)?.[1] ?? '0', path).toBe(String(gone))
    expect(/(\d+) of them retired/.exec(words)?.[1] ?? '0', path).toBe(String(gone))
  }
})

describe.each(pages)('$path', ({ html, tree }) => {
  test('has one h1, one main, a language, a viewport and a title', () => {
    expect(html.slice(0, 15)).toMatch(/^<!doctype html>/i)
    expect(selectAll('h1', tree)).toHaveLength(1)
    expect(selectAll('main', tree)).toHaveLength(1)
    expect(attribute(select('html', tree) ?? { type: 'element', tagName: 'html', properties: {}, children: [] }, 'lang')).toBe('ko')
    expect(selectAll('meta[name="viewport"]', tree)).toHaveLength(1)
    expect(selectAll('title', tree)).toHaveLength(1)
  })

  test('has every id once, and every referenced id', () => {
    const ids = elementsOf(tree).flatMap(({ element }) => attribute(element, 'id') || [])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    for (const name of ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'dataFrom']) {
      const named = elementsOf(tree).flatMap(({ element }) => attribute(element, name).split(' ').filter(Boolean))
      expect(
        named.filter((id) => !ids.includes(id)),
        name,
      ).toEqual([])
    }
  })

  test('has a block first in each language of a pair, before which its name can stand', () => {
    const halves = selectAll('.pair > :is(.ko, .en)', tree)
    const wrong = halves.filter((half) => {
      const first = half.children.find((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''))
      return first?.type !== 'element' || !['div', 'p', 'ul', 'ol', 'blockquote', 'pre', 'h3', 'h4'].includes(first.tagName)
    })
    expect(wrong.map((half) => toString(half).slice(0, 60))).toEqual([])
  })

  test('has headings that skip no level', () => {
    const levels = elementsOf(tree).flatMap(({ element: { tagName } }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName.slice(1))] : []))
    // A banner may come before the h1, so the first heading may be an h2.
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1)
      return level
    }, 1)
  })

  test('shows no unrendered markup or values', () => {
    const body = select('body', tree) ?? tree
    const visible = elementsOf(body)
      .filter(
        ({ element, ancestors }) =>
          !['script', 'style', 'code', 'pre'].some(
            (tag) => element.tagName === tag || ancestors.some((ancestor) => ancestor.tagName === tag),
          ),
      )
      .flatMap(({ element }) => element.children.flatMap((child) => (child.type === 'text' ? [child.value] : [])))
    for (const wrong of ['**', 'undefined', '[object', 'NaN', '{url}', '&amp;', '&lt;'])
      expect(
        visible.filter((text) => text.includes(wrong)),
        wrong,
      ).toEqual([])
  })

  test('forbids indexing', () => {
    expect(
      attribute(select('meta[name="robots"]', tree) ?? { type: 'element', tagName: 'meta', properties: {}, children: [] }, 'content'),
    ).toMatch(/noindex/)
  })
})

test('robots.txt forbids all robots', () => {
  expect(readFileSync(join(resolve(import.meta.dirname, '../../dist'), 'robots.txt'), 'utf8')).toMatch(
    /^User-agent: \*\s+Disallow: \/\s*$/m,
  )
})
