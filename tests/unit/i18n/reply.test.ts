import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import type { CodeEntry, Prose } from '../../../src/catalog/index.ts'
import { composeReply } from '../../../src/i18n/reply.ts'

const body: Prose = [{ type: 'paragraph', children: [{ type: 'text', value: '본문' }] }]

/** The first line of a reply about a code. */
function greeting(
  lang: 'ko' | 'en',
  entry: Partial<Record<keyof CodeEntry, unknown>>,
  appears: object[] = [{ api: 'stage.list' }],
): string {
  const code = {
    code: '404102000',
    title: { ko: '제목', en: 'Title' },
    message: 'Not found.',
    description: { ko: '설명', en: 'Description' },
    describedBy: { ko: 'ours', en: 'ours' },
    today: null,
    facts: { actor: 'caller', appears, evidence: {} },
    notes: { ko: { reply: body }, en: { reply: body } },
    ...entry,
  } as unknown as CodeEntry
  return toString(composeReply(code, lang, {}, null)?.before ?? [])
}

test('a message that is printed in English only is named as what the customer saw', () => {
  expect(greeting('ko', {})).toBe(
    '안녕하세요. 문의하신 오류 코드 404102000(화면 또는 응답에 표시된 메시지: Not found)에 대해 안내드립니다.',
  )
  expect(greeting('ko', {}, [{ runtime: 'router' }])).toContain('404102000(응답에 표시된 메시지: Not found)')
  expect(greeting('en', {})).toContain('error 404102000 (Not found).')
})

test('an official Korean description is named as it stands', () => {
  expect(greeting('ko', { describedBy: { ko: 'official', en: 'ours' }, description: { ko: '없습니다.', en: '' } })).toContain(
    '404102000(없습니다)',
  )
})

test('the title is named where the whole message varies', () => {
  expect(greeting('ko', { message: '{detail}' })).toContain('404102000(제목)')
})
