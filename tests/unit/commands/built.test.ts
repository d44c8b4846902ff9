import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')
/** What the commands of this file are made of. */
const MODULES = ['package.json', 'src/commands/add-addresses.ts', 'src/commands/built.ts', 'src/commands/project.mjs']
const IMPORTED = ['src/catalog/content-folder.ts', 'src/delivery/addresses.ts']

let root: string
/** A project with a built site of one page, and a content folder elsewhere. */
let project: string
let elsewhere: string

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Runs a program of the project with the content folder elsewhere. Returns what it printed. */
function run(...args: string[]): string {
  const env = { ...process.env, CONTENT_DIR: elsewhere }
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, env, encoding: 'utf8' })
  return (stdout + stderr).trim()
}

/** Runs a line of a program that has what built.ts exports. */
const inBuilt = (line: string): string =>
  run('--input-type=module', '--eval', `import { isBuilt, markBuilt } from './src/commands/built.ts'; ${line}`)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'apigw-built-'))
  project = join(root, 'project')
  elsewhere = join(root, 'elsewhere')
  for (const file of [...MODULES, ...IMPORTED]) cpSync(join(ROOT, file), join(project, file))
  write(join(project, 'dist/400103005/index.html'), '')
  write(join(project, 'node_modules/.cache/apigw-bundle.json'), '[]')
  write(join(elsewhere, 'tables/2021-11-05.md'), 'a')
  inBuilt('markBuilt()')
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

test('a change in a content folder elsewhere makes the site old', () => {
  expect(inBuilt('console.log(isBuilt())')).toBe('true')
  write(join(elsewhere, 'tables/2021-11-05.md'), 'b')
  expect(inBuilt('console.log(isBuilt())')).toBe('false')
})

test('addresses are added to the list of the content that the site was built from', () => {
  expect(run('src/commands/add-addresses.ts')).toContain(`Added to ${join('..', 'elsewhere', 'addresses.txt')}:\n  /400103005/`)
  expect(readFileSync(join(elsewhere, 'addresses.txt'), 'utf8')).toBe('/400103005/\n')
  expect(existsSync(join(project, 'content'))).toBe(false)
})
