import { describe, expect, test } from 'vitest'
import { checkNotes } from '../../../../src/catalog/notes/check-note.ts'
import { parseNote, type Note } from '../../../../src/catalog/notes/parse-note.ts'
import type { CodeFacts, KnownFacts, Lang, Source } from '../../../../src/catalog/schema.ts'
import { NO_FACTS } from '../no-facts.ts'

const known: KnownFacts = {
  ...NO_FACTS,
  menus: { stage: { ko: '스테이지', en: 'Stage' }, name: { ko: '이름', en: 'Name' } },
  api_prefix: '/v1.0/appkeys/{appKey}',
  apis: { 'stage.delete': 'DELETE /services/{id}/stages/{id}' },
  limits: { many: { value: '1,000', what: 'things' } },
  figures: ['200', '2021-11-05'],
  fills: { name: { ko: '이름', en: 'name' } },
}
const codes = new Set(['400103005', '400103006', '400103099'])
const source: Source = { inferred: 'message' }

function parsed(lang: Lang, text: string): Note {
  const { note, faults } = parseNote(text, `note.${lang}.mdx`, lang)
  if (!note || faults.length > 0) throw new Error(JSON.stringify(faults))
  return note
}

/** Faults of a pair of notes with one step each and a reply. */
function compare(ko: string, en: string, more = ''): string[] {
  const note = (lang: Lang, text: string): Note =>
    parsed(lang, `<Step id="x">\n${text}\n</Step>\n\n<Reply>\n${lang === 'ko' ? '답변' : 'Reply'}\n</Reply>\n${more}`)
  const facts = { evidence: { causes: {}, checks: {}, fix: { x: source } } } as unknown as CodeFacts
  return checkNotes(facts, { ko: note('ko', ko), en: note('en', en) }, { known, codes }).map(
    ({ file, field, problem }) => `${file} · ${field}: ${problem}`,
  )
}

test.each([
  ['words alone', '지웁니다.', 'Delete it.'],
  ['the same menu', '<Menu id="stage > name" />에서', 'In <Menu id="stage > name" />'],
  ['the same in another order', '<Code id="400103006" />, <Limit id="many" />', '<Limit id="many" />, <Code id="400103006" />'],
  ['a known figure', '200으로 응답', 'answers 200'],
  ['a date', '2021-11-05부터', 'since 2021-11-05'],
  ['a code of a later table', '<Code id="400103099" />', '<Code id="400103099" />'],
  ['a field name', '`stageId`를', 'the `stageId`'],
])('two languages with %s agree', (_name, ko, en) => {
  expect(compare(ko, en)).toEqual([])
})

describe('a difference between the languages is a fault', () => {
  test.each([
    ['a menu', '<Menu id="stage" />', 'the stage', 'note.en.mdx · fix.x: lacks what the other language names: Menu:stage'],
    ['another menu', '<Menu id="stage" />', '<Menu id="name" />', 'note.en.mdx · fix.x: lacks what the other language names: Menu:stage'],
    ['an endpoint', '지웁니다', '<Api id="stage.delete" />', 'note.ko.mdx · fix.x: lacks what the other language names: Api:stage.delete'],
    ['a limit', '<Limit id="many" />', 'many', 'note.en.mdx · fix.x: lacks what the other language names: Limit:many'],
    ['a code', '코드', '<Code id="400103006" />', 'note.ko.mdx · fix.x: lacks what the other language names: Code:400103006'],
    ['a figure', '200', 'two hundred', 'note.en.mdx · fix.x: lacks what the other language has the figures: 200'],
    ['a field name', '필드', '`stageId`', 'note.ko.mdx · fix.x: lacks what the other language has the code words: stageId'],
  ])('%s', (_name, ko, en, fault) => {
    expect(compare(ko, en)).toEqual([fault])
  })
})

describe('an unknown name is a fault', () => {
  test.each([
    ['<Menu id="stage > nothing" />', /<Menu id="nothing">/],
    ['<Api id="nothing" />', /<Api id="nothing">/],
    ['<Limit id="nothing" />', /<Limit id="nothing">/],
    ['<Code id="499999999" />', /<Code id="499999999">/],
    ['<Fill id="name" />', /<Fill> outside the reply/],
    ['77', /figure 77, which no list knows/],
    ['400103006', /400103006 as plain text/],
    ['`400103006`', /400103006 as plain text/],
    ['`DELETE /services/1`', /typed by hand/],
    ['**Stage / Name**', /typed by hand/],
  ])('%s', (text, problem) => {
    expect(compare(text, text).join()).toMatch(problem)
  })

  test('an envelope may show a code', () => {
    const body = '`{"header":{"isSuccessful":false,"resultCode":400103005,"resultMessage":"x"}}`'
    expect(compare(body, body)).toEqual([])
  })

  test('Korean text in an English note is a fault', () => {
    expect(compare('스테이지', '스테이지').join()).toMatch(/note\.en\.mdx · fix\.x: has Korean/)
  })
})

test('names of inherited properties are unknown facts', () => {
  expect(compare('<Menu id="toString" />', '<Menu id="toString" />').join()).toMatch(/<Menu id="toString">, which is not known/)
})
