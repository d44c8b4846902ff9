import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkContent } from '../../../../src/catalog/check.ts'
import { readGuideSection } from '../../../../src/catalog/check-guide.ts'
import { parseNote } from '../../../../src/catalog/notes/parse-note.ts'
import { readContent } from '../../../../src/catalog/read.ts'
import { proseHtml, proseMarkdown, type RenderContext } from '../../../../src/catalog/notes/render-note.ts'
import { parseTable } from '../../../../src/catalog/tables/parse-table.ts'
import { families } from '../real-families.ts'
import { tableText } from './revisions.ts'
import { NO_FACTS } from '../no-facts.ts'

const parse = (...cells: [string, string, string][]): ReturnType<typeof parseTable> =>
  parseTable(tableText(cells), 'content/tables/2022-01-10.md', families)

describe('a row of the table', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '{alert(1)} ${x} <T ko="" />',
    '[x](javascript:alert(1)) ![a](b) <https://evil.example/>',
    '**bold** `code` ~~gone~~ \\*escaped\\*',
    '&lt;b&gt; &amp; &#x202e;',
    'a | bar and \\',
    'emoji 😀 and 𠮷',
    '__proto__ constructor',
    '=HYPERLINK("x")',
  ])('is kept as text, byte for byte: %s', (text) => {
    const { revision, faults } = parse(['400106009', text, text], ['400106010', 'next', '다음'])
    expect(faults).toEqual([])
    expect(revision.entries).toEqual([
      { code: '400106009', message: text, description: text },
      { code: '400106010', message: 'next', description: '다음' },
    ])
  })

  test.each([
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2066'],
    ['zero-width space', '\u200b'],
    ['zero-width joiner', '\u200d'],
    ['soft hyphen', '\u00ad'],
    ['Arabic letter mark', '\u061c'],
    ['Hangul filler', '\u3164'],
    ['tag character', '\u{e0041}'],
    ['line separator', '\u2028'],
    ['null', '\u0000'],
    ['escape', '\u001b'],
    ['next line', '\u0085'],
    ['private use', '\ue000'],
    ['noncharacter', '\ufffe'],
    ['what broken bytes become', '\ufffd'],
    ['byte order mark in the middle', '\ufeff'],
  ])('is refused for a %s, with its line', (_name, character) => {
    for (const cells of [
      [`a${character}b`, '설명'],
      ['message', `설${character}명`],
    ] as const) {
      const { revision, faults } = parse(['400106009', ...cells])
      expect(revision.entries).toEqual([])
      expect(faults).toMatchObject([{ field: 'line 5', problem: expect.stringContaining('invisible character') as string }])
    }
  })

  test('is refused when it is longer than the longest message', () => {
    expect(parse(['400106009', 'a'.repeat(1001), '설명']).faults).toMatchObject([
      { field: 'line 5', problem: 'has a message of 1001 characters (400106009)' },
    ])
    for (const text of ['a'.repeat(1_000_000), '<'.repeat(1_000_000), '['.repeat(1_000_000)]) {
      const began = performance.now()
      expect(parse(['400106009', text, '설명']).faults).toMatchObject([
        { field: 'line 5', problem: expect.stringMatching(/^has 10000\d\d characters$/) as string },
      ])
      expect(performance.now() - began).toBeLessThan(2000)
    }
  })

  test('is refused when its code does not have the form of a code', () => {
    for (const code of ['４００１０６００９', '400106009<b>', '__proto__', '../../etc', '4001060090', '-2', '00', '099106009']) {
      expect(parse([code, 'message', '설명']).revision.entries, code).toEqual([])
    }
  })
})

describe('a note', () => {
  const faultsOf = (text: string): string[] =>
    parseNote(text, 'note.ko.mdx', 'ko').faults.map(({ field, problem }) => `${field} ${problem}`)
  const cause = (body: string): string => `<Cause id="a">\n${body}\n</Cause>\n`

  test.each([
    ['an import', "import fs from 'node:fs'\n"],
    ['an export', 'export const a = 1\n'],
    ['an expression', cause('{process.env.HOME}')],
    ['an expression in a sentence', cause('before {1 + 1} after')],
    ['an expression as an id', '<Cause id={a}>\ntext\n</Cause>\n'],
    ['spread attributes', cause('<Menu {...a} />')],
    ['an event', '<Cause id="a" onclick="alert(1)">\ntext\n</Cause>\n'],
    ['an event on a loss', '<Step id="a">\n<Loss onclick="alert(1)">gone</Loss>\n\ntext\n</Step>\n'],
    ['HTML', cause('<img src="x" onerror="alert(1)" />')],
    ['a script', cause('<script>alert(1)</script>')],
    ['an unknown component', cause('<Evil id="a" />')],
    ['a link', cause('[text](javascript:alert(1))')],
    ['an address', cause('see https://evil.example/')],
    ['a picture', cause('![text](https://evil.example/a.png)')],
    ['a direction override by reference', cause('text &#x202e; text')],
    ['a heading', cause('# heading')],
  ])('with %s is refused, with its line', (_name, text) => {
    expect(faultsOf(text)[0]).toMatch(/^(?:line \d+|file) /)
  })

  test('is rendered as text and elements of the site only', () => {
    const { note, faults } = parseNote(cause('a \\<b> & "c" `<img onerror=1>` <Fill id="x" /> <Menu id="y" />'), 'note.ko.mdx', 'ko')
    expect(faults).toEqual([])
    const label = { ko: '<i>"&', en: '<i>' }
    const known: RenderContext['known'] = {
      ...NO_FACTS,
      menus: { y: label },
      fills: { x: label },
    }
    const html = proseHtml(note?.causes[0]?.body ?? [], { known, codeUrl: () => null }, 'ko')
    // Within the quotes of an attribute < is text.
    expect(html.replaceAll(/="[^"]*"/g, '')).not.toMatch(/<(?:img|i>|b>)|onerror=1>(?!<)/)
    expect(html).toContain('&#x3C;img onerror=1>')
    expect(proseMarkdown(note?.causes[0]?.body ?? [], { known, codeUrl: () => null }, 'ko')).not.toMatch(/(?<![\\`])<(?:img|i)/)
  })
})

describe('a section of the guide', () => {
  const head = '---\ntitle: Title\norder: 1\n---\n\n'

  test('may have Markdown, components with an id, and links to https and to the site', () => {
    expect(
      readGuideSection(`${head}Text **bold** <Menu id="stage" /> [a](https://example.com/) [b](#read)\n\n- one\n`, 'guide.ko.mdx').faults,
    ).toEqual([])
  })

  test.each([
    ['an import', "import a from 'a'\n"],
    ['an expression', 'text {process.exit(1)}\n'],
    ['a block expression', '{process.exit(1)}\n'],
    ['an unknown component', '<Evil />\n'],
    ['HTML', 'text <img src="x" onerror="alert(1)" />\n'],
    ['an attribute', '<Menu id="stage" onclick="a" />\n'],
    ['an expression as an attribute', '<Menu id={a} />\n'],
    ['a link that runs', '[a](javascript:alert(1))\n'],
  ])('with %s is refused', (_name, text) => {
    expect(readGuideSection(head + text, 'guide.ko.mdx').faults).not.toEqual([])
  })
})

describe('files of the content', () => {
  const root = resolve(import.meta.dirname, '../../../..')
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'apigw-hostile-'))
    cpSync(join(root, 'content'), folder, { recursive: true })
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  /** Faults of the content with one file changed. */
  function spoilt(name: string, change: (text: string) => string): string[] {
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    expect(change(text)).not.toBe(text)
    writeFileSync(file, change(text))
    const { content, faults } = readContent(folder, folder)
    writeFileSync(file, text)
    return [...faults, ...checkContent(content)].map((fault) => `${fault.file} · ${fault.field}: ${fault.problem}`)
  }

  test('are refused with invisible characters', () => {
    expect(spoilt('codes/stage/400103005.ko.mdx', (text) => text.replace('스테이지', '스\u202e테이지'))).toContainEqual(
      expect.stringMatching(/400103005\.ko\.mdx · line \d+: has an invisible character/),
    )
    expect(spoilt('codes/stage/400103005.yaml', (text) => text.replace('retry: ', '# a\u200bb\nretry: '))).toContainEqual(
      expect.stringMatching(/400103005\.yaml · line \d+: has an invisible character/),
    )
    expect(spoilt('codes/stage/400103005.yaml', (text) => text.replace(/^ {2}en: (.*)$/m, '  en: "\\u202e$1"'))).toContainEqual(
      expect.stringMatching(/400103005\.yaml · title\.en: has an invisible character/),
    )
  })

  test('are refused with links that are not https', () => {
    expect(spoilt('guides.yaml', (text) => text.replace(/https:[^'"\s,}]+/, 'javascript:alert(1)'))).toContainEqual(
      expect.stringMatching(/guides\.yaml · [\w-]+\.url\.\w+: is not an address that begins with https/),
    )
  })

  test('are refused with ids that are names of inherited properties', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(spoilt('codes/stage/400103005.ko.mdx', (text) => text.replace('id="usage-plan"', `id="${name}"`))).toContainEqual(
        expect.stringContaining(`names <Menu id="${name}">, which is not known`),
      )
    }
  })
})
