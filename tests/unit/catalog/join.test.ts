import { describe, expect, test } from 'vitest'
import { joinContent } from '../../../src/catalog/join.ts'
import type { Content } from '../../../src/catalog/read.ts'
import { content } from '../twins/fixture.ts'

const pair = (text: string): { ko: string; en: string } => ({ ko: text, en: text })
type Row = [code: string, message: string, description: string]

/** The fixture with one table of these rows, and other parts replaced. */
function joined(rows: readonly Row[], change: Partial<Content> = {}, lang: 'ko' | 'en' = 'ko'): ReturnType<typeof joinContent> {
  const entries = rows.map(([code, message, description]) => ({ code, message, description }))
  const [first] = content().tables
  if (!first) throw new Error('the fixture has no table')
  const older = lang === 'en' ? [{ ...first, entries: entries.map((entry) => ({ ...entry, description: '설명' })) }] : []
  return joinContent({ ...content(), tables: [...older, { date: '2022-01-10', file: '', lang, entries }], ...change })
}
const stage = (also: string | null): Partial<Content> => ({
  facts: content()
    .facts.slice(0, 1)
    .map((file) => ({ ...file, facts: { ...file.facts, ...(also ? { also_in: also } : {}) } })),
})

describe('a code of the catalogue', () => {
  test('has the official English description rather than our translation', () => {
    const catalog = joined([['400103005', 'm', 'Official words.']], {}, 'en')
    expect(catalog.byCode.get('400103005')).toMatchObject({ description: { en: 'Official words.' }, describedBy: { en: 'official' } })
    expect(joined([['400103005', 'm', '설명']]).byCode.get('400103005')).toMatchObject({
      description: { en: 'A plan is connected.' },
      describedBy: { en: 'ours' },
    })
  })

  test('lists the other codes with the same text, without itself', () => {
    const catalog = joined([
      ['400103001', 'same', '하나'],
      ['400103002', 'same', '둘'],
      ['400103003', 'other', '둘'],
    ])
    expect(catalog.codes.map(({ sameText }) => sameText)).toEqual([
      { ko: [], en: ['400103002'] },
      { ko: ['400103003'], en: ['400103001'] },
      { ko: ['400103002'], en: [] },
    ])
  })

  test('is the predecessor of its successor', () => {
    const facts = content().facts.map((file) => {
      const { later } = file.facts
      return {
        ...file,
        facts: { ...file.facts, ...(later ? { later: { ...later, ...(later.successor ? { successor: '400103005' } : {}) } } : {}) },
      }
    })
    const catalog = joined(
      [
        ['400103005', 'm', '설명'],
        ['400104000', 'Old', '옛'],
      ],
      { facts, tables: content().tables.slice(0, 1) },
    )
    expect(catalog.byCode.get('400104000')?.successor?.code).toBe('400103005')
    expect(catalog.byCode.get('400103005')?.predecessors).toEqual(['400104000'])
  })
})

describe('a domain', () => {
  test('has its codes, and as visitors the codes of other domains that also belong there', () => {
    const catalog = joined([['400103005', 'm', '설명']], stage('model'))
    const shown = catalog.domains.map(({ id, codes, visitors }) => [id, codes.map(({ code }) => code), visitors.map(({ code }) => code)])
    expect(shown).toContainEqual(['stage', ['400103005'], []])
    expect(shown).toContainEqual(['model', [], ['400103005']])
  })
})

describe('a group of siblings', () => {
  const codes = { '400103001': pair('one'), '400103002': pair('two'), '400103003': pair('three') }
  const rows: Row[] = [
    ['400103001', 'a', '같은 말'],
    ['400103002', 'b', '같은 말'],
    ['400103003', 'c', '다른 말'],
  ]
  const groupOf = (shared: 'ko' | 'en' | 'both'): unknown =>
    joined(rows, { siblings: { group: { shared, how: pair('how'), codes } } })
      .byCode.get('400103001')
      ?.siblings.map((group) => group.codes.map(({ code }) => code))

  test('holds only the codes that share the text of the group', () => {
    expect(groupOf('ko')).toEqual([['400103001', '400103002']])
    expect(groupOf('both')).toEqual([])
    expect(groupOf('en')).toEqual([])
  })
})
