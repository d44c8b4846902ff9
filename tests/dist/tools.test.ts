import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'
import type * as Library from '../../src/tools/library.ts'
import { labelledQueries } from '../search/labelled.ts'
import { codePages, DIST, newestRows } from './site.ts'

const open = (folder: string): Promise<typeof Library> =>
  import(/* @vite-ignore */ pathToFileURL(join(folder, 'apigw-codes.js')).href) as Promise<typeof Library>
const SITE = 'https://errors.example.com/docs/apigw/'
const TICKET = '안녕하세요.\n개발용 stage를 지우려는데 usage plan부터 끊으라고 합니다.\n확인 부탁드립니다.\n'
const copy = mkdtempSync(join(tmpdir(), 'apigw-package-'))
cpSync(join(DIST, 'package'), copy, { recursive: true })
afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

/** Runs the command of a copy of the package folder. Its input is written in the given pieces. */
function run(
  args: readonly string[],
  input: readonly Uint8Array[] = [],
  env = {},
): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(copy, 'command.js'), ...args], { env: { ...process.env, ...env } })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', fail).on('close', (status) => {
      done({ status, out, err })
    })
    for (const piece of input) child.stdin.write(piece)
    child.stdin.end()
  })
}

describe('the library', () => {
  test('has a lasting name and one with the hash of its contents', () => {
    const code = readFileSync(join(DIST, 'apigw-codes.js'))
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 10)
    expect(readdirSync(DIST).filter((name) => /^apigw-codes-.*\.js$/.test(name))).toEqual([`apigw-codes-${hash}.js`])
    expect(readFileSync(join(DIST, `apigw-codes-${hash}.js`)).equals(code)).toBe(true)
  })

  test('answers in Node: a ticket, a code, several codes, nothing', async () => {
    const { answer } = await open(DIST)
    const ticket = await answer(TICKET, { site: SITE })
    expect(ticket.codes[0]).toMatchObject({
      code: '400103005',
      message: newestRows.get('400103005')?.message,
      url: `${SITE}400103005/`,
      doThis: { ko: expect.stringMatching(/[가-힣]/) as string, en: expect.stringMatching(/^[A-Z]/) as string },
      replies: { ko: expect.stringMatching(/[가-힣]/) as string, en: expect.stringMatching(/stage/) as string },
    })
    expect(ticket.understood.by).toBe('message')
    expect((await answer('400103005, then 404105000')).codes.map(({ code }) => code)).toEqual(['400103005', '404105000'])
    expect(await answer('쿠버네티스 노드 풀')).toMatchObject({ codes: [], total: 0 })
    expect((await answer('400103999')).unknown[0]?.neighbours).toContain('400103005')
    const many = await answer('400', { most: 3 })
    expect([many.codes.length, many.total > 10]).toEqual([3, true])
  })

  test('describes every code', async () => {
    const { answer } = await open(DIST)
    for (const code of codePages.keys())
      expect(
        (await answer(code)).codes.map((found) => found.code),
        code,
      ).toContain(code)
  })

  test('links the codes of a text', async () => {
    const { linkify } = await open(DIST)
    expect(await linkify('<b>400103005</b>', { site: SITE })).toBe(`&lt;b&gt;<a href="${SITE}400103005/">400103005</a>&lt;/b&gt;`)
    const link = `${SITE}400103005/`
    expect(await linkify('４００１０３００５ 400–103–005', { site: SITE })).toBe(
      `<a href="${link}">４００１０３００５</a> <a href="${link}">400–103–005</a>`,
    )
    await expect(linkify('400103005', { site: '/' })).rejects.toThrow('give a whole address')
    expect(await linkify('400103005', { form: 'markdown', site: SITE.slice(0, -1) })).toBe(`[400103005](${SITE}400103005/)`)
  })

  test('puts the code at the end of a link, whatever the base path is', async () => {
    const based = join(copy, 'based')
    cpSync(join(DIST, 'package'), based, { recursive: true })
    const file = join(based, 'apigw-codes.json')
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), link: '/ERROR-CODES/CODE/' }))
    expect(await (await open(based)).linkify('400103005', { form: 'markdown' })).toBe('[400103005](/ERROR-CODES/400103005/)')
  })

  test('has types that a strict program compiles with', () => {
    writeFileSync(
      join(copy, 'use.ts'),
      `import { answer, linkify, type FoundCode } from './apigw-codes.js'
const { codes } = await answer('400103005', { most: 1 })
const first: FoundCode | undefined = codes[0]
export const line: string = [first?.doThis?.ko, first?.replies.en, await linkify('0')].join()
// @ts-expect-error A text is needed.
await answer()
`,
    )
    const options = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, types: [] }
    const program = ts.createProgram([join(copy, 'use.ts')], options)
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })

  test('touches no page and no storage', () => {
    expect(readFileSync(join(DIST, 'apigw-codes.js'), 'utf8')).not.toMatch(/\b(?:document|window|localStorage|sessionStorage|indexedDB)\b/)
  })
})

describe('the package folder', () => {
  test('has a command that npm can link, and all that it reads', () => {
    const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as { bin: Record<string, string>; exports: unknown }
    expect(readFileSync(join(copy, manifest.bin['apigw-code'] ?? ''), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect([...codePages.keys()].filter((code) => !existsSync(join(copy, `${code}.json`)))).toEqual([])
  })

  test('is a library by itself', async () => {
    const { answer } = await open(copy)
    expect((await answer(TICKET)).codes[0]?.code).toBe('400103005')
  })
})

describe('the command', () => {
  test('prints code, title, message, what to do and link, without colours on a pipe', async () => {
    // Node warns on the error stream where both are set.
    const { status, out, err } = await run(['--site', SITE, '400103005'], [], { FORCE_COLOR: '1', NO_COLOR: undefined })
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^400103005 {2}.*[가-힣].* · [A-Z]/)
    expect(out).toContain(newestRows.get('400103005')?.message)
    expect(out).toContain('할 일: ')
    expect(out).toContain(`${SITE}400103005/\n`)
    expect(out).not.toContain('\u001b')
  })

  test('reads tickets from a pipe, cut within a character, as the library does', async () => {
    const { answer } = await open(DIST)
    const tickets = labelledQueries(new Set(codePages.keys())).filter(({ kind, half }) => half === 'look' && kind.startsWith('~'))
    for (const { q } of tickets.filter((_, index) => index % Math.ceil(tickets.length / 6) === 0)) {
      const bytes = Buffer.from(q)
      const { status, out } = await run(['--json'], [bytes.subarray(0, 7), bytes.subarray(7, 16), bytes.subarray(16)])
      const expected = await answer(q)
      expect(JSON.parse(out)).toEqual(expected)
      expect(status).toBe(expected.codes.length > 0 ? 0 : 1)
    }
  })

  test('prints a reply alone', async () => {
    const { status, out } = await run(['--reply', 'en'], [Buffer.from(TICKET)])
    const twin = JSON.parse(readFileSync(join(DIST, '400103005.json'), 'utf8')) as { reply: { en: string } }
    expect([status, out]).toEqual([0, `${twin.reply.en}\n`])
  })

  test('opens the page', async () => {
    writeFileSync(
      join(copy, 'browser.mjs'),
      `#!${process.execPath}\nimport { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('opened', import.meta.url), process.argv[2])\n`,
      { mode: 0o755 },
    )
    const { status } = await run(['--open', '--site', SITE, '400103005'], [], { BROWSER: join(copy, 'browser.mjs') })
    expect(status).toBe(0)
    await expect.poll(() => existsSync(join(copy, 'opened')) && readFileSync(join(copy, 'opened'), 'utf8')).toBe(`${SITE}400103005/`)
    expect((await run(['--open', '--site', SITE, '400103005'], [], { BROWSER: '/none' })).status).toBe(2)
  })

  test('ends with 1 when nothing fits and with 2 after a wrong use', async () => {
    expect(await run(['쿠버네티스 노드 풀'])).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('Nothing documented fits.') as string,
    })
    expect(await run(['400103999'])).toMatchObject({ status: 1, err: expect.stringContaining('400103005') as string })
    for (const args of [['--none'], ['--reply', 'fr', '0'], []]) expect((await run(args)).status, args.join()).toBe(2)
    expect(await run(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('--reply') as string })
  })

  test('says what is missing when its files are', async () => {
    rmSync(join(copy, 'apigw-codes.json'))
    expect(await run(['0'])).toMatchObject({ status: 2, err: expect.stringContaining('keep the files of the build together') as string })
  })
})
