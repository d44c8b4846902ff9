import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { precompress } from '../../../src/delivery/precompress.ts'

const folder = mkdtempSync(join(tmpdir(), 'apigw-compressed-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('texts get both compressed files, which unpack to the same bytes; texts that grow and compressed files get none', async () => {
  const text = '<p>같은 말</p>'.repeat(200)
  for (const [name, body] of [
    ['index.html', text],
    ['tiny.txt', 'a'],
    ['card.png', text],
  ] as const)
    writeFileSync(join(folder, name), body)
  expect(await precompress(folder)).toBe(2)
  expect(readdirSync(folder).sort()).toEqual(['card.png', 'index.html', 'index.html.br', 'index.html.gz', 'tiny.txt'])
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(text)
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(text)
})
