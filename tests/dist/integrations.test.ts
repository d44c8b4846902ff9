import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { afterAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/delivery/config.ts'
import { PLACEHOLDER } from '../../src/tools/home-address.ts'
import { attribute, codePages, DIST, elementsOf, pages } from './site.ts'

const { site, base } = readConfig(process.env)
const home = new URL(base, site ?? PLACEHOLDER).href
const page = pages.find(({ path }) => path === '/integrations/')
const tree = page?.tree ?? { type: 'root', children: [] }
const folder = mkdtempSync(join(tmpdir(), 'apigw-examples-'))
symlinkSync(join(DIST, 'package'), join(folder, 'package'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Text of a snippet as the reader sees it. */
function snippet(name: string): string {
  const element = select(`[data-snippet="${name}"] code`, tree)
  if (!element) throw new Error(`The page has no snippet ${name}`)
  return toString(element)
}
const fileOf = (url: string): string => join(DIST, new URL(url).pathname.slice(base.length), 'index.html')

describe('the page on integrations', () => {
  test('has a snippet beside each of its copy buttons, with the same text', () => {
    const snippets = selectAll('[data-snippet]', tree)
    expect(snippets.length).toBeGreaterThan(15)
    for (const element of snippets)
      expect(attribute(select('copy-button', element) ?? element, 'dataText')).toBe(toString(select('code', element) ?? element))
  })

  test('is linked from every page', () => {
    for (const { path, html } of pages) expect(html, path).toContain(`href="${base}integrations/"`)
  })

  test('has the example for Node, which runs', () => {
    writeFileSync(join(folder, 'example.mjs'), snippet('node'))
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'example.mjs')], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^400103005 .*[가-힣]/)
  })

  test('has the commands, which run', () => {
    writeFileSync(join(folder, 'ticket.txt'), 'Fail regenerate api key')
    for (const line of snippet('command').split('\n')) {
      const { status, stdout } = spawnSync('sh', ['-c', line.replace('npx ./package', `"${process.execPath}" ./package/command.js`)], {
        cwd: folder,
        encoding: 'utf8',
      })
      expect([line, status]).toEqual([line, 0])
      expect(stdout).not.toBe('')
    }
  })

  test('has links to a page and its sections that exist', () => {
    for (const line of snippet('link').split('\n')) {
      const url = new URL(line)
      expect(line.startsWith(home), line).toBe(true)
      const target = codePages.get('400103005')?.tree ?? { type: 'root', children: [] }
      const ids = elementsOf(target).map(({ element }) => attribute(element, 'id'))
      if (url.hash !== '') expect(ids).toContain(url.hash.slice(1))
    }
  })
})

describe('the recipes', () => {
  test.each([
    ['github: Target URL', '<num>'],
    ['gitlab: Issue URL', ':id'],
    ['jira: Add comment', '{{apigwCode}}'],
    ['zendesk: Macro', '{{ticket.ticket_field_ID}}'],
  ])('%s leads to the page of the code', (name, placeholder) => {
    expect(snippet(name)).toContain(placeholder)
    for (const code of codePages.keys()) expect(existsSync(fileOf(snippet(name).replace(placeholder, code))), code).toBe(true)
  })

  test.each(['slack: mrkdwn', 'teams: Markdown', 'dooray: Markdown'])('%s links the sample', (name) => {
    expect(snippet(name)).toContain(`${home}400103005/`)
  })

  test.each(['teams: Adaptive Card', 'dooray: Incoming Webhook'])('%s is JSON with the link', (name) => {
    expect(JSON.stringify(JSON.parse(snippet(name)))).toContain(`"${home}400103005/"`)
  })

  test('have the pattern of the page', () => {
    const pattern = snippet('pattern')
    expect(snippet('jira: Create variable: apigwCode')).toBe(`{{issue.description.match("(${pattern})").first}}`)
    expect(new RegExp(snippet('zendesk: Regex')).test('400103005')).toBe(true)
  })

  test('have a Bolt handler that answers with links', async () => {
    const said: string[] = []
    const handlers: [RegExp, (event: unknown) => Promise<void>][] = []
    const app = { message: (...handler: [RegExp, (event: unknown) => Promise<void>]) => handlers.push(handler) }
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the snippet is a program to paste
    const program = new Function('app', snippet('slack: Bolt')) as (given: typeof app) => void
    program(app)
    const [pattern, answer] = handlers[0] ?? []
    const matches = '400103005 그리고 4291000'.match(pattern ?? /$^/)
    await answer?.({ context: { matches }, say: (text: string) => Promise.resolve(said.push(text)) })
    expect(said).toEqual([`<${home}400103005/|400103005> <${home}4291000/|4291000>`])
  })
})

test('the constants have every code', () => {
  for (const name of ['apigw-code.ts', 'ApigwCode.java', 'apigw_code.go']) {
    const text = readFileSync(join(DIST, 'constants', name), 'utf8')
    const numbers = [...text.matchAll(/^.*\w(?::| =) (-?\d+)[,;]?$/gm)].map(([, code]) => code)
    expect(numbers, name).toEqual([...new Set(numbers)])
    expect(numbers.sort(), name).toEqual([...codePages.keys()].sort())
  }
})
