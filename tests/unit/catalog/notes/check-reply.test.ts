import { expect, test } from 'vitest'
import { replyFaults } from '../../../../src/catalog/notes/check-reply.ts'
import { parseNote, type Note } from '../../../../src/catalog/notes/parse-note.ts'
import type { CodeFacts, KnownFacts, Lang } from '../../../../src/catalog/schema.ts'

const ways = {
  console: { ko: '콘솔', en: 'Console' },
  api: { ko: 'API', en: 'API' },
  caller: { ko: '호출자', en: 'Caller' },
  provider: { ko: 'API 제공자', en: 'API provider' },
}
const MENU = { menu: 'stage' }
const API = { api: 'stage.delete' }
const RUNTIME = { runtime: 'quota' }

function problems(appears: CodeFacts['appears'], actor: CodeFacts['actor'], ko: string, en: string): string[] {
  const note = (lang: Lang, text: string): Note => parseNote(`<Reply>\n${text}\n</Reply>\n`, `note.${lang}.mdx`, lang).note as Note
  const facts = { actor, appears } as CodeFacts
  return replyFaults(facts, { ko: note('ko', ko), en: note('en', en) }, { ways } as KnownFacts).map(
    ({ file, field, problem }) => `${file} · ${field}: ${problem}`,
  )
}
const lacks = (lang: Lang, words: string): string => `note.${lang}.mdx · reply: has no paragraph that begins with ${words}`
const BOTH = ['**콘솔:** 삭제합니다.\n\n**API:** 호출합니다.', '**Console:** Delete it.\n\n**API:** Call it.'] as const

test('a code of a menu and a call needs a paragraph for each of the two readers in each language', () => {
  expect(problems([MENU, API], 'console-user', ...BOTH)).toEqual([])
  expect(problems([MENU, API], 'caller', '**콘솔:** 삭제합니다.', 'Console: delete it.\n\nBy **API:** call it.')).toEqual([
    lacks('ko', '**API:**'),
    lacks('en', '**Console:**'),
    lacks('en', '**API:**'),
  ])
})

test('a code of the gateway needs one for the caller or for the provider', () => {
  expect(problems([RUNTIME], 'caller', '**호출자:** 다시 호출합니다.', '**API provider:** Raise it.')).toEqual([])
  expect(problems([RUNTIME], 'provider', '**API:** 호출합니다.', '**Caller:** Call again.')).toEqual([
    lacks('ko', '**호출자:** or **API 제공자:**'),
  ])
})

test.each<[string, CodeFacts['appears'], CodeFacts['actor']]>([
  ['of a menu alone', [MENU], 'console-user'],
  ['of a call alone', [API], 'caller'],
  ['that only support can act on', [MENU, API], 'support'],
  ['on which nobody has to act', [RUNTIME], 'nobody'],
])('a code %s needs none', (_what, appears, actor) => {
  expect(problems(appears, actor, '문의합니다.', 'Ask support.')).toEqual([])
})
