import { describe, expect, test } from 'vitest'
import { classesOf, codeClass, codeOrder, codeParts, familyOf, likelyDomain, sampleBody } from '../../../src/catalog/anatomy.ts'
import type { Families, FamilyContent } from '../../../src/catalog/family-schema.ts'
import { families } from './real-families.ts'

const { management } = families as { management: FamilyContent }

test.each(['0', '-1', '400103005', '500197000', '100000000'])('%s has the form of a code', (text) => {
  expect(familyOf(text, families)).not.toBeNull()
})

test.each([
  '',
  '1',
  '-2',
  '00',
  '40010300',
  '4001030055',
  '000103005',
  ' 400103005',
  '400103005\n',
  '４００１０３００５',
  '400 103 005',
  '1e8',
])('“%s” does not have the form of a code', (text) => {
  expect(familyOf(text, families)).toBeNull()
})

describe('the parts of a code', () => {
  const digits = (code: string): string[] => codeParts(code, management).map((part) => part.digits)

  test('are class, module and number', () => {
    expect(digits('400103005')).toEqual(['400', '103', '005'])
    expect(codeParts('400103005', management).map(({ meaning }) => meaning?.en)).toEqual(['Bad request', 'Stage, stage plugins', undefined])
  })

  test.each(['0', '-1', '40010300', '012345678', 'abcdefghi'])('%s has no parts', (code) => {
    expect(digits(code)).toEqual([])
  })

  test.each([
    ['0', '0'],
    ['-1', '-1'],
    ['401199000', '401'],
    ['500100000', '500'],
    ['418777001', undefined],
    ['toString', undefined],
    ['constructor', undefined],
  ])('class of %s is %s', (code, expected) => {
    expect(codeClass(code, management)?.id).toBe(expected)
  })

  test('give the domain when the module has one domain', () => {
    expect(
      ['400103005', '400104002', '400106001', '400102001', '500197000', '0', '123'].map((code) => likelyDomain(code, families)),
    ).toEqual(['stage', 'deploy', 'usage-plan', 'resource', 'common', 'common', null])
  })
})

test('classes stand by their digits, each once', () => {
  expect(classesOf(management).map(({ id }) => id)).toEqual(['-1', '0', '400', '401', '403', '404', '409', '500'])
})

test('codes are sorted by module, then class, then number, with 0 and -1 first', () => {
  const sorted = ['0', '-1', '400100000', '500100000', '400103001', '400103005', '500103000', '400104000']
  const order = codeOrder(families)
  expect([...sorted].reverse().sort(order)).toEqual(sorted)
  expect(order('400103005', '400103005')).toBe(0)
})

describe('a family that is made up', () => {
  const made: FamilyContent = {
    ...management,
    parts: [
      { id: 'kind', digits: 2, name: { ko: '종류', en: 'Kind' }, values: { '71': { ko: '하나', en: 'One', domain: 'first' } } },
      { id: 'number', digits: 3, name: { ko: '번호', en: 'Number' } },
    ],
    whole: { '400103099': { ko: '따로', en: 'Apart', class: '71' } },
    sorted_by: ['number', 'kind'],
    domain: 'rest',
  }
  const both: Families = { management, made }

  test('has its own form, parts, domains and order', () => {
    expect(['71001', '400103005', '400103099', '123456'].map((code) => familyOf(code, both))).toEqual(['made', 'management', 'made', null])
    expect(codeParts('71001', made).map((part) => part.digits)).toEqual(['71', '001'])
    expect(['71001', '72001', '400103099'].map((code) => likelyDomain(code, both))).toEqual(['first', 'rest', 'rest'])
    expect(codeClass('400103099', made)).toEqual({ id: '71', ko: '따로', en: 'Apart', tone: null })
    expect(['72001', '71002', '400103099', '71001', '400103005'].sort(codeOrder(both))).toEqual([
      '400103005',
      '400103099',
      '71001',
      '72001',
      '71002',
    ])
  })
})

test('a sample body holds the code as it stands and the message as text', () => {
  expect(sampleBody('{ "code": {code}, "text": "{message}" }', '-1', 'a "quoted" $& \\ one')).toEqual({
    code: -1,
    text: 'a "quoted" $& \\ one',
  })
  expect(() => sampleBody('{ "code": }', '-1', '')).toThrow(SyntaxError)
})
