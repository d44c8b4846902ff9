import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { markdownTwin } from '../../../src/twins/front-matter.ts'
import { llmsFullTxt, llmsTxt } from '../../../src/twins/llms.ts'
import { escapeMarkdown, link, listItem, verbatim } from '../../../src/twins/markdown.ts'
import { noteMarkdown } from '../../../src/twins/note-markdown.ts'
import { label } from '../../../src/i18n/meanings.ts'
import { remarks } from '../../../src/i18n/official-table.ts'
import { pageMarkdown } from '../../../src/twins/page-markdown.ts'
import { remarksMarkdown } from '../../../src/twins/remarks.ts'
import { entryOf, HOSTILE, published } from './fixture.ts'
import { parseMarkdown } from './parse.ts'

const types = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(types) : [])]
const headings = (markdown: string): string[] => markdown.split('\n').filter((line) => line.startsWith('#'))

describe('text in Markdown', () => {
  it('is read back as the same text', () => {
    const root = parseMarkdown(escapeMarkdown(HOSTILE))
    expect(types(root)).toEqual(['root', 'paragraph', 'text'])
    expect(toString(root)).toBe(HOSTILE)
  })

  it.each(['# heading', '- item', '1. item', '> quote', '    code', '---', '| a |', 'two\n\nparagraphs', '*a* _b_ ~c~'])(
    '%j makes no markup',
    (text) => {
      expect(types(parseMarkdown(escapeMarkdown(text)))).toEqual(['root', 'paragraph', 'text'])
    },
  )

  it.each(['plain', '```', 'a ```` b', HOSTILE])('%j is kept byte for byte in a code block', (text) => {
    expect(parseMarkdown(verbatim(text)).children).toMatchObject([{ type: 'code', value: text }])
  })

  it.each([HOSTILE, 'a](b) [c', '\\](x', '<https://a>'])('%j is kept as the text of a link', (text) => {
    const root = parseMarkdown(link(text, 'https://errors.example.com/a(b)'))
    expect(types(root)).toEqual(['root', 'paragraph', 'link', 'text'])
    expect(toString(root)).toBe(text)
  })

  it('keeps all blocks of an item in the item', () => {
    const root = parseMarkdown(listItem('10.', ['> loss', 'body', '- a\n- b']))
    expect(root.children).toHaveLength(1)
    expect(types(root).filter((type) => type === 'blockquote' || type === 'listItem')).toEqual([
      'listItem',
      'blockquote',
      'listItem',
      'listItem',
    ])
  })
})

describe('a note', () => {
  const edition = published()
  const note = (lang: 'ko' | 'en'): string => noteMarkdown(entryOf(edition, '400103005'), lang, edition) ?? ''

  it('has its sections in order, in its language', () => {
    expect(headings(note('ko'))).toEqual(['## 원인과 조치', '### 확인 방법', '### 조치', '## 재발 방지', '## 문의', '## 출처'])
    expect(headings(note('en'))).toEqual([
      '## Causes and fixes',
      '### How to check',
      '### Fix',
      '## Prevention',
      '## Contact support',
      '## Sources',
    ])
  })

  it('has the loss before the step', () => {
    expect(note('en')).toContain('2. > **Before you do this:** LOST en\n\n   GONE en **Stage > Delete**\n\n   *(Inferred: A guess)*')
  })

  it('marks an inferred statement in its list and in the sources', () => {
    expect(note('ko').match(/\*\(추정: (?:관행|추측)\)\*/g)).toHaveLength(3)
    expect(note('ko')).toContain('- 확인 1: 추정, 관행\n- 조치 1: [콘솔 가이드, 스테이지 삭제](https://docs.example.com/ko/)')
  })

  it('ends with the day of its check and the state of the guides', () => {
    expect(note('ko')).toMatch(/\n\n2026-11-27에 2026-07-28 기준 가이드로 확인함$/)
    expect(note('en')).toMatch(/\n\nChecked on 2026-11-27 against the guides of 2026-07-28$/)
  })

  it('lists the data to collect, in the order of the known facts', () => {
    expect(note('en')).toContain('- Time\n- Response body')
    expect(note('en')).not.toContain('Region')
  })

  it('links only codes that have a page, with the whole address', () => {
    expect(note('en')).toContain('[0](https://errors.example.com/0/) 404104000')
  })

  it('begins with the disagreement of the official texts, and has no reply', () => {
    expect(note('en').startsWith('> The two official texts of 2021-11-05 differ. The English message is accurate. They differ.')).toBe(true)
    expect(note('en')).not.toContain('REPLY')
  })

  it('is null for a code without a note', () => {
    expect(noteMarkdown(entryOf(edition, '-1'), 'ko', edition)).toBeNull()
  })
})

describe('the page of a code', () => {
  const edition = published()

  it('has both languages, the messages byte for byte, the replies ready to send', () => {
    const page = pageMarkdown(entryOf(edition, '400103005'), edition)
    expect(headings(page).filter((line) => !line.startsWith('####') && /^#{1,2} /.test(line))).toEqual([
      '# 400103005 · 연결된 스테이지 · Stage is connected',
      '## 공식 메시지 · Official messages',
      '## 요약 · At a glance',
      '## 한국어',
      '## English',
      '## 답변 · Reply',
      '## 관련 코드 · Related codes',
    ])
    expect(page).toContain('```text\nCannot delete the stage.\n```')
    expect(page).toContain(
      '안녕하세요. 문의하신 오류 코드 400103005(삭제할 수 없습니다)에 대해 안내드립니다.\n\nREPLY ko \\[스테이지 이름]\n\n참고: [콘솔 가이드 > 스테이지 삭제](https://docs.example.com/ko/)\n\n감사합니다.',
    )
    expect(page).toContain('(https://errors.example.com/0.md)')
  })

  it('has no HTML and no foreign link with a hostile message', () => {
    const root = parseMarkdown(pageMarkdown(entryOf(edition, '-1'), edition))
    expect(types(root)).not.toContain('html')
    const links = types(root).filter((type) => type === 'link')
    expect(links.length).toBeLessThanOrEqual(3)
    expect(JSON.stringify(root)).not.toContain('"url":"javascript')
    expect(root.children.filter((node) => node.type === 'code').map((node) => node.value)).toEqual([HOSTILE, `-${HOSTILE}`])
  })

  it('has the date on which a code left, and its successor', () => {
    const markdown = pageMarkdown(entryOf(edition, '400104000'), edition)
    expect(markdown).toContain('코드 변경됨 · Moved')
    expect(markdown).toContain('2021-11-22')
    expect(markdown).toContain('404104000')
  })
})

describe('the words of a code page', () => {
  const edition = published()
  const entry = entryOf(edition, '400103005')
  const facts = entry.facts ?? undefined

  it('tell our English text from the official text, and link the guide in the language of each reply', () => {
    const ours = pageMarkdown(entry, edition)
    expect(ours).toContain('Translation (ours):\n\n```text\nA plan is connected.\n```')
    expect(ours).toContain(
      'REPLY en \\[stage name]\n\nSee also: [Console guide > Delete stage](https://docs.example.com/en/)\n\nBest regards',
    )
    const official = pageMarkdown({ ...entry, describedBy: { ko: 'official', en: 'official' } }, edition)
    expect(official).not.toContain('Translation (ours)')
  })

  it('have the remark on retrying', () => {
    const noted = { ...entry, facts: facts ? { ...facts, retry_note: { ko: '십 분 뒤', en: 'in ten minutes' } } : null }
    expect(pageMarkdown(noted, edition)).toContain(': 십 분 뒤 · in ten minutes\n')
    expect(pageMarkdown(entry, edition)).not.toContain('undefined')
  })

  it('mark the code itself in its group and link the others', () => {
    const group = (code: string): { code: string; line: { ko: string; en: string } } => ({
      code,
      line: { ko: `줄 ${code}`, en: `line ${code}` },
    })
    const how = { ko: '숫자로', en: 'By the digits.' }
    const sibling = { ...entry, siblings: [{ id: 'x', shared: 'ko' as const, how, codes: [group('400103005'), group('400104000')] }] }
    const note = noteMarkdown(sibling, 'en', edition) ?? ''
    expect(note).toContain('- 400103005 (this code): line 400103005\n- [400104000](https://errors.example.com/400104000/): line 400104000')
  })

  it('tell an inferred successor, and name the code that it replaces', () => {
    const inferred = remarksMarkdown(entryOf(edition, '400104000'), 'en', edition).join('\n')
    expect(inferred).toContain(`${label(remarks.successor(true)).en} 404104000`)
    const moved = { ...entryOf(edition, '400104000'), successor: { code: '0', inferred: false } }
    expect(remarksMarkdown(moved, 'en', edition).join('\n')).toContain(
      `${label(remarks.successor(false)).en} [0](https://errors.example.com/0/)`,
    )
    expect(remarksMarkdown({ ...entry, predecessors: ['0'] }, 'ko', edition).join('\n')).toContain('[0](https://errors.example.com/0/)')
  })
})

describe('llms.txt', () => {
  it('counts all codes and those of the newest table', () => {
    expect(llmsTxt(published())).toContain('- 6 codes; the official table of 2026-07-28 has 4 of them.')
  })

  it('has a title, a summary, and lists of links below headings', () => {
    const root = parseMarkdown(llmsTxt(published()))
    expect(root.children.slice(0, 3).map(({ type }) => type)).toEqual(['heading', 'blockquote', 'list'])
    expect(root.children.filter((node) => node.type === 'heading').map((node) => node.depth)).toEqual([1, 2, 2, 2, 2, 2])
    expect(types(root)).not.toContain('html')
  })

  it('links the Markdown page of every code; the full text has all these pages', () => {
    const edition = published()
    const full = llmsFullTxt(edition)
    for (const { code } of edition.catalog.codes) {
      expect(llmsTxt(edition)).toContain(`(https://errors.example.com/${code}.md)`)
      expect(headings(full).filter((line) => line.startsWith(`## ${code} · `))).toHaveLength(1)
    }
    expect(headings(full).filter((line) => line.startsWith('# '))).toHaveLength(1)
  })
})

describe('the Markdown file of a code', () => {
  it('begins with front matter, and nothing in a title can end it', () => {
    const edition = published()
    const entry = { ...entryOf(edition, '400104000'), title: { ko: '---\n가: "나"', en: '# a: b' } }
    const [, front = '', page = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(markdownTwin(entry, edition)) ?? []
    expect(parse(front)).toEqual({
      code: '400104000',
      title: '---\n가: "나" · # a: b',
      family: 'management',
      domain: 'stage',
      status: 'moved',
      origin: 'official table of 2021-11-05',
      since: '2021-11-05',
      left: '2021-11-22',
      successor: '404104000',
      link: 'https://errors.example.com/400104000/',
      json: 'https://errors.example.com/400104000.json',
    })
    expect(page).toBe(pageMarkdown(entry, edition))
  })
})
