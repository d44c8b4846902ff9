import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { changed, firstRows, tableText } from './revisions.ts'

// Each command runs in a Node process of its own.
vi.setConfig({ testTimeout: 60_000 })

const root = resolve(import.meta.dirname, '../../../..')
let folder = ''
let content = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'apigw-tables-'))
  content = join(folder, 'content')
  cpSync(join(root, 'content'), content, { recursive: true })
  // Every command meets the first table alone.
  for (const name of readdirSync(join(content, 'tables'))) if (name !== '2021-11-05.md') rmSync(join(content, 'tables', name))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function command(name: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const env = { ...process.env, CONTENT_DIR: content, INIT_CWD: folder }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src', name), ...args], { cwd: root, env, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

/** Path, time and size of every file below a folder. */
function state(path: string): string {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${String(statSync(join(path, name)).mtimeMs)} ${String(statSync(join(path, name)).size)}`)
    .join('\n')
}

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return name
}

describe('npm run table:diff', () => {
  const diff = (...args: string[]): ReturnType<typeof command> => command('commands/table-diff.ts', ...args)

  test('exits with 0 when nothing changes: with LF or CRLF, with or without a byte order mark', () => {
    const text = readFileSync(join(content, 'tables/2021-11-05.md'), 'utf8')
    for (const same of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`, `\ufeff${text.replaceAll('\n', '\r\n')}`]) {
      expect(diff(write('same.md', same))).toMatchObject({ status: 0, err: '' })
    }
  })

  test('exits with 1 and prints the changes, as text and as JSON', () => {
    const name = write('2022-01-10.md', tableText(changed({ without: ['400103005'], with: [['400106009', 'Full.', '가득 찼습니다.']] })))
    const text = diff(name)
    expect(text.status).toBe(1)
    expect(text.out).toContain('1 new:\n  400106009')
    const json = diff(name, '--json')
    expect(json.status).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({
      file: name,
      against: '2021-11-05',
      new: [{ code: '400106009' }],
      gone: [{ code: '400103005' }],
      reworded: [],
      moved: [],
      same: 85,
    })
  })

  test.each([
    ['a short row', '|400100000|one cell|', /line 91: has 2 cells instead of three/],
    ['a million bars', `|400106009|${'|'.repeat(1_000_000)}|설명|`, /line 91: has 1000015 characters/],
  ])('exits with 2 and prints the line of %s, and writes no file', (_what, line, expected) => {
    const before = state(content)
    const name = write('broken.md', tableText(firstRows) + `${line}\n`)
    const text = diff(name)
    expect([text.status, text.out]).toEqual([2, ''])
    expect(text.err).toMatch(expected)
    const json = diff(name, '--json')
    expect(json.status).toBe(2)
    expect((JSON.parse(json.out) as { faults: unknown[] }).faults).toHaveLength(1)
    expect(state(content)).toBe(before)
  })

  test('exits with 2 without a file, or for a file that does not exist', () => {
    expect(diff().status).toBe(2)
    expect(diff('nowhere.md')).toMatchObject({ status: 2, out: '' })
  })

  test('compares a table in content/tables with the table before it', () => {
    const file = join(content, 'tables/2022-01-10.md')
    writeFileSync(file, tableText(changed({ without: ['400103005'] })))
    const result = command('commands/table-diff.ts', file, '--json')
    rmSync(file)
    expect(JSON.parse(result.out)).toMatchObject({ against: '2021-11-05', gone: [{ code: '400103005' }] })
  })
})

describe('npm run new-code', () => {
  const create = (...args: string[]): ReturnType<typeof command> => command('commands/new-code.ts', ...args)
  const files = ['yaml', 'phrases.yaml', 'ko.mdx', 'en.mdx'].map((end) => `codes/usage-plan/400106009.${end}`)

  beforeAll(() => {
    writeFileSync(
      join(content, 'tables/2022-01-10.md'),
      tableText(changed({ with: [['400106009', 'Plan: "full" # {now}', '가득 찼습니다.']] })),
    )
  })

  test('refuses a code that is in no table or has files, and writes no file', () => {
    const before = state(content)
    expect(create('400106010')).toMatchObject({
      status: 2,
      out: '',
      err: '400106010 is in no table of content/tables; add the table that has it first.\n',
    })
    expect(create('../../etc').status).toBe(2)
    expect(create().status).toBe(2)
    expect(create('400103005').err).toContain('has files already: ')
    expect(state(content)).toBe(before)
  })

  test('writes all four files or none', () => {
    mkdirSync(join(content, 'codes/usage-plan/400106009.en.mdx'))
    expect(create('400106009').status).toBe(2)
    rmSync(join(content, 'codes/usage-plan/400106009.en.mdx'), { recursive: true })
    expect(files.filter((file) => existsSync(join(content, file)))).toEqual([])
  })

  test('fills in the derived fields, and the check reports every field that a person must write', () => {
    expect(create('400106009').status).toBe(0)
    expect(files.filter((file) => !existsSync(join(content, file)))).toEqual([])
    expect(readFileSync(join(content, files[0] ?? ''), 'utf8')).toMatch(
      /^# Plan: "full" # \{now\}\n# 가득 찼습니다\.\n# Class: bad request\.[^\n]*\ncode: "400106009"\n/,
    )
    const { status, out } = command('commands/check-content.ts', '400106009')
    expect(status).toBe(1)
    const fields = [
      'title.ko',
      'title.en',
      'description_en',
      'retry',
      'actor',
      'appears',
      'collect',
      'evidence.causes.why',
      'evidence.checks.where',
      'evidence.fix.what',
    ]
    expect(fields.filter((field) => !out.includes(`400106009.yaml · ${field}: `))).toEqual([])
    for (const lang of ['ko', 'en']) {
      expect(out).toContain(`400106009.phrases.yaml · ${lang}: `)
      for (const block of ['Cause', 'Check', 'Step', 'Reply'])
        expect(out).toMatch(new RegExp(`400106009\\.${lang}\\.mdx · line \\d+: <${block}> is empty`))
    }
  })
})
