import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parseNote } from '../../../src/catalog/notes/parse-note.ts'
import { codeJson, codesJson, codesTwin, codeTwin } from '../../../src/twins/json.ts'
import type { CodesTwin } from '../../../src/twins/json-schema.ts'
import { schemaJson } from '../../../src/twins/json-schema.ts'
import { entryOf, HOSTILE, published } from './fixture.ts'

const KEYS = [
  'code',
  'url',
  'family',
  'domain',
  'title',
  'message',
  'description',
  'actor',
  'retry',
  'class',
  'http_status',
  'origin',
  'printed_today',
  'ever_printed',
  'status',
  'successor',
  'related',
  'appears',
  'phrases',
  'do_this',
  'reply',
  'note',
  'sources',
  'checked',
]
const schema = (edition = published()): AnySchemaObject => JSON.parse(schemaJson(edition)) as AnySchemaObject

describe('/codes.json', () => {
  it('has the published keys', () => {
    const twin = JSON.parse(codesJson(published())) as CodesTwin
    expect(Object.keys(twin)).toEqual(['schema', 'revision', 'generated_from', 'codes'])
    for (const code of twin.codes) expect(Object.keys(code)).toEqual(KEYS)
    expect(twin).toMatchObject({
      schema: 'https://errors.example.com/codes.schema.json',
      revision: '2026-07-28',
      generated_from: ['content/tables/2021-11-05.md', 'content/tables/2026-07-28.md'],
    })
    expect(twin).toEqual(codesTwin(published()))
  })

  it('has one code a line', () => {
    const edition = published()
    expect(
      codesJson(edition)
        .split('\n')
        .filter((line) => line.startsWith('{"code"')),
    ).toHaveLength(edition.catalog.codes.length)
  })

  it('links from the root of the host while no address is configured', () => {
    const twin = codesTwin(published(null))
    expect(twin.schema).toBe('/codes.schema.json')
    expect(twin.codes.find(({ code }) => code === '400103005')?.url).toBe('/400103005/')
  })
})

describe('a code', () => {
  it('has its facts', () => {
    expect(codeTwin(entryOf(published(), '400103005'), published())).toMatchObject({
      url: 'https://errors.example.com/400103005/',
      domain: 'stage',
      message: 'Cannot delete the stage.',
      description: { ko: '삭제할 수 없습니다.', en: 'A plan is connected.' },
      actor: 'console-user',
      retry: 'after-fix',
      class: '400',
      status: 'current',
      successor: null,
      related: [{ code: '0', reason: { ko: '다음입니다.', en: 'Comes next.' } }],
    })
  })

  it('has a source for each statement, and one for each section of a documented statement', () => {
    expect(codeTwin(entryOf(published(), '400103005'), published()).sources.map((source) => [source.for, source.status])).toEqual([
      ['causes.plan', 'documented'],
      ['checks.look', 'inferred'],
      ['fix.disconnect', 'documented'],
      ['fix.disconnect', 'documented'],
      ['fix.remove', 'inferred'],
      ['prevent', 'inferred'],
    ])
  })

  it('has what to do in one line, and the reply as plain text, ready to send, with the section of the guide', () => {
    const edition = published()
    expect(codeTwin(entryOf(edition, '400103005'), edition)).toMatchObject({
      do_this: { ko: '연결 해제', en: 'Disconnect it' },
      checked: { on: '2026-11-27', guides: '2026-07-28' },
      reply: {
        ko: '안녕하세요. 문의하신 오류 코드 400103005(삭제할 수 없습니다)에 대해 안내드립니다.\n\nREPLY ko [스테이지 이름]\n\n참고: 콘솔 가이드 > 스테이지 삭제 https://docs.example.com/ko/\n\n감사합니다.',
        en: 'Hello, thank you for contacting us about error 400103005 (Cannot delete the stage).\n\nREPLY en [stage name]\n\nSee also: Console guide > Delete stage https://docs.example.com/en/\n\nBest regards',
      },
    })
  })

  it('has no blank line between the items of a list in its reply, as the button of the page copies it', () => {
    const edition = published()
    const { notes, ...entry } = entryOf(edition, '400103005')
    if (!notes) throw new Error('no note')
    const { note } = parseNote('<Reply>\nSend us:\n\n- one\n- two\n\nThen wait.\n</Reply>', 'list.en.mdx', 'en')
    const listed = { ...entry, notes: { ...notes, en: { ...notes.en, reply: note?.reply ?? [] } } }
    expect(codeTwin(listed, edition).reply?.en).toContain('\n\nSend us:\n\n- one\n- two\n\nThen wait.\n\n')
  })

  it('has null or empty fields without facts, and its message byte for byte', () => {
    expect(codeTwin(entryOf(published(), '-1'), published())).toMatchObject({
      code: '-1',
      message: HOSTILE,
      description: { ko: `-${HOSTILE}`, en: null },
      actor: null,
      retry: null,
      do_this: null,
      reply: null,
      note: null,
      successor: null,
      related: [],
      phrases: { ko: [], en: [] },
      sources: [],
      checked: null,
    })
  })

  it('has the successor of a moved code', () => {
    expect(codeTwin(entryOf(published(), '400104000'), published())).toMatchObject({ status: 'moved', successor: '404104000' })
  })
})

describe('/codes.schema.json', () => {
  it('accepts the list and each code, with and without a site address', () => {
    for (const edition of [published(), published(null)]) {
      const ajv = new Ajv2020({ strict: true, allErrors: true })
      ajv.addSchema(schema(edition), 'codes')
      expect(ajv.validate('codes', JSON.parse(codesJson(edition))), ajv.errorsText()).toBe(true)
      for (const entry of edition.catalog.codes)
        expect(ajv.validate('codes#/$defs/code', JSON.parse(codeJson(entry, edition))), ajv.errorsText()).toBe(true)
    }
  })

  it.each([
    ['an unknown field', { more: 1 }],
    ['a number as code', { code: 400103005 }],
    ['an unknown actor', { actor: 'somebody' }],
    ['a note in one language', { note: { ko: '' } }],
    ['a source without a section', { sources: [{ for: 'prevent', status: 'documented' }] }],
  ])('refuses %s', (_what, fault) => {
    const ajv = new Ajv2020().addSchema(schema(), 'codes')
    const edition = published()
    expect(ajv.validate('codes#/$defs/code', { ...codeTwin(entryOf(edition, '400103005'), edition), ...fault })).toBe(false)
  })

  it('describes every field', () => {
    const bare: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, field] of Object.entries(value as Record<string, { description?: string }>)) {
            if (!field.description) bare.push(`${path}.${name}`)
          }
        }
        visit(value, `${path}.${key}`)
      }
    }
    visit(schema(), '')
    expect(bare).toEqual([])
  })
})
