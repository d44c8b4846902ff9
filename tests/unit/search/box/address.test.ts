import { describe, expect, it } from 'vitest'
import { addressQuery } from '../../../../src/search/box/address.ts'

const parts = (query: string): [string, string][] => [...new URLSearchParams(query)]

describe('what of a search enters the address', () => {
  it('is a typed text, without the spaces around it', () => {
    expect(parts(addressQuery('', '  스테이지 삭제 ', [], {}))).toEqual([['q', '스테이지 삭제']])
  })

  it('is of a paste the codes and nothing else', () => {
    const lines = '홍길동 hong@example.com\n400103005 그리고 400106002'
    expect(parts(addressQuery('?q=old', lines, ['400103005', '400106002'], {}))).toEqual([['q', '400103005 400106002']])
    expect(addressQuery('?q=old', '홍길동\n문의합니다', [], {})).toBe('')
  })

  it.each([
    ['Appkey', 'appKey=abcdefghijkl 스테이지 삭제'],
    ['token', 'Authorization: Bearer abcdefghijklmnop'],
    ['e-mail address', 'hong@example.com 문의'],
    ['telephone number', '010-1234-5678 고객'],
    ['resident number', '900101-1234567'],
  ])('is of a line with an %s no more than of a paste', (_kind, line) => {
    expect(addressQuery('?q=old', line, [], {})).toBe('')
    expect(parts(addressQuery('?lang=en', `${line} 400103005`, ['400103005'], { domain: 'stage' }))).toEqual([
      ['lang', 'en'],
      ['q', '400103005'],
      ['domain', 'stage'],
    ])
  })

  it('is of a long line no more than of a paste', () => {
    const long = '가'.repeat(200)
    expect(parts(addressQuery('', long, [], {}))).toEqual([['q', long]])
    expect(addressQuery('', `${long}나`, [], {})).toBe('')
  })

  it('is the choice of the filters; what stood there before goes, what belongs to others stays', () => {
    const query = addressQuery('?lang=en&go=1&q=old&domain=stage&retry=no', 'x', [], { domain: 'deploy', class: '400' })
    expect(parts(query)).toEqual([
      ['lang', 'en'],
      ['q', 'x'],
      ['domain', 'deploy'],
      ['class', '400'],
    ])
  })
})
