import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { differing, hashes } from '../../../src/commands/same-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'apigw-same-'))
const made = (name: string, files: Record<string, string>): Map<string, string> => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, file, '..'), { recursive: true })
    writeFileSync(join(folder, name, file), text)
  }
  return hashes(join(folder, name))
}
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a changed byte, an added file and a missing file are differences', () => {
  const first = made('first', { 'index.html': 'a', '0/index.html': 'same', 'gone.txt': '' })
  expect(differing(first, made('again', { 'index.html': 'a', '0/index.html': 'same', 'gone.txt': '' }))).toEqual([])
  expect(differing(first, made('second', { 'index.html': 'b', '0/index.html': 'same', 'new/index.html': '' }))).toEqual([
    'gone.txt',
    'index.html',
    'new/index.html',
  ])
})
