import { expect, test } from 'vitest'
import { ContentError, faultReport } from '../../../src/catalog/faults.ts'

const fault = (file: string, field: string) => ({ file, field, problem: 'is wrong', remedy: 'Mend it' })

test('a report counts the faults and lists each with file, field and remedy, grouped by file', () => {
  expect(faultReport([fault('b.yaml', 'x'), fault('a.yaml', 'z'), fault('a.yaml', 'y')])).toBe(
    'The content has 3 faults:\n  a.yaml · y: is wrong. Mend it.\n  a.yaml · z: is wrong. Mend it.\n  b.yaml · x: is wrong. Mend it.',
  )
  expect(faultReport([fault('a.yaml', 'y')])).toMatch(/^The content has 1 fault:\n/)
})

test('the error has the report as its message and the list of faults', () => {
  const error = new ContentError([fault('a.yaml', 'y')])
  expect(error.message).toContain('a.yaml · y')
  expect(error.faults).toHaveLength(1)
})
