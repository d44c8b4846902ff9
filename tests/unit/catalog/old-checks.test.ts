import { expect, test } from 'vitest'
import { oldChecks } from '../../../src/catalog/old-checks.ts'
import type { CodeFacts } from '../../../src/catalog/schema.ts'

const content = {
  facts: ['2023-02-28', '2023-03-01', '2024-02-29'].map((on) => ({
    file: `${on}.yaml`,
    domain: 'stage',
    facts: { checked: { on, guides: '2021-11-05' } } as CodeFacts,
  })),
}
const old = (today: string): string[] => oldChecks(content, today).map(({ file }) => file)

test('a note is listed from the day after its check is a year old', () => {
  expect(old('2024-02-28')).toEqual([])
  expect(old('2024-02-29')).toEqual(['2023-02-28.yaml'])
  expect(old('2024-03-02')).toEqual(['2023-02-28.yaml', '2023-03-01.yaml'])
  expect(old('2025-03-01')).toEqual(['2023-02-28.yaml', '2023-03-01.yaml', '2024-02-29.yaml'])
  expect(oldChecks(content, '2024-02-29')[0]).toMatchObject({ field: 'checked.on', problem: 'was 2023-02-28, more than a year ago' })
})
