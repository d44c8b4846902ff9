import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { smallContent } from '../../../content/small-content.ts'
import * as revisions from './revisions.ts'

// Each command runs in a Node process of its own.
vi.setConfig({ testTimeout: 60_000 })

const root = resolve(import.meta.dirname, '../../../..')
/** Codes that the invented tables change, and those that share a text with them. Every command reads all of the content: it is small here. */
const CODES = ['400103004', '400103006', '400104002', '400104003', '400104005', '400104006', '404105000']
const files = smallContent(root, CODES)
const table = files.get('content/tables/2021-11-05.md') ?? ''
const here = ({ code }: { code: string }): boolean => table.includes(`\n|${code}|`)
const [firstRows, currentRows] = [revisions.firstRows.filter(here), revisions.currentRows.filter(here)]
const { tableText } = revisions
const changed = (changes: Parameters<typeof revisions.changed>[0]): ReturnType<typeof revisions.changed> =>
  revisions.changed(changes, firstRows)
let folder = ''
let content = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'apigw-tables-'))
  content = join(folder, 'content')
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function command(name: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const env = { ...process.env, CONTENT_DIR: content, INIT_CWD: folder, NODE_COMPILE_CACHE: join(folder, 'compiled') }
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
      same: firstRows.length - 1,
    })
  })

  test.each([
    ['a short row', '|400100000|one cell|', new RegExp(`line ${String(firstRows.length + 5)}: has 2 cells instead of three`)],
    [
      'a million bars',
      `|400106009|${'|'.repeat(1_000_000)}|설명|`,
      new RegExp(`line ${String(firstRows.length + 5)}: has 1000015 characters`),
    ],
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

describe('npm run table:take', () => {
  const take = (...args: string[]): ReturnType<typeof command> => command('commands/table-take.ts', ...args)
  afterEach(() => {
    for (const name of readdirSync(join(content, 'tables'))) if (name !== '2021-11-05.md') rmSync(join(content, 'tables', name))
  })

  test('puts the file in its place as it is and lists by file and field what a person has to write', () => {
    const rows = changed({
      without: ['400103006'],
      with: [
        ['400106009', 'Full.', '가득 찼습니다.'],
        ['400104003', 'Reworded by us.', '우리가 바꾼 문구입니다.'],
        ['404105000', 'Could not find API key.', 'API Key를 못 찾았습니다.'],
      ],
    })
    const text = `\ufeff${tableText(rows).replaceAll('\n', '\r\n')}`
    const { status, out, err } = take(write('2021-11-20.ko.md', text))
    expect([status, err]).toEqual([0, ''])
    expect(readFileSync(join(content, 'tables/2021-11-20.md'), 'utf8')).toBe(text)
    expect(out).toContain('1 new, 1 gone, 2 reworded, 0 moved')
    for (const line of [
      /usage-plan\/400106009\.yaml · file: is still to be written/,
      /\/400103006\.yaml · later: the table of 2021-11-20 no longer has the code/,
      /deploy\/400104003\.yaml · disagreement: is about the texts of 2021-11-05/,
      /deploy\/400104003\.yaml · reply_names: is about the message of 2021-11-05/,
      /api-key\/404105000\.yaml · description_en: translates the Korean description of 2021-11-05; since 2021-11-20 it is "API Key를 못/,
      /siblings\.yaml · nothing-to-deploy\.codes: 400104003 no longer share a text/,
    ])
      expect(out).toMatch(line)
    // The check still passes, and says the same.
    const check = command('commands/check-content.ts', '400104003')
    expect([check.status, check.out]).toEqual([0, expect.stringMatching(/Hint: .*400104003\.yaml · disagreement/) as string])
  })

  test.each([
    ['is cut off', '2021-11-20.md', () => tableText(firstRows.slice(0, 2)), /2021-11-20\.md · table: retires \d\d codes/],
    ['goes back in time', '2021-11-01.md', () => tableText(firstRows), /2021-11-01\.md · file name: goes back in time/],
    ['is of a year to come', '2099-01-01.md', () => tableText(currentRows), /2099-01-01\.md · table: is of 2099-01-01/],
    [
      'has another name',
      '2021-11-20.md',
      () => tableText(firstRows.map(({ code, message, description }) => [code, description, message])),
      /in each other's column/,
    ],
  ])('stops a revision that %s, and takes it when it is confirmed', (_what, name, text, expected) => {
    const before = state(content)
    const refused = take(write(name, text()))
    expect([refused.status, refused.out]).toEqual([2, ''])
    expect(refused.err).toMatch(expected)
    expect(refused.err).toContain('content/tables/confirmed.yaml')
    expect(state(content)).toBe(before)
    writeFileSync(join(content, 'tables/confirmed.yaml'), `"${name.slice(0, 10)}": compared with the official page\n`)
    expect(take(name)).toMatchObject({ status: 0, err: '' })
  })

  test('puts the page of the other language beside that of the same day, and refuses a second one in the same', () => {
    const english = tableText(
      firstRows.map(({ code, message }) => [
        code,
        code.startsWith('4001') ? `${message.replace(/\.$/, '')} (again).` : message,
        revisions.englishOf(code),
      ]),
    )
    expect(take(write('2021-11-20.ko.md', tableText(firstRows)))).toMatchObject({ status: 0, err: '' })
    expect(take(write('2021-11-20.en.md', english))).toMatchObject({ status: 0, err: '' })
    expect(readFileSync(join(content, 'tables/2021-11-20.en.md'), 'utf8')).toBe(english)
    expect(take('2021-11-20.en.md').err).toContain('tables/2021-11-20.en.md is there already')
    expect(command('commands/check-content.ts', '400104003').status).toBe(0)
  })

  test('refuses a broken file, one without a day, and one whose place is taken, and writes nothing', () => {
    const before = state(content)
    expect(take(write('2021-11-20.md', `${tableText(firstRows)}|400100000|one cell|\n`)).err).toMatch(
      new RegExp(`line ${String(firstRows.length + 5)}: has 2 cells instead of three`),
    )
    expect(take(write('new.md', tableText(firstRows))).err).toContain('Name the day of the revision')
    expect(take('new.md', '2021-11-05').err).toContain('tables/2021-11-05.md is there already')
    expect(take('nowhere.md', '2021-11-20').err).toContain('nowhere.md cannot be read')
    expect(take().status).toBe(2)
    expect(state(content)).toBe(before)
    expect(take('new.md', '2021-11-20')).toMatchObject({ status: 0, err: '' })
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
      err: '400106010 is in no table of content/tables; add the table that has it first, or --printed where only a guide has it.\n',
    })
    expect(create('../../etc').status).toBe(2)
    expect(create().status).toBe(2)
    expect(create('400103005').err).toContain('has files already: ')
    expect(state(content)).toBe(before)
  })

  test.each([
    ['4041099', 'gw-request', ['printed.status']],
    ['404103099', 'stage', []],
  ])('--printed makes %s, which only a guide has, and the check reports what is printed', (code, domain, more) => {
    expect(create('400103005', '--printed').status).toBe(2)
    expect(create('400106009', '--printed').err).toContain('leave --printed out')
    expect(create(code, '--printed').status).toBe(0)
    const { out } = command('commands/check-content.ts', code)
    const fields = ['printed.since', 'printed.message', 'printed.description.ko', 'printed.description.en', 'printed.documented', ...more]
    expect(fields.filter((field) => !out.includes(`${domain}/${code}.yaml · ${field}: `))).toEqual([])
    expect(out).not.toContain('description_en')
    for (const end of ['yaml', 'phrases.yaml', 'ko.mdx', 'en.mdx']) rmSync(join(content, `codes/${domain}/${code}.${end}`))
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
      'checked.on',
      'checked.guides',
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

test('the check only remarks on a note that was last checked years ago', () => {
  const file = join(content, 'codes/stage/400103005.yaml')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace(/^checked: .*$/m, 'checked: { on: "2020-01-02", guides: "2019-12-01" }'))
  const { status, out } = command('commands/check-content.ts', '400103005')
  writeFileSync(file, before)
  expect(status).toBe(0)
  expect(out).toMatch(/^Hint: \S*400103005\.yaml · checked\.on: was 2020-01-02, more than a year ago\./m)
})

describe.each(['table-take', 'table-diff', 'new-code'])('npm run %s', (name) => {
  const run = (...args: string[]): ReturnType<typeof command> => command(`commands/${name}.ts`, ...args)

  test('says how it is used for --help, for an unknown option, for nothing and for too much, and writes nothing', () => {
    const before = state(content)
    const help = run('--help')
    expect(help).toMatchObject({ status: 0, err: '' })
    expect(help.out).toMatch(/^Name one \w+: npm run \S+ -- /)
    expect(run('400103005', '--prited')).toMatchObject({ status: 2, out: '', err: expect.stringContaining("'--prited'") as string })
    for (const wrong of [run(), run('a', 'b', 'c')]) expect(wrong).toMatchObject({ status: 2, out: '', err: help.out })
    expect(state(content)).toBe(before)
  })
})
