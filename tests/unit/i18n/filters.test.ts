import { expect, it } from 'vitest'
import { FILTERS } from '../../../src/catalog/filter-values.ts'
import { families } from '../catalog/real-families.ts'
import { filtersOf } from '../../../src/i18n/filters.ts'

it('every filter has the empty option first, then its values, each in both languages', () => {
  const filters = filtersOf({ domains: [{ id: 'stage', name: { ko: '스테이지', en: 'Stage' } }], families })
  expect(filters.map(({ name }) => name)).toEqual(FILTERS)
  const values = filters.map(({ options }) => options.map(({ value }) => value))
  expect(values).toEqual([
    ['', 'management', 'gateway'],
    ['', 'stage'],
    ['', '-1', '0', '400', '401', '403', '404', '409', '413', '429', '500', '501', '502', '503', '504'],
    ['', 'caller', 'console-user', 'provider', 'support', 'nobody'],
    ['', 'yes', 'no', 'after-fix'],
    ['', 'current', 'retired', 'moved'],
  ])
  for (const { label, options } of filters) {
    for (const text of [label, ...options.map((option) => option.label)]) {
      expect(Object.keys(text)).toEqual(['ko', 'en'])
      expect(text.ko).not.toBe('')
      expect(text.en).not.toBe('')
    }
  }
})
