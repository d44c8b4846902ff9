import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { command, usage } from '../../../src/i18n/command-line.ts'
import { both } from '../../../src/i18n/meanings.ts'
import { commandOptions } from '../../../src/tools/command-options.ts'
import { json, readable, replies } from '../../../src/tools/command-output.ts'
import { textOf } from '../../../src/tools/input-text.ts'
import type { FoundCode, TextAnswer } from '../../../src/tools/library.ts'

describe('the arguments', () => {
  test('are options and a text, in which -1 is a code', () => {
    expect(commandOptions(['Fail', 'Delete', '--json'])).toMatchObject({ text: 'Fail Delete', json: true, reply: null, open: false })
    expect(commandOptions(['-1', '--reply', 'ko'])).toMatchObject({ text: '-1', reply: 'ko' })
    expect(commandOptions([])).toMatchObject({ text: null })
    expect(commandOptions(['-'])).toMatchObject({ text: null })
  })

  test.each([
    [['--reply', 'jp', '0'], '--reply jp'],
    [['--reply'], "'--reply <value>' argument missing"],
    [['--reply', 'ko', '--json', '0'], '--reply, --json'],
    [['--site', 'errors', '0'], 'errors is not an address'],
    [['--colour'], "'--colour'"],
  ])('%j are refused', (args, reason) => {
    expect(() => commandOptions(args)).toThrow(reason)
  })
})

test('what is wrong is printed whole, before the usage and without the advice of Node', () => {
  const program = resolve(import.meta.dirname, '../../../src/tools/command.ts')
  const printed = (...args: string[]): string => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' }).stderr
  const notAnAddress = both(command.notAnAddress('errors'))
  expect(notAnAddress).toMatch(/[가-힣].* · .*errors is not an address/)
  expect(printed('--site', 'errors', '0')).toBe(`${notAnAddress}\n\n${usage}`)
  expect(printed('--colour')).toBe(`Unknown option '--colour'\n\n${usage}`)
})

describe('standard input', () => {
  const TEXT = '스테이지가 안 지워져요 400103005 😀'
  test('may be cut anywhere, also within a character', async () => {
    const bytes = Buffer.from(TEXT)
    for (let size = 1; size < 5; size += 1) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
      expect(await textOf(Readable.from(chunks))).toBe(TEXT)
    }
  })

  test('may be in the encodings of Windows', async () => {
    const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le')
    expect(await textOf(Readable.from([utf16]))).toBe(TEXT)
    expect(await textOf(Readable.from([Buffer.from(utf16).swap16()]))).toBe(TEXT)
    // "오류" in code page 949.
    expect(await textOf(Readable.from([Buffer.from([0xbf, 0xc0, 0xb7, 0xf9])]))).toBe('오류')
  })
})

describe('the output', () => {
  const found = (code: string, reply: string | null): FoundCode => ({
    code,
    title: { ko: '제목', en: 'Title' },
    message: 'Fail.',
    doThis: { ko: '지웁니다.', en: 'Delete it.' },
    url: `https://errors.example.com/${code}/`,
    replies: { ko: reply, en: null },
    probability: 1,
  })
  const answered = (more: Partial<TextAnswer>): TextAnswer => ({
    understood: { by: 'codes', text: '' },
    codes: [],
    total: 0,
    certain: true,
    near: [],
    unknown: [],
    ...more,
  })
  const two = answered({ codes: [found('400103005', '답변'), found('404105000', null)], total: 3 })

  test('has code, title, message, what to do and link, and says how many are left out', () => {
    expect(readable(two, false).out).toBe(
      [
        '400103005  제목 · Title\n  메시지 · Message: Fail.\n  할 일: 지웁니다.\n  Do this: Delete it.\n  https://errors.example.com/400103005/\n',
        '404105000  제목 · Title\n  메시지 · Message: Fail.\n  할 일: 지웁니다.\n  Do this: Delete it.\n  https://errors.example.com/404105000/\n',
        '그 밖의 코드 1개 · 1 more codes\n',
      ].join('\n'),
    )
    expect(readable(two, false).remarks).toBe('')
  })

  test('has colours only when asked for', () => {
    expect(readable(two, true).out).toContain('\u001b[1;32m400103005\u001b[0m')
    expect(readable(two, false).out).not.toContain('\u001b')
  })

  test('is a reply alone, and a remark where there is none', () => {
    expect(replies(two, 'ko')).toEqual({ out: '답변\n', remarks: expect.stringContaining('404105000: ') as string })
    expect(replies({ ...two, understood: { by: 'text', text: 'a' } }, 'ko').remarks).toBe('')
    expect(replies(two, 'en').out).toBe('')
  })

  test('tells what is uncertain, unknown or near beside it', () => {
    const remarks = (more: Partial<TextAnswer>): string => readable(answered(more), false).remarks
    expect(remarks({ codes: two.codes, certain: false, understood: { by: 'message', text: 'a' } })).toContain('Not sure')
    expect(remarks({ unknown: [{ code: '400103999', neighbours: ['400103005'] }] })).toContain('400103999: ')
    expect(remarks({ near: two.codes })).toContain('Nothing documented fits.')
    expect(remarks({ near: two.codes })).toContain('  400103005  제목 · Title\n')
  })

  test('is the answer itself for a program', () => {
    expect(JSON.parse(json(two).out)).toEqual(two)
  })
})
