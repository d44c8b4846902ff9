import { describe, expect, test } from 'vitest'
import { parseNote } from '../../../../src/catalog/notes/parse-note.ts'

const problems = (text: string): string[] => parseNote(text, 'note.en.mdx', 'en').faults.map(({ problem }) => problem)
const inStep = (text: string): string[] => problems(`<Step id="x">\n${text}\n</Step>\n`)

describe('a note', () => {
  test('is parsed into its blocks', () => {
    const { note, faults } = parseNote(
      '<Cause id="one">\nFirst.\n</Cause>\n\n<Check id="two">One line.</Check>\n\n<Step id="three">\n<Loss>Gone for good.</Loss>\n\nDo it.\n\n- a\n- b\n</Step>\n\n<Prevent>\nThink.\n</Prevent>\n\n<Escalate>\nAsk.\n</Escalate>\n\n<Reply>\nDear <Fill id="name" />.\n</Reply>\n',
      'note.en.mdx',
      'en',
    )
    expect(faults).toEqual([])
    expect(note?.causes.map(({ id }) => id)).toEqual(['one'])
    expect(note?.checks.map(({ id, body }) => [id, body[0]?.type])).toEqual([['two', 'paragraph']])
    expect(note?.fix.map(({ id, loss, body }) => [id, loss?.length, body.map(({ type }) => type)])).toEqual([
      ['three', 1, ['paragraph', 'list']],
    ])
    expect([note?.prevent, note?.escalate, note?.reply].map((prose) => prose?.length)).toEqual([1, 1, 1])
  })

  test('may be written with CRLF', () => {
    expect(parseNote('<Reply>\r\nDear.\r\n\r\nBye.\r\n</Reply>\r\n', 'note.en.mdx', 'en').note?.reply).toHaveLength(2)
  })

  test('may hold a component alone in a block', () => {
    expect(inStep('<Api id="stage.delete" />')).toEqual([])
  })

  test('keeps components on one line in one paragraph, and those on lines of their own apart', () => {
    const { note } = parseNote('<Reply>\n<Say id="a" /> <Say id="b" />\n\n<Say id="c" />\n</Reply>\n', 'note.en.mdx', 'en')
    expect(note?.reply?.map((one) => ('children' in one ? one.children.length : 0))).toEqual([3, 1])
  })

  test('without text has no blocks and no faults', () => {
    expect(parseNote('', 'note.en.mdx', 'en')).toMatchObject({ note: { causes: [], reply: null }, faults: [] })
  })
})

describe('dangerous markup is refused', () => {
  test.each([
    ['an import', "import x from 'node:fs'", /import or export/],
    ['an export', 'export const x = 1', /import or export/],
    ['an expression', '{process.env.HOME}', /outside a block/],
    ['a comment', '{/* x */}', /outside a block/],
    ['a paragraph', 'Text.', /paragraph outside a block/],
    ['an element', '<div>x</div>', /<div>, which is no block/],
    ['a fragment', '<>x</>', /<>, which is no block/],
    ['front matter', '---\ntitle: x\n---\n', /outside a block/],
  ])('%s outside the blocks', (_name, text, problem) => {
    expect(problems(text).join()).toMatch(problem)
  })

  test.each([
    ['an expression', 'a {1 + 1} b', /mdxTextExpression/],
    ['HTML', '<b>bold</b>', /<b>, which is no component/],
    ['a script', '<script>alert(1)</script>', /<script>/],
    ['a handler', '<img src="x" onerror="alert(1)" />', /<img>/],
    ['a member', '<Menu.Evil id="x" />', /Menu\.Evil/],
    ['a spread', '<Menu {...x} />', /needs an id and nothing else/],
    ['an expression as id', '<Menu id={x} />', /needs an id and nothing else/],
    ['an id without a value', '<Menu id />', /needs an id and nothing else/],
    ['content in a component', '<Menu id="x">y</Menu>', /needs an id and nothing else/],
    ['a link', '[x](https://example.com/)', /link to/],
    ['a script as a link', '[x](javascript:alert(1))', /link to/],
    ['an address as a link', '<https://example.com>', /not valid MDX/],
    ['a bare address', 'See https://example.com/ now.', /link to/],
    ['a reference', '[x][y]\n\n[y]: javascript:alert(1)', /linkReference|definition|link/],
    ['a picture', '![x](x.png)', /image/],
    ['a heading', '# x', /heading/],
    ['a quotation', '> x', /blockquote/],
    ['a footnote', 'x[^1]\n\n[^1]: y', /footnote/],
    ['struck text', '~~x~~', /delete/],
    ['an invisible character', 'a&#x202e;b', /invisible character/],
  ])('%s inside a block', (_name, text, problem) => {
    expect(inStep(text).join()).toMatch(problem)
  })

  test('an unclosed block gives one fault and no note', () => {
    expect(parseNote('<Step id="x">\nText.', 'note.en.mdx', 'en')).toMatchObject({
      note: null,
      faults: [{ problem: expect.stringContaining('not valid MDX') as string }],
    })
  })
})

describe('blocks', () => {
  test.each([
    ['<Cause>\nx\n</Cause>', /<Cause> needs an id/],
    ['<Cause id="Two Words">\nx\n</Cause>', /<Cause> needs an id/],
    ['<Cause id="x" title="y">\nx\n</Cause>', /<Cause> needs an id/],
    ['<Reply lang="en">\nx\n</Reply>', /<Reply> takes no attributes/],
    ['<Reply>\nx\n</Reply>\n\n<Reply>\ny\n</Reply>', /<Reply> stands twice/],
    ['<Step id="x">\n</Step>', /<Step> is empty/],
    ['<Step id="x">\n<Loss>only this</Loss>\n</Step>', /<Step> is empty/],
    ['<Check id="x">\n<Loss>x</Loss>\n\ny\n</Check>', /<Loss> stands outside a step/],
    ['<Reply>\n<Loss>x</Loss>\n\ny\n</Reply>', /<Loss> stands outside a step/],
    ['<Step id="x">\n<Cause id="y">\nz\n</Cause>\n</Step>', /<Cause>, which is no component/],
  ])('%s', (text, problem) => {
    expect(problems(text).join()).toMatch(problem)
  })
})

test.each([
  ['**"값"**은', true],
  ['**괄호(값)**입니다', true],
  ['**값**은', false],
  ['`**kwargs`', false],
])('%s: stray asterisks %s', (text, stray) => {
  expect(inStep(text).some((problem) => problem.includes('**'))).toBe(stray)
})
