import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { besideOf, replaceWhole } from '../../../src/commands/whole-folder.ts'

let root: string
let folder: string
const names = (): string[] => readdirSync(folder).sort()

/** Writes files one after the other. */
const writes =
  (...files: string[]) =>
  (beside: string): Promise<void> => {
    mkdirSync(beside, { recursive: true })
    for (const name of files) writeFileSync(join(beside, name), 'new')
    return Promise.resolve()
  }

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'apigw-whole-'))
  folder = join(root, 'dist')
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.html'), 'old')
  writeFileSync(join(folder, 'gone.html'), 'old')
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

test('a whole build takes the place of the one before, and nothing of it is left', async () => {
  await replaceWhole(folder, writes('index.html', 'more.html'))
  expect(names()).toEqual(['index.html', 'more.html'])
  expect(readdirSync(root)).toEqual(['dist'])
})

test('a build that fails halfway leaves the one before as it was', async () => {
  const failing = async (beside: string): Promise<void> => {
    await writes('index.html')(beside)
    throw new Error('no section')
  }
  await expect(replaceWhole(folder, failing)).rejects.toThrow('no section')
  expect(names()).toEqual(['gone.html', 'index.html'])
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('old')
  expect(readdirSync(root)).toEqual(['dist'])
})

test('a build that cannot be put in its place leaves the one before as it was', async () => {
  await expect(replaceWhole(folder, () => Promise.resolve())).rejects.toThrow('ENOENT')
  expect(names()).toEqual(['gone.html', 'index.html'])
  expect(readdirSync(root)).toEqual(['dist'])
})

test('the build before is there until the new one is whole', async () => {
  await replaceWhole(folder, async (beside) => {
    await writes('index.html')(beside)
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('old')
  })
  expect(names()).toEqual(['index.html'])
})

test('what an ended build left beside it is no part of the next one', async () => {
  mkdirSync(besideOf(folder))
  writeFileSync(join(besideOf(folder), 'half.html'), 'half')
  await replaceWhole(folder, writes('index.html'))
  expect(names()).toEqual(['index.html'])
})

test('a first build needs no folder', async () => {
  rmSync(folder, { recursive: true })
  await replaceWhole(folder, writes('index.html'))
  expect(existsSync(join(folder, 'index.html'))).toBe(true)
})
