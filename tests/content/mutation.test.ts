import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { FACTS_FAULTS } from './faults/facts.ts'
import { FAMILY_FAULTS } from './faults/families.ts'
import { FILE_FAULTS } from './faults/files.ts'
import { GUIDE_FAULTS } from './faults/guide.ts'
import { LIST_FAULTS } from './faults/lists.ts'
import { NOTE_FAULTS } from './faults/notes.ts'
import { SLIP_FAULTS } from './faults/slips.ts'
import { SWALLOWED_FAULTS } from './faults/swallowed.ts'
import { TABLE_FAULTS } from './faults/tables.ts'
import { Copy } from './spoil.ts'

const copy = new Copy()
const lines = new Map<string, string>()

afterEach(() => {
  copy.restore()
})
afterAll(() => {
  copy.delete()
})

test('the copy has no fault before it is changed', () => {
  expect(copy.open().report).toBe('')
})

describe.each([
  ['the table', TABLE_FAULTS],
  ['the facts of a code', FACTS_FAULTS],
  ['the notes of a code', NOTE_FAULTS],
  ['the shared lists', LIST_FAULTS],
  ['the guide', GUIDE_FAULTS],
  ['the families and the product', FAMILY_FAULTS],
  ['the files', FILE_FAULTS],
  ['what is valid and says something else', SWALLOWED_FAULTS],
  ['slips that fit every schema', SLIP_FAULTS],
])('one fault in %s stops the build with its file and field', (_place, mutations) => {
  test.each(mutations)('$what', ({ what, make, file, field, problem }) => {
    make(copy)
    const { report, faults } = copy.open()
    const fault = faults.find(
      (other) =>
        other.file === file &&
        other.problem.match(problem) &&
        (typeof field === 'string' ? other.field === field : field.test(other.field)),
    )
    expect(fault, report || 'no fault was found').toBeDefined()
    expect(fault?.remedy).not.toBe('')
    const line = `${fault?.file ?? ''} · ${fault?.field ?? ''}: ${fault?.problem ?? ''}`
    expect(report).toContain(line)
    expect(lines.get(line), `the same message as for “${lines.get(line) ?? ''}”`).toBeUndefined()
    lines.set(line, what)
  })
})

test('a revision that looks wrong goes through when it is confirmed', () => {
  const name = 'content/tables/2099-01-01.md'
  copy.write(name, copy.read('content/tables/2021-11-05.md'))
  expect(copy.open().report).toContain(name)
  copy.write('content/tables/confirmed.yaml', '"2099-01-01": compared with the official page\n')
  expect(copy.open().report).toBe('')
})

test('at least a hundred and fifty faults have different messages', () => {
  expect(lines.size).toBeGreaterThanOrEqual(150)
})
