import { describe, expect, test } from 'vitest'
import { CODE_CLASSES, CODE_MODULES, codeClass, codeParts, compareCodes, isCodeForm, likelyDomain } from '../../../src/catalog/anatomy.ts'

test.each(['0', '-1', '400103005', '500197000', '100000000'])('%s has the form of a code', (text) => {
  expect(isCodeForm(text)).toBe(true)
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
])('“%s” has not', (text) => {
  expect(isCodeForm(text)).toBe(false)
})

describe('the digits of a code', () => {
  test('are class, module and number', () => {
    expect(codeParts('400103005')).toEqual({ class: '400', module: '103', number: '005' })
  })

  test.each(['0', '-1', '40010300', '012345678', 'abcdefghi'])('%s has none', (code) => {
    expect(codeParts(code)).toBeNull()
  })

  test.each([
    ['0', '0'],
    ['-1', '-1'],
    ['401199000', '401'],
    ['500100000', '500'],
    ['418777001', null],
    ['toString', null],
    ['constructor', null],
  ])('class of %s is %s', (code, wanted) => {
    expect(codeClass(code)).toBe(wanted)
  })

  test('tell the domain as far as a module has one', () => {
    expect(['400103005', '400104002', '400106001', '400102001', '500197000', '0'].map(likelyDomain)).toEqual([
      'stage',
      'deploy',
      'usage-plan',
      'resource',
      'common',
      'common',
    ])
  })

  test('classes and modules are named in both languages', () => {
    for (const pair of [...Object.values(CODE_CLASSES), ...Object.values(CODE_MODULES)]) {
      expect(pair.ko).not.toBe('')
      expect(pair.en).not.toMatch(/[가-힣]|^$/)
    }
  })
})

test('codes stand by module, then class, then number, 0 and -1 first', () => {
  const sorted = ['0', '-1', '400100000', '500100000', '400103001', '400103005', '500103000', '400104000']
  expect([...sorted].reverse().sort(compareCodes)).toEqual(sorted)
  expect(compareCodes('400103005', '400103005')).toBe(0)
})
