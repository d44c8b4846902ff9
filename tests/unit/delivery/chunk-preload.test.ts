import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { chunkPreload } from '../../../src/delivery/chunk-preload.ts'

const folder = mkdtempSync(join(tmpdir(), 'apigw-chunks-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a script asks for the parts of a chunk at once, below the base path, and waits for no stylesheet', async () => {
  writeFileSync(join(folder, 'shared.js'), 'export const shared = () => document.title\n')
  writeFileSync(join(folder, 'late.js'), `import { shared } from './shared.js'\nexport const late = () => shared()\n`)
  writeFileSync(
    join(folder, 'other.js'),
    `import { shared } from './shared.js'\nshared()\nimport('./alone.js').then(({ alone }) => alone())\n`,
  )
  writeFileSync(join(folder, 'alone.js'), 'export const alone = () => document.title\n')
  writeFileSync(join(folder, 'page.js'), `import('./late.js').then(({ late }) => late())\n`)
  const { output } = (await build({
    root: folder,
    base: '/docs/',
    configFile: false,
    logLevel: 'silent',
    plugins: [chunkPreload()],
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ['page.js', 'other.js'].map((name) => join(folder, name)) },
    },
  })) as Rolldown.RolldownOutput
  const code = output.find((chunk) => chunk.type === 'chunk' && chunk.name === 'page') as Rolldown.OutputChunk
  expect(code.code).toMatch(/"assets\/late-[^"]+","assets\/shared-[^"]+"/)
  expect(code.code).toMatch(/rel:\s*[`'"]modulepreload[`'"],\s*href:\s*[`'"]\/docs\/[`'"]\s*\+/)
  expect(code.code).not.toContain('stylesheet')
  // Two scripts that load chunks have no chunk in common but the one that they ask for.
  expect(output.map((file) => (file.type === 'chunk' ? file.name : file.fileName)).sort()).toEqual([
    'alone',
    'late',
    'other',
    'page',
    'shared',
  ])
})
