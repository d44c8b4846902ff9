import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { attribute, codePages, elementsOf, sectionsOf } from './site.ts'

const NONE: Element = { type: 'element', tagName: 'section', properties: {}, children: [] }
const section = (code: string, id: string): Element => sectionsOf(code).get(id) ?? NONE
/** Texts of the elements of a section, each on one line. */
const texts = (code: string, id: string, selector: string): string[] =>
  selectAll(selector, section(code, id)).map((element) => toString(element).replace(/\s+/g, ' ').trim())
const links = (code: string, id: string): string[] => selectAll('a', section(code, id)).map((link) => attribute(link, 'href'))

describe('remarks before the title', () => {
  test('tell that a code left the table, on which date, and which code replaces it', () => {
    expect(texts('400102001', 'status', 'p')[1]).toContain('2021-12-28부터 공식 표에 없는 코드입니다.')
    expect(texts('400102001', 'status', 'p')[1]).toContain('No longer in the official table since 2021-12-28.')
    const first = texts('400104004', 'status', 'p')[1] ?? ''
    expect(first).toContain('초안에만 있었고 공개된 공식 표에는 없는 코드입니다.')
    expect(first).toMatch(/대체 코드\(추정\) ?Replaced by \(inferred\) ?: 404101000$/)
    expect(links('400104004', 'status')).toContain('/404101000/')
    expect(texts('409109000', 'status', 'strong')[0]).toMatch(
      /공식 표에서 다른 코드로 변경되었습니다\..*Moved to another code in the official table on /,
    )
  })

  test('link the page of a successor that only a later table has', () => {
    expect(texts('400104005', 'status', 'p')[1]).toContain('404103000')
    expect(links('400104005', 'status')).toContain('/404103000/')
  })

  test('name the code that this code replaces, with the same words in the history', () => {
    for (const part of ['status', 'history']) {
      expect(toString(section('404101000', part))).toMatch(/이 코드로 대체된 이전 코드\s*Replaces\s*: /)
      expect(links('404101000', part)).toContain('/400104004/')
    }
  })

  test('say where a code of no table stands, the source in the sentence of its language', () => {
    const halves = ['ko', 'en'].map((lang) => texts('4031012', 'status', `p .${lang}:has(a)`))
    expect(halves).toEqual([
      [expect.stringMatching(/없습니다\. 출처: 게이트웨이 오류 코드, API Key$/)],
      [expect.stringMatching(/\)\. Source: Gateway Error Codes, API Key$/)],
    ])
  })

  test('tell which of two official texts is accurate, with the reason', () => {
    expect(texts('400104005', 'status', 'strong')).toContain(
      '두 공식 문구가 다릅니다. 한국어 설명이 맞습니다.The two official texts differ. The Korean description is accurate.',
    )
    expect(texts('400104005', 'status', 'details').at(-1)).toContain('The English message is that of 400104003, copied by mistake')
  })

  test('link to the differences between codes with the same text, where this code is marked', () => {
    expect(links('500104003', 'status')).toContain('#apart')
    expect(texts('500104003', 'causes', '#apart tbody th').filter((name) => name.includes('이 코드'))).toEqual([
      expect.stringMatching(/^500104003 /),
    ])
    expect(links('500104003', 'causes')).toContain('/500104004/')
    expect(links('500104003', 'causes')).not.toContain('/500104003/')
  })

  test('are left out when there are none', () => {
    expect(sectionsOf('400103005').has('status')).toBe(false)
  })
})

describe.each([...codePages.keys()])('the note of %s', (code) => {
  test('has its causes, checks and steps numbered in the order in which they stand', () => {
    for (const list of ['causes', 'checks', 'fix']) {
      const numbers = selectAll(`[data-list="${list}"] > li`, section(code, 'causes')).map((item) => Number(attribute(item, 'value')))
      expect(numbers, list).toEqual(numbers.map((_number, index) => index + 1))
    }
  })

  test('has calls whose paths may break behind each slash, and nowhere between method and path', () => {
    for (const call of selectAll('code:has(> b)', section(code, 'glance'))) {
      const [method = '', path = ''] = toString(call).trim().split('\u00a0')
      expect(method).toMatch(/^[A-Z]+$/)
      expect(selectAll('wbr', call)).toHaveLength(path.split('/').length - 2)
    }
  })
})

test('the history divides no day and no month at the end of a line', () => {
  const spans = [...codePages.keys()].flatMap((code) => selectAll('li > .t > [lang]', section(code, 'history')))
  const dated = spans.filter((span) => /\d{4}-\d\d/.test(toString(span)))
  expect(dated.length).toBeGreaterThan(1)
  for (const span of dated)
    expect(selectAll('time', span).map(toString), toString(span)).toEqual(toString(span).match(/\d{4}-\d\d(?:-\d\d)?/g))
})

describe('sources', () => {
  test('have guide and section in each language, linked to the guide in that language', () => {
    const [ko, en] = selectAll('dd a', section('400103005', 'sources'))
    expect([ko, en].map((link) => link && [attribute(link, 'lang'), toString(link)])).toEqual([
      ['ko', '콘솔 사용 가이드, 스테이지 삭제'],
      ['en', 'Console User Guide, Delete Stage'],
    ])
    expect(ko && attribute(ko, 'href')).toMatch(/^https:\/\/docs\.nhncloud\.com\/ko\//)
    expect(en && attribute(en, 'href')).toMatch(/^https:\/\/docs\.nhncloud\.com\/en\//)
  })

  test.each([...codePages.keys()])('of %s end with the day of the check and the state of the guides', (code) => {
    expect(texts(code, 'sources', 'p').at(-1)).toMatch(
      /^20\d\d-\d\d-\d\d에 20\d\d-\d\d-\d\d 기준 가이드로 확인함Checked on 20\d\d-\d\d-\d\d against the guides of 20\d\d-\d\d-\d\d$/,
    )
  })

  test('have the basis of an inferred statement', () => {
    expect(texts('0', 'sources', 'dd')).toContain('추정Inferred 0은 성공을 뜻하는 값이라는 데서 도출follows from the meaning: 0 is success')
  })

  test.each([...codePages.keys()])('of %s: one for each statement, inferred when the statement is marked as inferred', (code) => {
    const marked = (element: Element): boolean => selectAll('.inferred', element).length > 0
    const statements = [
      ...['causes', 'checks', 'fix'].flatMap((list) =>
        selectAll(`[data-list="${list}"] > li`, section(code, 'causes'))
          .map((item) => ({ list, number: Number(attribute(item, 'value')), inferred: marked(item) }))
          .sort((a, b) => a.number - b.number),
      ),
      ...selectAll('section > div > [lang="ko"]', section(code, 'prevent')).map((item) => ({
        list: 'prevent',
        number: 0,
        inferred: marked(item),
      })),
    ]
    const names = { 원인: 'causes', 확인: 'checks', 조치: 'fix', '재발 방지': 'prevent' }
    const rows = selectAll('dl > div', section(code, 'sources')).map((row) => {
      const [, name, number = 0] = /^(.*?)(?: (\d+))?$/.exec(toString(select('dt .ko', row) ?? row)) ?? []
      return { list: names[name as keyof typeof names], number: Number(number), inferred: marked(row) }
    })
    expect(rows).toEqual(statements)
  })
})

describe.each([...codePages.keys()])('inferred statements of %s', (code) => {
  const marks = ['causes', 'prevent'].flatMap((id) =>
    elementsOf(section(code, id)).filter(({ element }) => attribute(element, 'className').split(' ').includes('inferred')),
  )

  test('are marked at the end of their last line, with a link to their row among the sources', () => {
    const rows = new Set(selectAll('dl > div[id]:has(.inferred)', section(code, 'sources')).map((row) => `#${attribute(row, 'id')}`))
    for (const { element, ancestors } of marks) {
      expect(['p', 'li']).toContain(ancestors.at(-1)?.tagName)
      expect(rows).toContain(attribute(element, 'href'))
    }
    expect(new Set(marks.map(({ element }) => attribute(element, 'href')))).toEqual(rows)
  })

  test('are explained once', () => {
    const legends = texts(code, 'causes', 'p').filter((text) => text.startsWith('추정:'))
    expect(legends).toHaveLength(marks.length > 0 ? 1 : 0)
  })
})

describe('the other codes of the domain', () => {
  const around = new Map(
    [...codePages].map(([code, { tree }]) => {
      const nav = select('[aria-labelledby="neighbours-name"]', tree) ?? NONE
      const [before, after] = ['이전 코드', '다음 코드'].map((name) => {
        const link = selectAll('.card', nav).find((card) => toString(card).includes(name))
        return link && attribute(link, 'href').slice(1, -1)
      })
      return [code, { before, after, all: selectAll('p:last-child a', nav) }]
    }),
  )

  test.each([...around])('of %s have this code as a neighbour, and it is marked among them', (code, { before, after, all }) => {
    if (before !== undefined) expect(around.get(before)?.after).toBe(code)
    if (after !== undefined) expect(around.get(after)?.before).toBe(code)
    expect(all.filter((link) => attribute(link, 'ariaCurrent') === 'page').map(toString)).toEqual([code])
    for (const neighbour of [before, after]) if (neighbour !== undefined) expect(all.map(toString)).toContain(neighbour)
  })

  test('have another colour once they were opened', () => {
    const css = toString(select('style', codePages.get('400103005')?.tree ?? NONE) ?? NONE)
    const colour = (selector: string): string | undefined => new RegExp(`\\}a${selector}\\{color:([^;}]+)`).exec(css)?.[1]
    expect(colour('')).toBeDefined()
    expect(colour(':visited')).toBeDefined()
    expect(colour(':visited')).not.toBe(colour(''))
  })

  test('begin and end once in each domain', () => {
    const ends = (side: 'before' | 'after'): number => [...around.values()].filter((one) => one[side] === undefined).length
    expect([ends('before'), ends('after')]).toEqual([19, 19])
  })
})

describe('the copied text of the buttons at the title', () => {
  const buttons = new Map(
    [...sectionsOf('400103005').values()]
      .flatMap(elementsOf)
      .filter(({ element }) => element.tagName === 'copy-button')
      .map(({ element }) => [toString(element), element]),
  )
  const copied = (name: string): string[] =>
    ['dataText', 'dataHtml', 'dataUrl', 'dataFrom', 'dataAs'].map((key) => attribute(buttons.get(name) ?? NONE, key))

  test.each([
    ['링크 복사Copy link', '{url}', '', '/400103005/'],
    ['코드만 복사Copy the code alone', '400103005', '', ''],
    [
      'Markdown 링크로 복사Copy as a Markdown link',
      '[400103005 · 사용량 계획에 연결된 스테이지 삭제 불가 · Stage connected to a usage plan cannot be deleted]({url})',
      '',
      '/400103005/',
    ],
    [
      '제목과 링크를 한 줄로 복사Copy title and link in one line',
      '400103005 · 사용량 계획에 연결된 스테이지 삭제 불가 · Stage connected to a usage plan cannot be deleted · {url}',
      '400103005 · <a href="{url}">사용량 계획에 연결된 스테이지 삭제 불가 · Stage connected to a usage plan cannot be deleted</a>',
      '/400103005/',
    ],
  ])('%s', (name, text, html, url) => {
    expect(copied(name).slice(0, 3)).toEqual([text, html, url])
  })

  test('of the reply: the reply in the language of the button', () => {
    expect(copied('답변 복사').slice(3)).toEqual(['reply-ko', ''])
    expect(copied('Copy the reply').slice(3)).toEqual(['reply-en', ''])
    expect(copied('Copy as Markdown').slice(3)).toEqual(['reply-en', 'markdown'])
  })
})

describe.each([...codePages.keys()])('the reply of %s', (code) => {
  test.each([
    ['ko', /^안녕하세요\. 문의하신 (?:오류|결과) 코드 /, '감사합니다.', /^참고: .+ > /],
    ['en', /^Hello, thank you for contacting us about (?:error|result code) /, 'Best regards', /^See also: .+ > /],
  ])(
    'in %s is ready to send: greeting with the code, the official section, closing, no inferred statement',
    (lang, greeting, closing, guide) => {
      const reply = select(`#reply-${lang}`, section(code, 'reply')) ?? NONE
      const paragraphs = selectAll('p', reply).map((one) => toString(one))
      expect(selectAll('.inferred', reply)).toEqual([])
      expect(paragraphs[0]).toMatch(greeting)
      expect(paragraphs[0]).toMatch(new RegExp(`(?<!\\d)${code}[ (]`))
      expect(paragraphs.at(-1)).toBe(closing)
      // A message in English only is introduced in Korean.
      if (lang === 'ko') expect(paragraphs[0]).toMatch(/\([^)]*[가-힣]/)
      // What varies in a message is left out together with the bracket around it.
      expect(paragraphs[0]?.split('(').length).toBe(paragraphs[0]?.split(')').length)
      const addresses = selectAll('a', reply).map((link) => attribute(link, 'href'))
      // No page of the site: a customer cannot open it.
      for (const address of addresses) expect(address).toMatch(/^https:\/\//)
      if (addresses.length > 0) expect(paragraphs.at(-2)).toMatch(guide)
      // A customer finds no help in the row of a table.
      expect(addresses.filter((address) => address.includes('/api-error-code/'))).toEqual([])
      // Success is no error.
      expect(paragraphs[0]?.includes(lang === 'ko' ? '오류' : 'error')).toBe(code !== '0')
    },
  )
})
