import { describe, expect, it } from 'vitest'
import type { CodeEntry } from '../../../src/catalog/index.ts'
import { rowData, pageData } from '../../../src/components/rows.ts'

const entry = (code: string, domain: string, alsoIn: string | null = null, actor?: string): CodeEntry =>
  ({
    code,
    family: 'management',
    status: 'current',
    domain,
    alsoIn,
    class: { id: code.slice(0, 3) },
    facts: actor === undefined ? null : { actor, retry: 'no' },
  }) as unknown as CodeEntry

describe('rows of a table', () => {
  const both = entry('400103000', 'stage', 'deploy', 'caller')
  const bare = entry('500104000', 'deploy')
  const common = { 'data-family': 'management', 'data-status': 'current' }

  it('have their family, domains, class, actor, retry and standing as data attributes', () => {
    expect(rowData(both)).toEqual({
      ...common,
      'data-domain': 'stage deploy',
      'data-class': '400',
      'data-actor': 'caller',
      'data-retry': 'no',
    })
    expect(rowData(bare)).toEqual({ ...common, 'data-domain': 'deploy', 'data-class': '500', 'data-actor': '', 'data-retry': '' })
  })

  it('have the values of all rows of a page together, each once', () => {
    expect(pageData([both, bare, both])).toEqual({
      ...common,
      'data-domain': 'stage deploy',
      'data-class': '400 500',
      'data-actor': 'caller',
      'data-retry': 'no',
    })
    expect(pageData([])).toEqual({
      'data-family': '',
      'data-domain': '',
      'data-class': '',
      'data-actor': '',
      'data-retry': '',
      'data-status': '',
    })
  })
})
