import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { joinContent } from '../../../src/catalog/join.ts'
import { readContent } from '../../../src/catalog/read.ts'
import { resolve as named } from '../../../src/search/query/resolver.ts'
import { codePattern, wholePattern } from '../../../src/tools/code-pattern.ts'
import { labelledQueries } from '../../search/labelled.ts'

const root = resolve(import.meta.dirname, '../../..')
const { codes, families } = joinContent(readContent(join(root, 'content'), root).content)
const numbers = codes.map(({ code }) => code)
const known = new Set(numbers)
const labelled = labelledQueries(known)
const pattern = codePattern(families, numbers)
const found = (text: string): string[] => [...new Set(text.match(new RegExp(pattern, 'g')))]

describe('the pattern of the codes', () => {
  test('finds every code but 0 and -1', () => {
    expect(numbers.filter((code) => code.length > 2 && found(`resultCode=${code},`).join() !== code)).toEqual([])
  })

  test('finds in the labelled texts every code that stands there as plain digits', () => {
    const plain = labelled.flatMap(({ q }) =>
      named(q, known, families)
        .codes.filter((code) => code.length > 2 && new RegExp(`(?<!\\d)${code}(?!\\d)`).test(q))
        .map((code) => ({ q, code })),
    )
    expect(plain.length).toBeGreaterThan(100)
    expect(plain.filter(({ q, code }) => !found(q).includes(code))).toEqual([])
  })

  test('finds no other number in any labelled text, decoys among them', () => {
    expect(labelled.filter(({ kind }) => kind === '~decoy').length).toBeGreaterThan(30)
    const wrong = labelled.flatMap(({ q }) => {
      const { codes: right, unknown } = named(q, known, families)
      return found(q).filter((code) => !right.includes(code) && !unknown.includes(code))
    })
    expect(wrong).toEqual([])
  })

  test.each(['400103005 400103006', '400103005에서', 'err_400103005_1', 'E400103005', '"400103005"', '/400103005/'])(
    'finds the code in %j',
    (text) => {
      expect(found(text)[0]).toBe('400103005')
    },
  )

  test.each(['1400103005', '4001030051', '1.400103005', '400103005-01', 'v4.400103005', '400103999', '4009999', '400200005'])(
    'finds none in %j',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  test('for a whole field takes a code alone', () => {
    const whole = new RegExp(wholePattern(families, numbers))
    expect(numbers.filter((code) => code.length > 2 && !whole.test(code))).toEqual([])
    for (const text of ['', '400103005 ', 'a400103005', '400103005\n400103006']) expect(whole.test(text), text).toBe(false)
  })

  test('has no quotation mark, backslash, slash or group, so that it can be pasted anywhere', () => {
    expect(pattern).not.toMatch(/["'`\\/$]|\((?!\?)/)
  })
})
