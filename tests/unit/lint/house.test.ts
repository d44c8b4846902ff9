import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import astro from 'eslint-plugin-astro'
import { ESLint, type Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import { HOUSES, roomRules } from '../../lint/rooms.ts'
import { sharedStems } from '../../lint/stems.ts'
import { wordRules } from '../../lint/words.ts'

const root = resolve(import.meta.dirname, '../../..')

/** Messages of ESLint about a text, as if it were the content of a file of the project. */
async function lint(rules: Linter.Config[], file: string, text: string): Promise<string[]> {
  const parser = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as Linter.Parser } }
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [parser, ...astro.configs.base, ...rules] })
  const [result] = await eslint.lintText(text, { filePath: join(root, file) })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

describe('an import from a higher room', () => {
  const rules = roomRules(HOUSES)
  test.each([
    ['src/catalog/x.ts', `import { x } from '../i18n/site.ts'`],
    ['src/delivery/x.ts', `import type { X } from '../search/engine.ts'`],
    ['src/client/x.ts', `import '../twins/json.ts'`],
    ['src/components/code/X.astro', `---\nimport Base from '../../layouts/Base.astro'\n---\n<Base />`],
    ['src/urls.ts', `export * from './search/engine.ts'`],
    ['src/search/language/x.ts', `import { x } from '../answer/quotes.ts'`],
    ['src/search/index/x.ts', `import { x } from '../engine.ts'`],
    ['src/search/query/x.ts', `import { x } from '../../components/rows.ts'`],
    ['src/catalog/tables/x.ts', `import { x } from '../notes/parse-note.ts'`],
    ['src/catalog/read.ts', `import { x } from './check.ts'`],
  ])('is refused in %s', async (file, text) => {
    expect(await lint(rules, file, text)).toEqual(['no-restricted-imports'])
  })

  test.each([
    ['src/pages/x.ts', `import { x } from '../catalog/index.ts'`],
    ['src/client/x.ts', `import { x } from '../search/box/box.ts'`],
    ['src/search/box/x.ts', `import { x } from '../index/card.ts'`],
    ['src/search/index/x.ts', `import { x } from './card.ts'`],
    ['src/catalog/index.ts', `import { x } from './join.ts'`],
    ['src/catalog/tables/x.ts', `import { x } from '../anatomy.ts'`],
  ])('is not reported in %s', async (file, text) => {
    expect(await lint(rules, file, text)).toEqual([])
  })
})

describe('Korean text outside src/i18n', () => {
  test.each([
    ['src/client/x.ts', `export const word = '닫기'`],
    ['src/client/x.ts', 'export const word = `${name}을 지웁니다`'],
    ['src/components/X.astro', '<p>닫기</p>'],
    ['src/components/X.astro', '<p title="닫기"></p>'],
    ['src/components/X.astro', `---\nconst word = { ko: '닫기' }\n---\n<p>{word.ko}</p>`],
  ])('is refused in %s: %s', async (file, text) => {
    expect(await lint(wordRules, file, text)).toEqual(['no-restricted-syntax'])
  })

  test.each([
    ['src/i18n/site.ts', `export const close = { ko: '닫기', en: 'Close' }`],
    ['src/search/language/korean.ts', `export const josa = ['을', '를']`],
    ['src/client/x.ts', `// 닫기\nexport const hangul = /[가-힣]/`],
  ])('is allowed in %s: %s', async (file, text) => {
    expect(await lint(wordRules, file, text)).toEqual([])
  })
})

describe('names of files', () => {
  test('are different in src', () => {
    expect(sharedStems(globSync('src/**/*.{ts,mjs,astro}', { cwd: root }))).toEqual([])
  })

  test('shared by two files are found, with any extension; routes, index files and components with a capital are left out', () => {
    expect(
      sharedStems([
        'src/a/note.ts',
        'src/b/note.mjs',
        'src/pages/note.ts',
        'src/b/Note.astro',
        'src/a/index.ts',
        'src/b/index.ts',
        'src/b/notes.ts',
      ]),
    ).toEqual([['src/a/note.ts', 'src/b/note.mjs']])
  })
})

test('types are known to the lint in a folder whose name is a pattern', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'apigw-lint-')), '(x) [y]')
  mkdirSync(join(folder, 'src'), { recursive: true })
  mkdirSync(join(folder, 'tests'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const name of ['eslint.config.js', 'package.json', 'tsconfig.json', 'tests/lint'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'src/late.ts'), 'export function late(): void {\n  Promise.resolve(1)\n}\n')
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/eslint/bin/eslint.js'), '--format', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  })
  rmSync(dirname(folder), { recursive: true })
  expect(stderr).toBe('')
  const [file] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[]
  expect(file?.messages.map(({ ruleId }) => ruleId)).toEqual(['@typescript-eslint/no-floating-promises'])
})

test('an import cycle fails the lint, also through components', () => {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-circle-'))
  const files = {
    'package.json': '{ "type": "module", "dependencies": { "astro": "*" } }',
    'src/pages/index.astro': `---\nimport One from '../One.astro'\n---\n<One />`,
    'src/One.astro': `---\nimport { two } from './two.ts'\n---\n<p>{two}</p>`,
    'src/two.ts': `import One from './One.astro'\nexport const two = One.name`,
  }
  mkdirSync(join(folder, 'src/pages'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  const knip = spawnSync(
    process.execPath,
    [join(root, 'node_modules/knip/bin/knip.js'), '--config', join(root, 'tests/knip.config.ts'), '--cycles'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  rmSync(folder, { recursive: true })
  expect(knip.status).toBe(1)
  expect(knip.stdout).toContain('src/One.astro → src/two.ts')
})
